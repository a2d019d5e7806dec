"""What comes back: one family of response views, parsed, raw and streaming, over a transport's reply."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Generator, Generic, Iterator, TypeVar, cast, overload

from ._binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent, write_file
from ._exceptions import OpenAIError
from ._flow import transport_errors
from ._parsing import parse_body
from ._request import FinalRequestOptions
from ._streaming import extract_stream_chunk_type, is_stream_class_type
from ._text import Lines, TextPieces
from ._transports._adopt import async_reply_of, reply_of

if TYPE_CHECKING:
    import datetime
    import os

    import httpx

    from ._settings import BaseClient
    from ._transports._protocol import AsyncReply, Reply

R = TypeVar("R")
_T = TypeVar("_T")


class StreamAlreadyConsumed(OpenAIError):
    """The body was streamed once already and was not kept; read it with `.read()` first to use it twice."""

    def __init__(self) -> None:
        super().__init__(
            "The body of this response was streamed already and is gone; call `.read()` before streaming to keep it."
        )


class MissingStreamClassError(TypeError):
    """A stream was asked for without saying which class it should be."""

    def __init__(self) -> None:
        super().__init__("`stream=True` needs a `stream_cls`, for example `openai.Stream[MyEvent]`")


class BaseAPIResponse(Generic[R]):
    """A response with its status, headers and body, before it is parsed into a typed value."""

    _reply: Any  # Any: a Reply here, an AsyncReply in the async classes
    _adopt: Callable[[Any], Any] = staticmethod(reply_of)
    _body: bytes | None
    reads_at_once = False

    def __init__(
        self,
        *,
        raw: Any,  # Any: an httpx.Response, or the reply of a transport
        cast_to: type[R],
        client: BaseClient[Any, Any],
        stream: bool,
        stream_cls: Any = None,  # Any: a Stream class, bare or subscripted
        options: FinalRequestOptions,
        retries_taken: int = 0,
        body: bytes | None = None,
    ) -> None:
        self._reply = self._adopt(raw)
        self._cast_to = cast_to
        self._client = client
        self._stream = stream
        self._stream_cls = stream_cls
        self._options = options
        self._body = body
        self._parsed: dict[object, object] = {}
        self.retries_taken = retries_taken

    @property
    def http_response(self) -> httpx.Response:
        """The response as httpx has it."""
        return cast("httpx.Response", self._reply.http_response)

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers; names are matched without case."""
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was sent."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The HTTP status, such as 200."""
        return cast(int, self._reply.status)

    @property
    def url(self) -> httpx.URL:
        """The address that answered."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The verb of the request."""
        return cast(str, self._reply.request.method)

    @property
    def http_version(self) -> str:
        """The protocol, such as `HTTP/1.1`."""
        return cast(str, self._reply.http_version)

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to the end of the response."""
        import datetime

        return datetime.timedelta(seconds=self._reply.elapsed)

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or given up."""
        return cast(bool, self._reply.is_closed)

    @property
    def request_id(self) -> str | None:
        """The id that the API gave this request: the header `x-request-id`."""
        return cast("str | None", self._reply.header("x-request-id"))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self._reply.http_version}] type={self._cast_to}>"

    def _parse(self, body: bytes | None, to: Any) -> Any:
        if body is None:
            return self._as_stream(to)
        if to not in self._parsed:
            # What is done to a method's own answer would not suit another type.
            options = self._options if to is None else self._options.copy(post_parser=None)
            type_ = to or self._cast_to
            self._parsed[to] = parse_body(type_, body, self._reply, options, strict=self._client.validates)
        return self._parsed[to]

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        try:
            with transport_errors(self._reply):
                yield
        except Exception as cause:
            kind = type(cause).__name__
            if kind == "StreamConsumed":
                raise StreamAlreadyConsumed from cause
            if kind == "StreamClosed":
                raise OpenAIError("The response was closed before its body was read.") from cause
            raise

    def _streams(self, to: Any) -> bool:
        return self._stream if to is None else is_stream_class_type(to)

    def _as_stream(self, stream_cls: Any) -> Any:
        chosen = stream_cls or self._stream_cls or self._client.default_stream_cls
        if chosen is None:
            raise MissingStreamClassError
        return chosen(
            cast_to=extract_stream_chunk_type(chosen, default=self._cast_to),
            response=self._reply,
            client=self._client,
            options=self._options,
        )


