"""Tells whether another library has put its hands into httpx: mocks, recorders, tracers."""

from __future__ import annotations

import os
import sys
from functools import cache
from operator import attrgetter, is_
from types import FunctionType, ModuleType
from typing import Any, Callable, Tuple

# What such libraries replace: the functions that a request of httpx passes through, and the classes themselves.
_WATCHED = {
    "httpx": (
        "Client",
        "Client.send",
        "Client._send_single_request",
        "Client._transport_for_url",
        "AsyncClient",
        "AsyncClient.send",
        "AsyncClient._send_single_request",
        "AsyncClient._transport_for_url",
        "HTTPTransport",
        "HTTPTransport.handle_request",
        "AsyncHTTPTransport",
        "AsyncHTTPTransport.handle_async_request",
    ),
    "httpcore": (
        "ConnectionPool.handle_request",
        "AsyncConnectionPool.handle_async_request",
        "HTTPConnection.handle_request",
        "AsyncHTTPConnection.handle_async_request",
    ),
}


class _Watch:
    """What one module's parts were at the last look, and whether all of them were its own."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._seen: tuple[object, ...] = ()
        self._pristine = True

    def is_pristine(self) -> bool:
        module = sys.modules.get(self._name)
        # One that another thread is importing has not all its parts yet.
        if module is None or getattr(module.__spec__, "_initializing", False):
            return True
        parts = _getter(self._name)(module)
        # By identity: some wrappers say that they equal what they wrap.
        if len(parts) != len(self._seen) or not all(map(is_, parts, self._seen)):
            self._pristine = all(_is_own(part, module) for part in parts)
            self._seen = parts  # Last: another thread may be looking.
        return self._pristine


_WATCHES = [_Watch(name) for name in _WATCHED]


def is_patched() -> bool:
    """Look at each part; what it is worth is worked out only when it is another one than last time."""
    return not all(watch.is_pristine() for watch in _WATCHES)


@cache
def _getter(name: str) -> Callable[[object], Tuple[object, ...]]:
    module = sys.modules[name]
    return attrgetter(*(path for path in _WATCHED[name] if _has(module, path)))


def _has(module: ModuleType, path: str) -> bool:
    try:
        attrgetter(path)(module)
    except AttributeError:  # Private parts differ from version to version.
        return False
    return True


def _is_own(part: Any, module: ModuleType) -> bool:
    """Tell whether a class or a function comes from the module's own files; a wrapper only says so."""
    if isinstance(part, type):
        return part.__module__.partition(".")[0] == module.__name__
    home = os.path.dirname(module.__file__ or "")
    return type(part) is FunctionType and part.__code__.co_filename.startswith(home)
