"""What the flow hands to a transport, and what it gets back: plain values and the protocols around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Iterator, NamedTuple, Protocol, Union

if TYPE_CHECKING:
    import httpx


class Timeouts(NamedTuple):
    """Seconds that each phase of one request may take; None waits without end."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def next_read(self) -> float | None:
        """Return the seconds that the next read may take; asked anew before each."""
        return self.read


class Deadline(Timeouts):
    """Timeouts of a call that ends in time, even where a server sends just enough to keep every single one."""

    seconds: float
    ends: float
    clock: Callable[[], float]

    @classmethod
    def of(cls, timeouts: Timeouts, seconds: float, started: float, clock: Callable[[], float]) -> Deadline:
        """Let no phase outlast what is left of so many seconds."""
        left = max(started + seconds - clock(), 0.001)
        made = cls(*(left if limit is None else min(limit, left) for limit in timeouts))
        made.seconds, made.ends, made.clock = seconds, started + seconds, clock
        return made

    @property
    def is_over(self) -> bool:
        return self.clock() >= self.ends

    def next_read(self) -> float | None:
        left = self.ends - self.clock()
        if left <= 0:
            raise DeadlinePassed("The call has reached its deadline.")
        return left if self.read is None else min(self.read, left)


class SyncBody(Protocol):
    """A body that is read as it is sent. A `length` attribute, where there is one, becomes Content-Length."""

    def __iter__(self) -> Iterator[bytes]: ...


class AsyncBody(Protocol):
    """The async twin of `SyncBody`; an object may be both."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...


Payload = Union[bytes, SyncBody, AsyncBody]


class Request:
    """One HTTP request. The transport adds Host, the body's framing, and Accept-Encoding where it is not set."""

    __slots__ = ("body", "extensions", "headers", "method", "timeouts", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: Payload,
        timeouts: Timeouts,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.extensions = extensions

    def __repr__(self) -> str:
        """Name the request without its headers or query, where credentials are."""
        return f"<Request {self.method} {self.url.partition('?')[0].rpartition('@')[2]}>"


class WireError(Exception):
    """What came in is not HTTP, or ended too early; `kind` is the name of httpx's exception for it."""

    kind = "RemoteProtocolError"


class DeadlinePassed(WireError):
    """More would have come, but not in time."""

    kind = "ReadTimeout"


def body_length(body: Payload) -> int | None:
    """Return how many bytes the body has, or None where only sending it will tell."""
    if isinstance(body, bytes):
        return len(body)
    length: int | None = getattr(body, "length", None)
    return length


class ReplyHead(Protocol):
    """What a reply knows once its headers have arrived."""

    @property
    def request(self) -> Request: ...
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[bytes, bytes]]: ...
    @property
    def http_version(self) -> str: ...
    @property
    def is_closed(self) -> bool: ...
    @property
    def is_consumed(self) -> bool: ...
    @property
    def elapsed(self) -> float:
        """Seconds from sending to the end of the body, or until now while it is open."""
        ...

    @property
    def http_response(self) -> httpx.Response:
        """The response in the types of the HTTP library in use; built on demand by transports of our own."""
        ...

    def header(self, name: str) -> str | None:
        """Return a header's value, repeated ones joined by a comma; names are matched without case."""
        ...


class Reply(ReplyHead, Protocol):
    """A response whose headers have arrived and whose body is still to be read."""

    def read(self) -> bytes:
        """Return the whole decoded body; again and again."""
        ...

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def close(self) -> None: ...
    def finish(self, max_wait: float = 0.05) -> None:
        """Read what is left and give the connection back, or drop it if the server takes longer than `max_wait`."""
        ...


class AsyncReply(ReplyHead, Protocol):
    """The async twin of `Reply`."""

    async def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    async def close(self) -> None: ...
    async def finish(self, max_wait: float = 0.05) -> None: ...


class Transport(Protocol):
    """Sends one request and returns with the headers of its response; neither retries nor follows redirects."""

    @property
    def follows_redirects(self) -> bool:
        """Whether the user's settings ask for redirects to be followed, by the flow."""
        ...

    @property
    def is_closed(self) -> bool: ...
    def send(self, request: Request) -> Reply: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The async twin of `Transport`."""

    @property
    def follows_redirects(self) -> bool: ...
    @property
    def is_closed(self) -> bool: ...
    async def send(self, request: Request) -> AsyncReply: ...
    async def close(self) -> None: ...
