"""Render package indexes: names that are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .layout import Bracket, Imports, lay, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .api import Api, Module

ROOT = "openai.types"


def render_index(package: str, doc: str, exports: Mapping[str, str]) -> str:
    """An `__init__` that offers names of its submodules, given as name → dotted module."""
    if not exports:
        return f'"""{doc}"""\n'
    imports, runtime = Imports(package), Imports(package)
    for name, module in exports.items():
        imports.add(module, f"{name} as {name}")
    runtime.add("openai._lazy", "lazy_names")
    homes = sorted((_relative(package, module), name) for name, module in exports.items())
    items = tuple(f"{quoted(name)}: {quoted(module)}" for module, name in homes)
    call = Bracket("lazy_names", ("__name__", Bracket("", items, "{}")), "()")
    lines = [f'"""{doc}"""', "", "from typing import TYPE_CHECKING", ""]
    lines += ["if TYPE_CHECKING:", *imports.lines(4), "else:", *runtime.lines(4), ""]
    lines += lay(call, 4, prefix="__all__, __getattr__, __dir__ = ")
    return "\n".join(lines) + "\n"


def _relative(package: str, module: str) -> str:
    return module[len(package) :] if module.startswith(package + ".") else module


def type_exports(api: Api, package: str) -> dict[str, str]:
    """What a package of types offers: main definitions and what is marked as exported; the root also what is shared."""
    found: dict[str, str] = {}
    for offered in ("shared", "") if package == "" else (package,):
        for module in api.modules.values():
            if module.package == offered:
                found.update((name, f"{ROOT}.{module.path}") for name in _offered(module))
    return found


def _offered(module: Module) -> Iterable[str]:
    return (name for name, definition in module.definitions.items() if name == module.main or definition.public)
