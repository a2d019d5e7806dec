"""What the client says of the machine it runs on; it opens no file and starts no process to find out."""

from __future__ import annotations

import os
import sys
from functools import cache

from .version import __version__

_SYSTEMS = {"linux": "Linux", "darwin": "MacOS", "win32": "Windows", "cygwin": "Windows", "ios": "iOS"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "i386": "x32", "i686": "x32"}


def get_platform() -> str:
    """The operating system, by the names that the API's logs use."""
    if hasattr(sys, "getandroidapilevel"):
        return "Android"
    for prefix in ("freebsd", "openbsd"):
        if sys.platform.startswith(prefix):
            return {"freebsd": "FreeBSD", "openbsd": "OpenBSD"}[prefix]
    return _SYSTEMS.get(sys.platform, f"Other:{sys.platform}")


def get_architecture() -> str:
    """The kind of processor, by the names that the API's logs use."""
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    machine = machine.lower()
    if machine in _MACHINES:
        return _MACHINES[machine]
    if machine.startswith("arm"):
        return "arm"
    return f"other:{machine}" if machine else "unknown"


@cache
def platform_headers(version: str = __version__) -> dict[str, str]:
    """The headers that describe library, interpreter and machine."""
    names = {"cpython": "CPython", "pypy": "PyPy"}
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": get_platform(),
        "X-Stainless-Arch": get_architecture(),
        "X-Stainless-Runtime": names.get(sys.implementation.name, sys.implementation.name),
        "X-Stainless-Runtime-Version": "{}.{}.{}".format(*sys.version_info[:3]),
    }
