"""All files that the spec describes, as path → text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .api_md import render_api_md
from .python_packages import render_index, type_exports
from .python_resources import module_of, render_resource
from .python_tree import render_indexes, render_tree
from .python_types import render_module

if TYPE_CHECKING:
    from .api import Api

SOURCE = "src"


def render(api: Api) -> dict[str, str]:
    """Render types, resources and api.md."""
    files: dict[str, str] = {}
    for module in api.modules.values():
        if not module.schema.handwritten:
            text = render_module(api, module)
            files[_file(f"openai.types.{module.path}")] = _marked(text, module.schema.place.file)
    for package in api.packages:
        name = f"openai.types.{package}".rstrip(".")
        doc = f"Types of `client.{package}`." if package else "Types of the API."
        files[_file(name, index=True)] = _marked(render_index(name, doc, type_exports(api, package)))
    for resource in api.resources:
        files[_file(module_of(api, resource))] = _marked(render_resource(api, resource), resource.place.file)
    for package, text in render_indexes(api):
        files[_file(package, index=True)] = _marked(text)
    files[_file("openai.resources._root")] = _marked(render_tree(api))
    files["api.md"] = f"<!-- {_mark('spec/')} -->\n{render_api_md(api)}"
    return files


def _file(module: str, *, index: bool = False) -> str:
    return f"{SOURCE}/{module.replace('.', '/')}{'/__init__' if index else ''}.py"


def _marked(text: str, source: str = "spec/") -> str:
    return f"# {_mark(source)}\n{text}"


def _mark(source: str) -> str:
    return f"Generated from {source}; edit that and run `python -m generator`."
