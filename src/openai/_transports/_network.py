"""A socket with time limits, for the sync transport."""

from __future__ import annotations

import select
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ._clients import socket_options
from ._reply import native_error

if TYPE_CHECKING:
    import ssl

READ_SIZE = 64 * 1024
_WRITE_SIZE = 256 * 1024


def connect(host: str, port: int, timeout: float | None) -> SocketStream:
    """Open a TCP connection."""
    try:
        sock = socket.create_connection((host, port), timeout)
    except OSError as exc:
        raise failed("Connect", exc) from exc
    for option in socket_options():
        sock.setsockopt(*option)
    return SocketStream(sock, timeout)


def failed(step: str, exc: BaseException) -> Exception:
    """Return httpx's error for a step (Connect, Read, Write) that failed or took too long."""
    kind = "Timeout" if isinstance(exc, (TimeoutError, socket.timeout)) else "Error"
    return native_error(step + kind, str(exc) or type(exc).__name__)


def has_input(sock: Any) -> bool:
    """Tell whether something can be read at once; on an idle connection that is the end, or what nobody asked for."""
    if hasattr(select, "poll"):
        poll = select.poll()  # select() itself stops at 1024 open files.
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


class SocketStream:
    """One connection's bytes, in the clear or by TLS."""

    __slots__ = ("_limit", "_socket")

    def __init__(self, sock: socket.socket, limit: float | None) -> None:
        self._socket = sock
        self._limit = limit

    def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Shake hands; everything is encrypted from here on."""
        try:
            self._set_limit(timeout)
            self._socket = context.wrap_socket(self._socket, server_hostname=host)
        except OSError as exc:
            raise failed("Connect", exc) from exc

    def read(self, timeout: float | None) -> bytes:
        """Return what comes in next; b"" at the end."""
        try:
            self._set_limit(timeout)
            return self._socket.recv(READ_SIZE)
        except OSError as exc:
            raise failed("Read", exc) from exc

    def write(self, data: bytes | memoryview, timeout: float | None) -> None:
        """Send it all; the limit holds for each piece that the network takes."""
        if not data:  # The TLS of an old Python takes that for the end of the connection.
            return
        try:
            self._set_limit(timeout)
            sent = self._socket.send(data) if len(data) <= _WRITE_SIZE else 0
            if sent < len(data):
                view = memoryview(data)
                while sent < len(data):
                    sent += self._socket.send(view[sent : sent + _WRITE_SIZE])
        except OSError as exc:
            raise failed("Write", exc) from exc

    def is_alive(self) -> bool:
        return not has_input(self._socket)

    def hang_up(self) -> None:
        """End the connection under a thread that waits for more; to close the file alone would not wake it."""
        with suppress(OSError):  # It may be gone already.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        self._socket.close()

    def _set_limit(self, timeout: float | None) -> None:
        if timeout != self._limit:  # Each setting is a system call.
            self._socket.settimeout(timeout)
            self._limit = timeout
