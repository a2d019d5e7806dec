"""Events as they arrive: a stream of typed values over a reply's bytes, sync and async."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager, suppress
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Generic,
    Iterator,
    NoReturn,
    TypeVar,
    cast,
    get_args,
    get_origin,
)

from . import _json
from ._diagnosis import payload_error, tells_of_error
from ._exceptions import APIConnectionError, APIError, APIResponseValidationError, OpenAIError
from ._flow import transport_errors
from ._secrets import hide_in_body
from ._sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from ._transports._adopt import async_reply_of, reply_of

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Self, TypeGuard

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._request import FinalRequestOptions
    from ._transports._protocol import AsyncReply, Reply

_T = TypeVar("_T")
_StreamT = TypeVar("_StreamT", bound="Stream[Any] | AsyncStream[Any]")
_HEAD = 4096
_FIELDS = frozenset((b"", b"data", b"event", b"id", b"retry"))


class EventReader:
    """Bytes in, typed values out; raises the error that an event holds. Knows no I/O."""

    def __init__(self, cast_to: Any, reply: Reply | AsyncReply, *, named_events: bool, strict: bool) -> None:
        from ._decode import decode, decoder

        self._cast_to = cast_to
        self._reply = reply
        self._named_events = named_events
        self._decode: Callable[[bytes | str], Any] = (
            partial(decode, cast_to, strict=True) if strict else decoder(cast_to)
        )
        self._sse = SSEDecoder()
        self._head = b""
        self._seen_event = False
        self._last: Any = None  # Any: the newest value, of the caller's type
        self.done = False

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event that arrived, where the stream numbers them."""
        number = getattr(self._last, "sequence_number", None)
        return number if isinstance(number, int) else None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Yield the values that are complete after this chunk."""
        if not self._seen_event and len(self._head) < _HEAD:
            self._head += chunk[:_HEAD]
        for event in self._sse.feed(chunk):
            yield from self._values(event)
            if self.done:
                return

    def flush(self) -> Iterator[Any]:
        """Yield what the end of the body completes; complain of a body that was no event stream."""
        for event in self._sse.flush():
            yield from self._values(event)
            if self.done:
                return
        if not self._seen_event:
            self._check_head()

    def _values(self, event: ServerSentEvent) -> Iterator[Any]:
        self._seen_event = True
        raw = event.raw
        is_error = event.event == "error"
        if not raw.strip() and not is_error:  # a frame that keeps the connection alive, in some servers' way
            return
        if raw.startswith(b"[DONE]"):
            self.done = True
            return
        if is_error or b'"error"' in raw:
            yield from self._error(raw, is_error)
        if self._named_events:
            raw = b'{"event":%s,"data":%s}' % (json.dumps(event.event).encode(), raw)
        self._last = value = self._value(raw)
        yield value

    def _value(self, raw: bytes) -> Any:
        try:
            try:
                return self._decode(raw)
            except UnicodeDecodeError:
                return self._decode(raw.decode("utf-8", "replace"))
        except ValueError as cause:
            raise self._invalid(raw, cause) from cause

    def _error(self, raw: bytes, is_error: bool) -> Iterator[Any]:
        """Raise the error of an event that is one; a union that types errors gets the event first."""
        data = _loads(hide_in_body(raw, self._reply.request.headers))
        is_typed = _member(data, "type") == "error"
        if not (is_error or is_typed or tells_of_error(data)):
            return
        if is_typed and not self._named_events and not isinstance(self._cast_to, type):
            with suppress(APIResponseValidationError):  # an odd event; what it tells is raised all the same
                yield self._value(raw)
        raise self._failure(data)

    def _failure(self, data: object) -> APIError:
        error = payload_error(data, request=self._reply.request, request_id=self._reply.header("x-request-id"))
        if error.sequence_number is None:
            error.sequence_number = self.sequence_number
        return error

    def _check_head(self) -> None:
        """A body without a single event: an error that came as plain JSON, or something that is no stream at all."""
        data = _loads(self._head)
        if tells_of_error(data):
            raise self._failure(data)
        lines = self._head.lstrip(b"\xef\xbb\xbf").splitlines()
        if any(line.partition(b":")[0].strip() not in _FIELDS for line in lines):
            raise self._invalid(self._head, "it is no event stream")

    def _invalid(self, raw: bytes, why: object) -> APIResponseValidationError:
        text = raw.decode("utf-8", "replace")
        return APIResponseValidationError(
            self._reply.http_response, text, message=f"The stream could not be read, {why}: {text[:200]!r}"
        )


def _loads(raw: bytes) -> object:
    text = raw.decode("utf-8", "replace")
    try:
        return cast(object, _json.loads(text))
    except ValueError:
        return text


def _member(data: object, name: str) -> object:
    return cast("dict[str, object]", data).get(name) if isinstance(data, dict) else None


class Stream(Generic[_T]):
    """Typed events of a response, in order; iterate once, leave early as you like: the connection is given back."""

    response: httpx.Response

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: SyncAPIClient,
        options: FinalRequestOptions | None = None,
    ) -> None:
        self._reply: Reply = reply_of(response)
        self._iterator: Iterator[_T] = _events(self._reply, _reader(cast_to, self._reply, client, options))

    if not TYPE_CHECKING:

        @property
        def response(self) -> httpx.Response:
            """The response as httpx has it: headers, status, request."""
            return self._reply.http_response

    def __next__(self) -> _T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_T]:
        return _Loop(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        self._reply.close()
        self._leave()

    def _leave(self) -> None:
        if getattr(self._iterator, "gi_frame", None) is not None:
            self._iterator = _Left()  # the generator dies with its last reference, and closes the reply


class AsyncStream(Generic[_T]):
    """The async twin of `Stream`."""

    response: httpx.Response

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: AsyncAPIClient,
        options: FinalRequestOptions | None = None,
    ) -> None:
        self._reply: AsyncReply = async_reply_of(response)
        self._iterator: AsyncIterator[_T] = _async_events(self._reply, _reader(cast_to, self._reply, client, options))

    if not TYPE_CHECKING:

        @property
        def response(self) -> httpx.Response:
            """The response as httpx has it: headers, status, request."""
            return self._reply.http_response

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return _AsyncLoop(self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        await _end(self._reply, self._left())

    def _leave(self) -> None:
        left = self._left()
        if "trio" in sys.modules:  # which warns of a generator that is dropped, where asyncio ends it without a word
            from ._background import soon_on_trio

            soon_on_trio(_end, self._reply, left)

    def __del__(self) -> None:
        if "trio" in sys.modules:
            self._leave()

    def _left(self) -> Any:  # Any: the generator, if it has not come to its end
        left = getattr(self, "_iterator", None)
        if getattr(left, "ag_frame", None) is None:
            return None
        self._iterator = _Left()
        return left

    async def aclose(self) -> None:
        """The same as `close`, under the name that `contextlib.aclosing` calls."""
        await self.close()


# Functions, since a method that generates would hold its stream, and the stream it: a circle that keeps a forgotten
# stream's connection until the garbage collector comes round.


def _events(reply: Reply, reader: EventReader) -> Iterator[Any]:
    try:
        with _explained(reply, reader):
            for chunk in reply.iter_bytes():
                yield from reader.feed(chunk)
                if reader.done:
                    break
        yield from reader.flush()
        reply.finish()
    finally:
        reply.close()


async def _async_events(reply: AsyncReply, reader: EventReader) -> AsyncIterator[Any]:
    try:
        with _explained(reply, reader):
            async for chunk in reply.iter_bytes():
                for value in reader.feed(chunk):
                    yield value
                if reader.done:
                    break
        for value in reader.flush():
            yield value
        await reply.finish()
    finally:
        await reply.close()


async def _end(reply: AsyncReply, left: Any) -> None:
    await reply.close()
    if not getattr(left, "ag_running", True):  # else somebody waits for the next event, and is told
        await left.aclose()


class _BaseLoop(Generic[_StreamT]):
    """One loop over a stream; a loop that is left early leaves the stream.

    But not if the stream is kept elsewhere than in a variable of the function that loops: an object that keeps it may
    take one event at a time with `async for … return`, as litellm's does, and go on where it stopped.
    """

    def __init__(self, stream: _StreamT) -> None:
        self._stream = stream

    def __del__(self) -> None:
        stream = self._stream
        if stream._reply.is_closed:  # pyright: ignore[reportPrivateUsage]  # of this module
            return
        frame = sys._getframe().f_back  # of the loop  # pyright: ignore[reportPrivateUsage]  # public by its docs
        if frame is not None and any(value is stream for value in frame.f_locals.values()):
            stream._leave()  # pyright: ignore[reportPrivateUsage]  # of this module


class _Loop(_BaseLoop["Stream[_T]"], Iterator[_T]):
    def __next__(self) -> _T:
        return self._stream._iterator.__next__()  # pyright: ignore[reportPrivateUsage]


class _AsyncLoop(_BaseLoop["AsyncStream[_T]"], AsyncIterator[_T]):
    def __anext__(self) -> Awaitable[_T]:
        return self._stream._iterator.__anext__()  # pyright: ignore[reportPrivateUsage]


class _Left:
    """What is left of a stream that was closed before its end."""

    def __iter__(self) -> Self:
        return self

    __aiter__ = __iter__

    def __next__(self) -> NoReturn:
        raise OpenAIError(
            "This stream was left before its end, and its connection given back."
            " Take events in several steps with next(stream) or anext(stream), not with several loops."
        )

    async def __anext__(self) -> NoReturn:
        self.__next__()


@contextmanager
def _explained(reply: Reply | AsyncReply, reader: EventReader) -> Generator[None, None, None]:
    """Turn a transport's failure into an error that tells how far the stream had come."""
    try:
        with transport_errors(reply):
            yield
    except APIConnectionError as error:
        error.sequence_number = reader.sequence_number
        raise
    except Exception as cause:
        if type(cause).__name__ != "StreamClosed":
            raise
        raise OpenAIError("The stream was closed while somebody waited for its next event.") from cause


def _reader(cast_to: Any, reply: Reply | AsyncReply, client: Any, options: FinalRequestOptions | None) -> EventReader:
    named = bool(options is not None and options.synthesize_event_and_data)
    return EventReader(cast_to, reply, named_events=named, strict=bool(getattr(client, "validates", False)))


def is_stream_class_type(typ: Any) -> TypeGuard[type[Stream[object]] | type[AsyncStream[object]]]:
    """Whether `typ` is a stream class, bare, subscripted or derived."""
    origin = get_origin(typ) or typ
    return isinstance(origin, type) and issubclass(origin, (Stream, AsyncStream))


def extract_stream_chunk_type(stream_cls: Any, *, default: Any = None, failure_message: str | None = None) -> Any:
    """The type of the events of a stream class: of `Stream[T]`, T.

    Raises:
        TypeError: the class says nothing of its events, and there is no default.
    """
    for candidate in (stream_cls, *getattr(get_origin(stream_cls) or stream_cls, "__orig_bases__", ())):
        arguments = get_args(candidate)
        if arguments and not isinstance(arguments[0], TypeVar):
            return arguments[0]
    if default is None:
        raise TypeError(failure_message or f"Say what {stream_cls!r} streams, for example Stream[MyEvent]")
    return default
