"""Connections of `websockets` that end when they are to, where its own would wait for ever or trip over asyncio."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from socket import SHUT_RDWR, socket
from typing import Any

# Any: all of it is of `websockets`, which may not be installed for the checker


@cache
def waking(connection_class: Any) -> Any:
    """A sync connection that ends under a thread that reads: by TLS, that may wait where no closed file wakes it."""

    def close_socket(self: Any) -> None:
        with suppress(OSError):  # it may be gone already
            socket.shutdown(self.socket, SHUT_RDWR)
        connection_class.close_socket(self)

    return type("ClientConnection", (connection_class,), {"close_socket": close_socket})


@cache
def ending_once(connection_class: Any) -> Any:
    """An async connection whose transport can be aborted behind its end, which asyncio's own answers with a mistake."""

    def connection_lost(self: Any, exc: Any) -> None:
        connection_class.connection_lost(self, exc)
        self.transport = _Ended(self.transport)

    return type("ClientConnection", (connection_class,), {"connection_lost": connection_lost})


class _Ended:
    """A transport that is gone."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def abort(self) -> None:
        """Nothing is left to be done."""
