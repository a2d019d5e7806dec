"""Render api.md: every method with its verb and path, every type with its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ir import names
from .python_packages import type_exports
from .python_types import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .api import Api
    from .ir import Operation, Resource, Type

HEAD = """\
# API

Every method of the clients, with the request that it makes, and every type, with its module. Methods exist on
`OpenAI` and, to be awaited, on `AsyncOpenAI`; each also under `with_raw_response` and `with_streaming_response`.
"""


def render_api_md(api: Api) -> str:
    """The text of api.md."""
    lines = [HEAD, "## Methods"]
    for resource in api.resources:
        lines += ["", f"### `client.{resource.path}`", ""]
        lines += [resource.doc, ""] if resource.doc else []
        lines += [f"- {line}" for line in _lines(api, resource)]
    lines += ["", "## Types"]
    for package in api.packages:
        exports = type_exports(api, package)
        if exports:
            lines += ["", f"### `{f'{ROOT}.{package}'.rstrip('.')}`", ""]
            lines += [f"- [`{name}`]({_path(module)})" for name, module in sorted(exports.items())]
    return "\n".join(lines).rstrip() + "\n"


def _lines(api: Api, resource: Resource) -> Iterator[str]:
    for operation in resource.operations:
        arguments = ", ".join([*operation.path_ids[-1:], *(["…"] if _takes_more(operation) else [])])
        old = " (deprecated)" if operation.deprecated else ""
        call = f"`{operation.name}({arguments})` → {_answer(api, resource, operation)}{old}"
        yield f"{call} — `{operation.verb} {operation.path}`"
    if resource.socket:
        connect, sends = resource.socket.connect, _linked(api, resource, resource.socket.sends)
        call = f"`connect({', '.join([*connect.path_ids, '…'])})` → WebSocket, sends {sends}"
        yield f"{call}, receives {_answer(api, resource, connect)} — `{connect.path}`"
    if resource.mixin:
        home = _path(resource.mixin.sync.partition(":")[0])
        operations = [operation.name for operation in resource.operations]
        on_top = [name for name in resource.mixin.wrapped if name not in operations]
        yield from (f"[`{name}(…)`]({home}) — on top of these" for name in on_top)
    for link in resource.links:
        yield f"`{link.name}`: the same as `client.{link.target}`"
    for child in api.children(resource.path):
        yield f"`{child.attribute}`: see `client.{child.path}`"


def _takes_more(operation: Operation) -> bool:
    return operation.params is not None or bool(operation.extra) or len(operation.path_ids) > 1


def _answer(api: Api, resource: Resource, operation: Operation) -> str:
    result = operation.result
    if result.type is None:
        answer = {"binary": "`HttpxBinaryResponseContent`", "none": "`None`"}[result.kind]
    else:
        answer = _linked(api, resource, result.type)
    if result.kind == "page":
        answer = f"`{result.page}` of {answer}"
    if operation.events is None:
        return answer
    stream = f"stream of {_linked(api, resource, operation.events)}"
    return stream if operation.always_streams else f"{answer} or {stream}"


def _linked(api: Api, resource: Resource, type_: Type) -> str:
    shown: list[str] = []
    for name in names(type_):
        target = api.find(name, resource.path)
        shown.append(f"[`{name}`]({_path(f'{ROOT}.{target.module.path}')})" if target else f"`{name}`")
    return ", ".join(shown)


def _path(module: str) -> str:
    return f"src/{module.replace('.', '/')}.py"
