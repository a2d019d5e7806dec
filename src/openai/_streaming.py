"""Events as they arrive: a stream of typed values over a reply's bytes, sync and async."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, AsyncIterator, Generic, Iterator, TypeVar, cast

from typing_extensions import Self, TypeGuard, get_args, get_origin

from ._diagnosis import payload_error
from ._exceptions import APIError, APIResponseValidationError
from ._flow import transport_errors
from ._sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from ._transports._adopt import async_reply_of, reply_of

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._request import FinalRequestOptions
    from ._transports._protocol import AsyncReply, Reply

_T = TypeVar("_T")
_HEAD = 4096


class EventReader:
    """Bytes in, typed values out; raises the error that an event holds. Knows no I/O."""

    def __init__(self, cast_to: Any, reply: Reply | AsyncReply, *, named_events: bool, strict: bool) -> None:
        from ._models import decode

        self._cast_to = cast_to
        self._reply = reply
        self._named_events = named_events
        self._strict = strict
        self._decode = decode
        self._sse = SSEDecoder()
        self._head = b""
        self._seen_event = False
        self.done = False

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
        if not self._seen_event and self._head.strip():
            self._not_a_stream()

    def _values(self, event: ServerSentEvent) -> Iterator[Any]:
        self._seen_event = True
        raw = event.raw
        if not raw.strip():  # a frame that keeps the connection alive, in some servers' way
            return
        if raw.startswith(b"[DONE]"):
            self.done = True
            return
        name = event.event
        if name == "error" or b'"error"' in raw:
            yield from self._error(event, raw)
        if self._named_events:
            raw = b'{"event":%s,"data":%s}' % (json.dumps(name).encode(), raw)
        try:
            value = self._decode(self._cast_to, raw, strict=self._strict)
        except ValueError as cause:
            raise self._invalid(raw, cause) from cause
        yield value

    def _error(self, event: ServerSentEvent, raw: bytes) -> Iterator[Any]:
        """Raise the error of an event that is one; a union that types errors gets the event first."""
        data = _loads(raw)
        is_typed = _member(data, "type") == "error"
        if not (event.event == "error" or is_typed or _member(data, "error")):
            return
        if is_typed and not isinstance(self._cast_to, type):
            yield self._decode(self._cast_to, raw)
        raise self._failure(data)

    def _failure(self, data: object) -> APIError:
        return payload_error(data, request=self._reply.request, request_id=self._reply.header("x-request-id"))

    def _not_a_stream(self) -> None:
        """A body without a single event: an error that came as plain JSON, or something that is no stream at all."""
        data = _loads(self._head)
        if _member(data, "error"):
            raise self._failure(data)
        if self._head.lstrip()[:1] in (b"{", b"[", b"<"):
            raise self._invalid(self._head, "it is no event stream")

    def _invalid(self, raw: bytes, why: object) -> APIResponseValidationError:
        text = raw.decode("utf-8", "replace")
        return APIResponseValidationError(
            self._reply.http_response, text, message=f"The stream could not be read, {why}: {text[:200]!r}"
        )


def _loads(raw: bytes) -> object:
    try:
        return cast(object, json.loads(raw))
    except ValueError:
        return raw.decode("utf-8", "replace")


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
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._iterator = self.__stream__()

    if not TYPE_CHECKING:

        @property
        def response(self) -> httpx.Response:
            """The response as httpx has it: headers, status, request."""
            return self._reply.http_response

    def __next__(self) -> _T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_T]:
        try:
            yield from self._iterator
        finally:
            self.close()

    def __stream__(self) -> Iterator[_T]:
        reply = self._reply
        reader = _reader(self._cast_to, reply, self._client, self._options)
        try:
            with transport_errors(reply):
                for chunk in reply.iter_bytes():
                    for value in reader.feed(chunk):
                        yield value
                    if reader.done:
                        break
            for value in reader.flush():
                yield value
            reply.finish()
        finally:
            reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        self._reply.close()


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
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._iterator = self.__stream__()

    if not TYPE_CHECKING:

        @property
        def response(self) -> httpx.Response:
            """The response as httpx has it: headers, status, request."""
            return self._reply.http_response

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        try:
            async for item in self._iterator:
                yield item
        finally:
            await self.close()

    async def __stream__(self) -> AsyncIterator[_T]:
        reply = self._reply
        reader = _reader(self._cast_to, reply, self._client, self._options)
        try:
            with transport_errors(reply):
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

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        await self._reply.close()

    async def aclose(self) -> None:
        """The same as `close`, under the name that `contextlib.aclosing` calls."""
        await self.close()


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
