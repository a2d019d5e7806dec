"""What all streams of typed events do alike, whatever they are made of: loops, blocks, and how they end."""

from __future__ import annotations

import copy
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generic,
    Iterator,
    cast,
)

from typing_extensions import Self, TypeVar

from ..._exceptions import OpenAIError

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

EventT = TypeVar("EventT")
_RawT = TypeVar("_RawT")
_StreamT = TypeVar("_StreamT", bound="EventStream[Any]")
_AsyncStreamT = TypeVar("_AsyncStreamT", bound="AsyncEventStream[Any]")


class Ending:
    """How the reading of a stream ended; remembered, so that nobody takes what came until a failure for the whole."""

    def __init__(self) -> None:
        self._failure: Exception | None = None
        self._is_complete = False

    def check(self) -> None:
        """Raise again what ended the stream too early."""
        if self._failure is not None:
            raise _apart(self._failure)

    def leave(self) -> None:
        """Note that nobody reads on."""
        if not (self._is_complete or self._failure):
            self._failure = OpenAIError("This stream was left before its end, and its connection given back.")

    def complete(self) -> None:
        """Note that all was read."""
        self._is_complete = True

    # No generator's context: up to Python 3.10 one would hold the frame of a stream that is forgotten.
    def __enter__(self) -> None:
        """Note what is raised in the block; a cancelled wait, too, since the stream does not outlive it."""

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if isinstance(exc, Exception):
            self._failure = _apart(exc)
        elif exc is not None and not isinstance(exc, GeneratorExit):  # of which nobody asks for more
            self.leave()


def _apart(error: Exception) -> Exception:
    """A copy of an error of ours without its traceback, whose frames hold the stream: the two would be a circle."""
    if not isinstance(error, OpenAIError):
        return error
    twin = copy.copy(error)
    twin.__cause__, twin.__suppress_context__ = error.__cause__, error.__suppress_context__
    return twin


class Source(Ending):
    """A raw stream, and what is made of it; apart from its shell, so that none of them is part of a circle."""

    def __init__(self, raw: Any) -> None:  # Any: of either world
        super().__init__()
        self.raw = raw


class EventStream(Generic[EventT]):
    """Typed events, in order; leaving a loop early leaves the rest to the next one."""

    def __init__(self, source: Source, events: Iterator[EventT]) -> None:
        self._source = source
        self._iterator = events

    @property
    def response(self) -> httpx.Response:
        """The response as httpx has it: headers, status, request."""
        return cast("httpx.Response", self._source.raw.response)  # Any is what the source says of it

    def __next__(self) -> EventT:
        self._source.check()
        return next(self._iterator)

    def __iter__(self) -> Iterator[EventT]:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the rest of the stream and let its connection go; a background response goes on at the server."""
        self._source.leave()
        self._source.raw.close()

    def until_done(self) -> Self:
        """Wait for the end of the stream.

        Raises:
            OpenAIError: what ended it too early, each time that one asks.
        """
        for _ in self:
            pass
        return self


class AsyncEventStream(Generic[EventT]):
    """The async twin of `EventStream`."""

    def __init__(self, source: Source, events: AsyncGenerator[EventT, None]) -> None:
        self._source = source
        self._iterator = events

    @property
    def response(self) -> httpx.Response:
        """The response as httpx has it: headers, status, request."""
        return cast("httpx.Response", self._source.raw.response)  # Any is what the source says of it

    async def __anext__(self) -> EventT:
        self._source.check()
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Async twin of `EventStream.close`."""
        self._source.leave()
        await self._source.raw.close()
        if not getattr(self._iterator, "ag_running", False):  # else somebody waits for an event, and is told
            await self._iterator.aclose()

    async def until_done(self) -> Self:
        """Async twin of `EventStream.until_done`."""
        async for _ in self:
            pass
        return self


class StreamManager(Generic[_StreamT]):
    """Sends the request when its block is entered, and closes the stream when that is left."""

    def __init__(self, api_request: Callable[[], _RawT], opened: Callable[[_RawT], _StreamT]) -> None:
        self._open: Callable[[], _StreamT] = lambda: opened(api_request())
        self._stream: _StreamT | None = None

    def __enter__(self) -> _StreamT:
        self._stream = self._open()
        return self._stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[_AsyncStreamT]):
    """The async twin of `StreamManager`."""

    def __init__(self, api_request: Awaitable[_RawT], opened: Callable[[_RawT], _AsyncStreamT]) -> None:
        self._api_request: Awaitable[Any] = api_request
        self._opened: Callable[[Any], _AsyncStreamT] = opened
        self._stream: _AsyncStreamT | None = None

    async def __aenter__(self) -> _AsyncStreamT:
        self._stream = self._opened(await self._api_request)
        return self._stream

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


async def next_or_none(stream: AsyncIterator[EventT]) -> EventT | None:
    """The next item of an async iterator, None at its end."""
    try:
        return await stream.__anext__()
    except StopAsyncIteration:
        return None
