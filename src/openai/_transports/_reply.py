"""What the direct transports share, sync and async: a connection, and a reply but for the reading of its body."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, Hashable, Protocol, TypeVar

from ._decoding import Decoder, decoder_for
from ._protocol import Request, WireError
from ._wire import Head, Wire

if TYPE_CHECKING:
    import httpx


class Stream(Protocol):
    """The part of a network stream that never waits."""

    def is_alive(self) -> bool: ...
    def abort(self) -> None: ...


POOL_TIMEOUT = "All connections were in use for as long as the pool timeout allows."
S = TypeVar("S", bound=Stream)


class Connection(Generic[S]):
    """An open stream and the state of the HTTP on it."""

    __slots__ = ("idle_since", "key", "stream", "wire")

    def __init__(self, key: Hashable, stream: S) -> None:
        self.key = key
        self.stream = stream
        self.wire = Wire()
        self.idle_since = 0.0

    def is_alive(self) -> bool:
        return self.stream.is_alive()

    def abort(self) -> None:
        self.stream.abort()

    def is_reusable(self) -> bool:
        """Make ready for another exchange, if the last one is over as far as can be told without waiting."""
        try:
            while self.wire.take():
                pass
            return self.wire.recycle()
        except Exception:  # Whatever is wrong with it, it is not reusable.
            return False


class Holder(Protocol[S]):
    """The pool that a reply's connection goes back to."""

    def release(self, connection: Connection[S], reusable: bool) -> None: ...
    def abandon(self, connection: Connection[S]) -> None: ...


class DirectHead(Generic[S]):
    """A reply's head and state, and all of its behaviour that does not wait."""

    is_closed = True  # Until there is a connection to close.

    def __init__(
        self,
        request: Request,
        head: Head,
        started: float,
        connection: Connection[S],
        pool: Holder[S],
        owner: object = None,  # Kept alive as long as the reply.
    ) -> None:
        self.request = request
        self.status, self.reason, self.http_version, self.headers = head
        self.started = started
        self.is_consumed = False
        self._connection = connection
        self._pool = pool
        self._owner = owner
        self._content: bytes | None = None
        self._ended = 0.0
        self._by_name: dict[str, str] | None = None
        self._native: Any = None  # The same reply in httpx's types; Any: of its own world, sync or async.
        self.is_closed = False

    def __del__(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self._pool.abandon(self._connection)

    @property
    def elapsed(self) -> float:
        return (self._ended or time.perf_counter()) - self.started

    @property
    def http_response(self) -> httpx.Response:
        if self._native is None:
            self._native = self._as_httpx()
        response: httpx.Response = self._native.http_response
        return response

    def header(self, name: str) -> str | None:
        if self._by_name is None:
            self._by_name = {}
            for raw_name, raw in self.headers:
                key, value = raw_name.decode("latin-1").lower(), raw.decode("latin-1")
                self._by_name[key] = f"{self._by_name[key]}, {value}" if key in self._by_name else value
        return self._by_name.get(name.lower())

    def _as_httpx(self) -> Any:
        raise NotImplementedError

    def _begin(self) -> Decoder | None:
        """Note that the body is being read; return what decodes it."""
        if self.is_consumed:
            raise native_error("StreamConsumed")
        self.is_consumed = True
        return decoder_for(self.header("content-encoding"))

    def _let_go(self) -> None:
        """Give the connection back, or drop it where the response is not at its end."""
        if not self.is_closed:
            self.is_closed = True
            self._ended = time.perf_counter()
            self._pool.release(self._connection, self._connection.is_reusable())


class Pieces:
    """Cuts a body into pieces of one size, or leaves it as it comes."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._held = b""

    def feed(self, data: bytes) -> list[bytes]:
        if self._size is None:
            return [data] if data else []
        self._held += data
        whole = len(self._held) - len(self._held) % self._size
        pieces = [self._held[start : start + self._size] for start in range(0, whole, self._size)]
        self._held = self._held[whole:]
        return pieces

    def flush(self) -> list[bytes]:
        return [self._held] if self._held else []

    def cut(self, whole: bytes) -> list[bytes]:
        return [*self.feed(whole), *self.flush()]


def native_error(kind: str, *args: object) -> Exception:
    """Return httpx's exception of that name: users look for it as the cause of ours. httpx is loaded only for this."""
    import httpx

    error: Exception = getattr(httpx, kind)(*args)
    return error


def as_native(exc: WireError) -> Exception:
    """Return httpx's exception for one of the wire's."""
    return native_error(exc.kind, str(exc))


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
