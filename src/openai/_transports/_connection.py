"""What the direct transports share, sync and async, around one connection."""

from __future__ import annotations

from typing import Generic, Hashable, Protocol, TypeVar

from ._reply import native_error
from ._wire import Head, Wire

POOL_TIMEOUT = "All connections were in use for as long as the pool timeout allows."


class Stream(Protocol):
    """The part of a network stream that never waits."""

    def is_alive(self) -> bool: ...
    def close(self) -> None: ...


S = TypeVar("S", bound=Stream)


class Connection(Generic[S]):
    """An open stream and the state of the HTTP on it."""

    __slots__ = ("_open", "idle_since", "key", "stream", "wire")

    def __init__(self, key: Hashable, stream: S, open_: set[Connection[S]]) -> None:
        self.key = key
        self.stream = stream
        self.wire = Wire()
        self.idle_since = 0.0
        self._open = open_  # Whoever keeps this set can close what nobody else has in hand any more.
        open_.add(self)

    def is_alive(self) -> bool:
        return self.stream.is_alive()

    def close(self) -> None:
        self._open.discard(self)
        self.stream.close()

    def is_reusable(self) -> bool:
        """Make ready for another exchange, if the last one is over as far as can be told without waiting."""
        try:
            while self.wire.take():
                pass
            return self.wire.recycle()
        except Exception:  # Whatever is wrong with it, it is not reusable.
            return False


def is_broken_write(exc: Exception) -> bool:
    """Tell whether the server stopped taking the request: it may have answered early, with 413 perhaps."""
    return type(exc).__name__ == "WriteError"


def check_tunnel(head: Head) -> None:
    """Raise where a proxy refused to pass bytes on."""
    if not 200 <= head.status < 300:
        raise native_error("ProxyError", f"The proxy answered {head.status} {head.reason.decode('latin-1')}".rstrip())


def proxy_failure(exc: Exception) -> Exception:
    """Return the error for a proxy that could not be reached, or does not work."""
    timed_out = type(exc).__name__.endswith("Timeout")
    kind = "ConnectTimeout" if timed_out else "ProxyError"
    return native_error(kind, "The proxy did not answer in time." if timed_out else str(exc))