class LegacyAPIResponse(BaseAPIResponse[R]):
    """The response of `.with_raw_response`: its body is read, so that the same properties serve both clients."""

    reads_at_once = True

    @property
    def content(self) -> bytes:
        """The body."""
        if self._body is None:
            return self.http_response.content
        return self._body

    @property
    def text(self) -> str:
        """The body, decoded by the charset that the response names, else as UTF-8."""
        return self.http_response.text

    def json(self) -> object:
        """The body, decoded from JSON."""
        return self.http_response.json()

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the plain method would have returned, or the body as another type `to`."""
        return self._parse(None if self._streams(to) else self.content, to)


class APIResponse(BaseAPIResponse[R]):
    """The response of `.with_streaming_response`: its body is read only when you ask for it."""

    _reply: Reply

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """Read the body and return what the plain method would have returned, or another type `to`."""
        return self._parse(None if self._streams(to) else self.read(), to)

    def read(self) -> bytes:
        """Read the whole body; reading twice gives the same bytes."""
        if self._body is None:
            with self._reading():
                self._body = self._reply.read()
        return self._body

    def text(self) -> str:
        """Read the body and decode it as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Read the body and decode it from JSON."""
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, decompressed."""
        with self._reading():
            yield from self._reply.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text as it arrives; `chunk_size` counts characters."""
        pieces = TextPieces(self._reply.header("content-type"), chunk_size)
        for chunk in self.iter_bytes():
            yield from pieces.feed(chunk)
        yield from pieces.flush()

    def iter_lines(self) -> Iterator[str]:
        """Yield the body line by line, without line ends."""
        lines = Lines()
        for text in self.iter_text():
            yield from lines.feed(text)
        yield from lines.flush()

    def close(self) -> None:
        """Let the connection go; what was not read is lost."""
        self._reply.close()


class AsyncAPIResponse(BaseAPIResponse[R]):
    """The async twin of `APIResponse`."""

    _reply: AsyncReply
    _adopt = staticmethod(async_reply_of)

    @overload
    async def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    async def parse(self) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Async twin of `APIResponse.parse`."""
        return self._parse(None if self._streams(to) else await self.read(), to)

    async def read(self) -> bytes:
        """Async twin of `APIResponse.read`."""
        if self._body is None:
            with self._reading():
                self._body = await self._reply.read()
        return self._body

    async def text(self) -> str:
        """Async twin of `APIResponse.text`."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Async twin of `APIResponse.json`."""
        await self.read()
        return self.http_response.json()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Async twin of `APIResponse.iter_bytes`."""
        with self._reading():
            async for chunk in self._reply.iter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Async twin of `APIResponse.iter_text`."""
        pieces = TextPieces(self._reply.header("content-type"), chunk_size)
        async for chunk in self.iter_bytes():
            for piece in pieces.feed(chunk):
                yield piece
        for piece in pieces.flush():
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """Async twin of `APIResponse.iter_lines`."""
        lines = Lines()
        async for text in self.iter_text():
            for line in lines.feed(text):
                yield line
        for line in lines.flush():
            yield line

    async def close(self) -> None:
        """Async twin of `APIResponse.close`."""
        await self._reply.close()


class BinaryAPIResponse(APIResponse[bytes]):
    """A raw response whose body is a file."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the whole body to a file, replacing it."""
        with open(file, "wb") as target:
            for chunk in self.iter_bytes():
                target.write(chunk)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """The async twin of `BinaryAPIResponse`."""

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Async twin of `BinaryAPIResponse.write_to_file`; the disk is written off the event loop."""
        await write_file(file, self.iter_bytes())


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A streaming response whose body is a file."""

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives, replacing it."""
        with open(file, "wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """The async twin of `StreamedBinaryAPIResponse`."""

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Async twin of `StreamedBinaryAPIResponse.stream_to_file`; the disk is written off the event loop."""
        await write_file(file, self.iter_bytes(chunk_size))


def __getattr__(name: str) -> Any:  # Any: the wrappers, which published code imports from here
    views = import_module("openai._views")
    if name in views.__all__:
        return getattr(views, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
