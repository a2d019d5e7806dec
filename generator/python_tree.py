"""Render the resource tree of the clients and the indexes of `openai.resources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .layout import Imports, docstring
from .python_operations import WORLDS, World
from .python_packages import render_index
from .python_resources import PACKAGE, VIEWS, View, exports, module_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .api import Api
    from .ir import Resource


def render_indexes(api: Api) -> Iterator[tuple[str, str]]:
    """Every package of `openai.resources` and its index."""
    for resource in (None, *api.resources):
        children = api.children(resource.path if resource else "")
        if not children:
            continue
        package = f"{PACKAGE}.{resource.path}" if resource else PACKAGE
        offered = [*children, *([resource] if resource else [])]
        names = {name: module_of(api, one) for one in offered for name in exports(api, one)}
        doc = f"Resources of `client.{resource.path}`." if resource else "Resources of the clients."
        yield package, render_index(package, doc, names)


def render_tree(api: Api) -> str:
    """`_root.py`: what hangs on a client, and on the views of one."""
    checking = Imports(PACKAGE)
    checking.add("openai._client", "AsyncOpenAI", "OpenAI")
    lines: list[str] = []
    for world in WORLDS:
        lines += ["", "", f"class {world.prefix}ResourceTree:"]
        lines += docstring([f"The resources of `{world.prefix}OpenAI`, each loaded when it is first asked for."], 4)
        lines += ["", "    @property", f"    def _owner(self) -> {world.prefix}OpenAI:"]
        lines += ["        return self  # type: ignore[return-value]  # this class is a base of that one only"]
        for view in VIEWS:
            name = _view_name(world, view)
            lines += ["", "    @cached_property", f"    def {view.accessor}(self) -> {name}:"]
            lines += [*docstring([view.doc], 8), f"        return {name}(self._owner)"]
        for child in api.children(""):
            lines += _attribute(api, checking, world, child, "", "self._owner")
    for view in VIEWS:
        for world in WORLDS:
            lines += _client_view(api, checking, world, view)
    runtime = Imports(PACKAGE)
    runtime.add("functools", "cached_property")
    runtime.add("typing", "TYPE_CHECKING")
    head = ["from __future__ import annotations", "", *runtime.lines(), ""]
    return "\n".join([*head, "if TYPE_CHECKING:", *checking.lines(4), *lines]) + "\n"


def _view_name(world: World, view: View) -> str:
    return f"{world.prefix}OpenAI{view.suffix.replace('Streaming', 'Streamed')}"


def _client_view(api: Api, checking: Imports, world: World, view: View) -> list[str]:
    lines = ["", "", f"class {_view_name(world, view)}:"]
    lines += docstring([f"The resources of `{world.prefix}OpenAI`; see `{view.accessor}`."], 4)
    lines += ["", f"    def __init__(self, client: {world.prefix}OpenAI) -> None:", "        self._client = client"]
    for child in api.children(""):
        if child.wrapped:
            lines += _attribute(api, checking, world, child, view.suffix, f"self._client.{child.attribute}")
    return lines


def _attribute(api: Api, checking: Imports, world: World, child: Resource, view: str, owner: str) -> list[str]:
    name, module = world.class_name(child, view), module_of(api, child)
    checking.add(module, name)
    loading = Imports(PACKAGE)
    loading.add(module, name)
    lines = ["", "    @cached_property", f"    def {child.attribute}(self) -> {name}:"]
    lines += docstring([child.doc], 8) if child.doc and not view else []
    return [*lines, *loading.lines(8), "", f"        return {name}({owner})"]
