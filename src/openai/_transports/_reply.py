"""A reply of a transport of our own: its head, its state, and how its body is read, decoded and cut."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, cast

from ._decoding import Decoder, decoder_for
from ._protocol import Request, WireError
from ._wire import Head

if TYPE_CHECKING:
    import httpx

    from ._httpx import AsyncHttpxReply, HttpxReply


class _State:
    """What does not depend on the world."""

    _native: Any = None  # The same reply in httpx's types, once somebody has looked; Any: of either world.

    def __init__(self, request: Request, head: Head, started: float) -> None:
        self.request = request
        self.status, self.reason, self.http_version, self.headers = head
        self.started = started
        self.is_consumed = False
        self.is_closed = False
        self._content: bytes | None = None
        self._ended = 0.0
        self._by_name: dict[str, str] | None = None

    @property
    def elapsed(self) -> float:
        return (self._ended or time.perf_counter()) - self.started

    def header(self, name: str) -> str | None:
        if self._by_name is None:
            self._by_name = {}
            for raw_name, raw in self.headers:
                key, value = raw_name.decode("latin-1").lower(), raw.decode("latin-1")
                self._by_name[key] = f"{self._by_name[key]}, {value}" if key in self._by_name else value
        return self._by_name.get(name.lower())

    def let_go(self) -> None:
        """Close, and give the connection back where the response is at its end."""
        if not self.is_closed:
            self.is_closed = True
            self._ended = time.perf_counter()
            if self._native is not None:
                mark_closed(self._native.http_response, self.elapsed)
            self._give_back()

    def _give_back(self) -> None:
        raise NotImplementedError

    def _begin(self, whole: bool = False) -> Decoder | None:
        """Note that the body is being read, perhaps to be kept as a whole; return what decodes it."""
        if self.is_consumed:
            raise native_error("StreamConsumed")
        if self.is_closed:
            raise native_error("StreamClosed")
        self.is_consumed = True
        return decoder_for(self.header("content-encoding"), whole=whole)


class OwnReply(_State):
    """The sync half of a `Reply`; `receive` is the transport's part."""

    _native: HttpxReply | None = None

    @property
    def http_response(self) -> httpx.Response:
        if self._native is None:
            from ._native import sync_reply

            self._native = sync_reply(self, self._content)
        return self._native.http_response

    def receive(self) -> bytes | None:
        """Return what comes off the wire next; None at the body's end, with the connection given back."""
        raise NotImplementedError

    def wire_bytes(self) -> Iterator[bytes]:
        """Yield the body as it comes off the wire."""
        self.is_consumed = True
        while (data := self.receive()) is not None:
            yield data

    def read(self) -> bytes:
        if self._content is None:
            if self._native is not None:
                return self._native.read()
            self._content = b"".join(self._decoded(None, whole=True))
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        if self._content is not None:
            return iter(_Pieces(chunk_size).cut(self._content))
        return self._decoded(chunk_size) if self._native is None else self._native.iter_bytes(chunk_size)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        self._begin()
        pieces = _Pieces(chunk_size)
        while (data := self.receive()) is not None:
            yield from pieces.feed(data)
        yield from pieces.flush()

    def close(self) -> None:
        self.let_go()

    def _decoded(self, chunk_size: int | None, whole: bool = False) -> Iterator[bytes]:
        decoder = self._begin(whole)
        pieces = _Pieces(chunk_size)
        try:
            while (data := self.receive()) is not None:
                for content in decoder.decode(data) if decoder else (data,):
                    yield from pieces.feed(content)
            if decoder:
                decoder.finish()
        except WireError as exc:
            self.let_go()
            raise as_native(exc) from exc
        yield from pieces.flush()


class AsyncOwnReply(_State):
    """The async twin of `OwnReply`."""

    _native: AsyncHttpxReply | None = None

    @property
    def http_response(self) -> httpx.Response:
        if self._native is None:
            from ._native import async_reply

            self._native = async_reply(self, self._content)
        return self._native.http_response

    async def receive(self) -> bytes | None:
        raise NotImplementedError

    async def wire_bytes(self) -> AsyncIterator[bytes]:
        self.is_consumed = True
        while (data := await self.receive()) is not None:
            yield data

    async def read(self) -> bytes:
        if self._content is None:
            if self._native is not None:
                return await self._native.read()
            self._content = b"".join([data async for data in self._decoded(None, whole=True)])
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        if self._content is not None:
            return _at_once(_Pieces(chunk_size).cut(self._content))
        return self._decoded(chunk_size) if self._native is None else self._native.iter_bytes(chunk_size)

    async def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        self._begin()
        pieces = _Pieces(chunk_size)
        while (data := await self.receive()) is not None:
            for piece in pieces.feed(data):
                yield piece
        for piece in pieces.flush():
            yield piece

    async def close(self) -> None:
        self.let_go()

    async def _decoded(self, chunk_size: int | None, whole: bool = False) -> AsyncIterator[bytes]:
        decoder = self._begin(whole)
        pieces = _Pieces(chunk_size)
        try:
            while (data := await self.receive()) is not None:
                for content in decoder.decode(data) if decoder else (data,):
                    for piece in pieces.feed(content):
                        yield piece
            if decoder:
                decoder.finish()
        except WireError as exc:
            self.let_go()
            raise as_native(exc) from exc
        for piece in pieces.flush():
            yield piece


async def _at_once(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


class _Pieces:
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


def mark_closed(response: httpx.Response, elapsed: float) -> None:
    """Have a response tell that its reply was closed."""
    response.is_closed = True
    response.elapsed = timedelta(seconds=elapsed)


def native_error(kind: str, *args: object) -> Exception:
    """Return httpx's exception of that name: users look for it as the cause of ours. httpx is loaded only for this."""
    import httpx

    return cast("Exception", getattr(httpx, kind)(*args))


def as_native(exc: WireError) -> Exception:
    """Return httpx's exception for one of the wire's."""
    return native_error(exc.kind, str(exc))
