"""Chat streams as people read them: thin shells over the state, sync and async."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Generic,
    Iterable,
    Iterator,
)

from typing_extensions import Self

from ...._exceptions import APIError
from ...._types import Omit, omit
from ..._parsing import ResponseFormatT
from ._events import ChatCompletionStreamEvent
from ._state import ChatCompletionStreamState as ChatCompletionStreamState

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from ...._streaming import AsyncStream, Stream
    from ....types.chat import ChatCompletionChunk, ChatCompletionToolUnionParam, ParsedChatCompletion
    from ....types.chat.completion_create_params import ResponseFormat as ResponseFormatParam
    from ._types import ParsedChatCompletionSnapshot


class ChatCompletionStream(Generic[ResponseFormatT]):
    """Typed events of a chat completion; leaving a loop early leaves the rest to the next one.

    An `APIError` in the middle has what was complete until then as `snapshot`. An answer that does not fit raises after
    the last event, when all is known of it.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._raw_stream = raw_stream
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        self._iterator = _events(raw_stream, self._state)

    @property
    def response(self) -> httpx.Response:
        """The response as httpx has it: headers, status, request."""
        return self._raw_stream.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far."""
        return self._state.current_completion_snapshot

    @property
    def text(self) -> Iterator[str]:
        """The content piece by piece; of several choices all that comes."""
        return (event.delta for event in self if event.type == "content.delta")

    def __next__(self) -> ChatCompletionStreamEvent[ResponseFormatT]:
        return next(self._iterator)

    def __iter__(self) -> Iterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        # `yield from` would end the inner iterator with the first loop that is left.
        for event in self._iterator:  # noqa: UP028
            yield event

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        self._raw_stream.close()
        self._iterator.close()
        self._iterator = _events(self._raw_stream, self._state)  # raises if it was left before its end

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Wait for the end, and give the completion with its content and its tool calls' arguments as values.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: content or arguments don't fit.
        """
        self.until_done()
        return self._state.get_final_completion()

    def until_done(self) -> Self:
        """Wait for the end of the stream."""
        for _ in self:
            pass
        return self


class ChatCompletionStreamManager(Generic[ResponseFormatT]):
    """What `chat.completions.stream(…)` returns: the request goes out on entry, the stream closes on exit."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._api_request = api_request
        self._response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = response_format
        self._input_tools = input_tools
        self._raise_unfinished = raise_unfinished
        self._stream: ChatCompletionStream[ResponseFormatT] | None = None

    def __enter__(self) -> ChatCompletionStream[ResponseFormatT]:
        self._stream = ChatCompletionStream(
            raw_stream=self._api_request(),
            response_format=self._response_format,
            input_tools=self._input_tools,
            raise_unfinished=self._raise_unfinished,
        )
        return self._stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncChatCompletionStream(Generic[ResponseFormatT]):
    """The async twin of `ChatCompletionStream`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._raw_stream = raw_stream
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        self._iterator = _async_events(raw_stream, self._state)

    @property
    def response(self) -> httpx.Response:
        """The response as httpx has it: headers, status, request."""
        return self._raw_stream.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far."""
        return self._state.current_completion_snapshot

    @property
    def text(self) -> AsyncIterator[str]:
        """The content piece by piece; of several choices all that comes."""
        return (event.delta async for event in self if event.type == "content.delta")

    async def __anext__(self) -> ChatCompletionStreamEvent[ResponseFormatT]:
        return await self._iterator.__anext__()

    async def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        async for event in self._iterator:
            yield event

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        await self._raw_stream.close()
        await self._iterator.aclose()
        self._iterator = _async_events(self._raw_stream, self._state)  # raises if it was left before its end

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Async twin of `ChatCompletionStream.get_final_completion`."""
        await self.until_done()
        return self._state.get_final_completion()

    async def until_done(self) -> Self:
        """Wait for the end of the stream."""
        async for _ in self:
            pass
        return self


class AsyncChatCompletionStreamManager(Generic[ResponseFormatT]):
    """The async twin of `ChatCompletionStreamManager`."""

    def __init__(
        self,
        api_request: Awaitable[AsyncStream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._api_request = api_request
        self._response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = response_format
        self._input_tools = input_tools
        self._raise_unfinished = raise_unfinished
        self._stream: AsyncChatCompletionStream[ResponseFormatT] | None = None

    async def __aenter__(self) -> AsyncChatCompletionStream[ResponseFormatT]:
        self._stream = AsyncChatCompletionStream(
            raw_stream=await self._api_request,
            response_format=self._response_format,
            input_tools=self._input_tools,
            raise_unfinished=self._raise_unfinished,
        )
        return self._stream

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


# Functions, since a method that generates would hold its stream, and the stream it.


def _events(
    raw_stream: Stream[ChatCompletionChunk], state: ChatCompletionStreamState[ResponseFormatT]
) -> Generator[ChatCompletionStreamEvent[ResponseFormatT], None, None]:
    try:
        for chunk in raw_stream:
            yield from state.handle_chunk(chunk)
    except APIError as error:
        error.snapshot = state.snapshot_or_none
        raise
    yield from state.finish()


async def _async_events(
    raw_stream: AsyncStream[ChatCompletionChunk], state: ChatCompletionStreamState[ResponseFormatT]
) -> AsyncGenerator[ChatCompletionStreamEvent[ResponseFormatT], None]:
    try:
        async for chunk in raw_stream:
            for event in state.handle_chunk(chunk):
                yield event
    except APIError as error:
        error.snapshot = state.snapshot_or_none
        raise
    for event in state.finish():
        yield event
