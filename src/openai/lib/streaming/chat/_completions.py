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

from ...._exceptions import APIError
from ...._types import Omit, omit
from ..._parsing import ResponseFormatT
from .._stream import AsyncEventStream, AsyncStreamManager, EventStream, Source, StreamManager
from ._state import ChatCompletionStreamState as ChatCompletionStreamState

if TYPE_CHECKING:
    from ...._streaming import AsyncStream, Stream
    from ....types.chat import ChatCompletionChunk, ChatCompletionToolUnionParam, ParsedChatCompletion
    from ....types.chat.completion_create_params import ResponseFormat as ResponseFormatParam
    from ._events import ChatCompletionStreamEvent
    from ._types import ParsedChatCompletionSnapshot


class ChatCompletionStream(EventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]):
    """Typed events of a chat completion; leaving a loop early leaves the rest to the next one.

    An `APIError` in the middle has what was complete until then as `snapshot`. An answer that does not fit raises after
    the last event, when all is known of it. Whatever ended the stream too early is raised again by all that is asked of
    it later.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        source = Source(raw_stream)
        super().__init__(source, _events(source, self._state))

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far."""
        return self._state.current_completion_snapshot

    @property
    def text(self) -> Iterator[str]:
        """The content piece by piece; of several choices all that comes."""
        return (event.delta for event in self if event.type == "content.delta")

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Wait for the end, and give the completion with its content and its tool calls' arguments as values.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: content or arguments don't fit.
            OpenAIError: the stream ended too early.
        """
        return self.until_done()._state.get_final_completion()


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]):
    """What `chat.completions.stream(…)` returns: the request goes out on entry, the stream closes on exit."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        def opened(raw_stream: Stream[ChatCompletionChunk]) -> ChatCompletionStream[ResponseFormatT]:
            return ChatCompletionStream(
                raw_stream=raw_stream,
                response_format=response_format,
                input_tools=input_tools,
                raise_unfinished=raise_unfinished,
            )

        super().__init__(api_request, opened)


class AsyncChatCompletionStream(
    AsyncEventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]
):
    """The async twin of `ChatCompletionStream`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        source = Source(raw_stream)
        super().__init__(source, _async_events(source, self._state))

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far."""
        return self._state.current_completion_snapshot

    @property
    def text(self) -> AsyncIterator[str]:
        """The content piece by piece; of several choices all that comes."""
        return (event.delta async for event in self if event.type == "content.delta")

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Async twin of `ChatCompletionStream.get_final_completion`."""
        return (await self.until_done())._state.get_final_completion()


class AsyncChatCompletionStreamManager(
    AsyncStreamManager[AsyncChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]
):
    """The async twin of `ChatCompletionStreamManager`."""

    def __init__(
        self,
        api_request: Awaitable[AsyncStream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        def opened(raw_stream: AsyncStream[ChatCompletionChunk]) -> AsyncChatCompletionStream[ResponseFormatT]:
            return AsyncChatCompletionStream(
                raw_stream=raw_stream,
                response_format=response_format,
                input_tools=input_tools,
                raise_unfinished=raise_unfinished,
            )

        super().__init__(api_request, opened)


# Functions, since a method that generates would hold its stream, and the stream it.


def _events(
    source: Source, state: ChatCompletionStreamState[ResponseFormatT]
) -> Generator[ChatCompletionStreamEvent[ResponseFormatT], None, None]:
    with source:
        try:
            for chunk in source.raw:
                yield from state.handle_chunk(chunk)
        except APIError as error:
            error.snapshot = state.snapshot_or_none
            raise
        yield from state.finish()
    source.complete()


async def _async_events(
    source: Source, state: ChatCompletionStreamState[ResponseFormatT]
) -> AsyncGenerator[ChatCompletionStreamEvent[ResponseFormatT], None]:
    with source:
        try:
            async for chunk in source.raw:
                for event in state.handle_chunk(chunk):
                    yield event
        except APIError as error:
            error.snapshot = state.snapshot_or_none
            raise
        for event in state.finish():
            yield event
    source.complete()
