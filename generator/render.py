"""All files that the spec describes, as path → text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .python_packages import render_index, type_exports
from .python_types import render_module

if TYPE_CHECKING:
    from .api import Api
    from .ir import Place

TYPES = "src/openai/types"


def render(api: Api) -> dict[str, str]:
    """Render types, resources and api.md."""
    files: dict[str, str] = {}
    for module in api.modules.values():
        if not module.schema.handwritten:
            path = f"{TYPES}/{module.path.replace('.', '/')}.py"
            files[path] = _marked(module.schema.place, render_module(api, module))
    for package in api.packages:
        path = f"{TYPES}/{package.replace('.', '/')}/__init__.py".replace("//", "/")
        name = f"openai.types.{package}".rstrip(".")
        files[path] = _mark("spec/") + render_index(name, f"Types of {package or 'the API'}.", type_exports(api, package))
    return files


def _mark(source: str) -> str:
    return f"# Generated from {source}; edit that and run `python -m generator`.\n"


def _marked(place: Place, text: str) -> str:
    return _mark(place.file) + text
