"""Packages that load a name when it is first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Callable, Mapping


def lazy_names(
    package: str, homes: Mapping[str, str]
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:  # Any: whatever the name stands for
    """Make `__all__`, `__getattr__` and `__dir__` of a package.

    Threads may ask at once: the import system locks each module, and what is found is the same for all.

    Args:
        package: the package's `__name__`.
        homes: name → module that defines it; a leading dot means a submodule.
    """

    def __getattr__(name: str) -> Any:
        if name in homes:
            value = getattr(import_module(homes[name], package), name)
        elif name.startswith("_") or not name.isidentifier() or find_spec(f"{package}.{name}") is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        else:
            value = import_module(f"{package}.{name}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return list(homes), __getattr__, __dir__
