"""Runs of assistants as people follow them: handlers whose callbacks are told what happens, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import (
    TYPE_CHECKING,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generic,
    Iterable,
    Iterator,
    List,
)

from typing_extensions import TypeVar

from ..._exceptions import OpenAIError
from ._run_state import Callbacks, RunState, texts_of
from ._stream import Ending, next_or_none

if TYPE_CHECKING:
    from types import TracebackType

    from ..._streaming import AsyncStream, Stream
    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from ...types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

_T = TypeVar("_T")


class AssistantEventHandler:
    """Follows a run. Derive from it, override the callbacks that you want, and give it to `runs.stream(…)`.

    It is what `with` gives, too, to be read in a loop, piece of text by piece of text (`text_deltas`), or to the end
    (`until_done`). An event's callbacks are called before the event is given. A handler follows one run.

    Deltas that come in odd order or lack things raise nothing: an `index` that is missing is found by id or place.
    """

    _stream: Stream[AssistantStreamEvent] | None = None

    @cached_property  # so that a class of the caller's need not call `super().__init__()`
    def _state(self) -> RunState:
        return RunState()

    @cached_property
    def _ending(self) -> Ending:
        return Ending()

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event at hand; None before the first one and at the end."""
        return self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run, as it was said to be last."""
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step at hand, with all that was added; None when it is over."""
        return self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The newest message, with all that was added."""
        return self._state.message

    @property
    def text_deltas(self) -> Iterable[str]:
        """The text of all messages, piece by piece."""
        return (text for event in self for text in texts_of(event))

    def __next__(self) -> AssistantStreamEvent:
        stream, state = self._begun(), self._state
        state.event = None
        self._ending.check()
        try:
            with self._ending:
                event = next(stream, None)
                if event is not None:
                    self._call(state.absorb(event))
                    return event
                self._ending.complete()
        except Exception as error:
            self._fail(error)
            raise
        self._call(state.end())
        raise StopIteration

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self

    def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        if self._stream is not None:
            self._ending.leave()
            self._stream.close()
            self._call(self._state.end())

    def until_done(self) -> None:
        """Wait for the end of the stream.

        Raises:
            Exception: what ended it too early, each time that one asks: an `APIError` or what a callback raised.
        """
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """Wait for the end, and give the run as it was said to be last.

        Raises:
            OpenAIError: nothing was said of it, or the stream ended too early.
        """
        self.until_done()
        return _found(self.current_run, "run")

    def get_final_run_steps(self) -> List[RunStep]:
        """Wait for the end, and give all steps.

        Raises:
            OpenAIError: there was none, or the stream ended too early.
        """
        self.until_done()
        return _found(self._state.steps, "run step")

    def get_final_messages(self) -> List[Message]:
        """Wait for the end, and give all messages.

        Raises:
            OpenAIError: there was none, or the stream ended too early.
        """
        self.until_done()
        return _found(self._state.messages, "message")

    def on_end(self) -> None:
        """The stream is over, whether it was read to its end, failed or was closed; called once."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """An event came; the callbacks that it gives rise to follow."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step began."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step goes on; the snapshot has what was added. After the callbacks of its tool calls."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is complete, failed, cancelled or expired: look at its `status`."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call began; what comes with it is in `tool_call`, and is no delta of its own."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A tool call goes on."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """The next tool call began, the step is over or the run wants the call's output."""

    def on_exception(self, exception: Exception) -> None:
        """Following the run failed, in the stream or in a callback; the exception is raised afterwards."""

    def on_timeout(self) -> None:
        """The server was silent for too long; `on_exception` follows."""

    def on_message_created(self, message: Message) -> None:
        """A message began."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on; the snapshot has what was added. After the callbacks of its texts."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete, or `incomplete`: look at its `status`."""

    def on_text_created(self, text: Text) -> None:
        """A text of a message began."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text goes on: `delta.value` was added to it."""

    def on_text_done(self, text: Text) -> None:
        """The next part of the message began, or the message is over."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is there."""

    def _begun(self) -> Stream[AssistantStreamEvent]:
        if self._stream is None:
            raise OpenAIError(
                "There is no stream yet: give the handler to `runs.stream` as `event_handler`, and enter that"
            )
        return self._stream

    def _call(self, callbacks: Callbacks) -> None:
        for name, arguments in callbacks:
            getattr(self, name)(*arguments)

    def _fail(self, error: Exception) -> None:
        try:
            self._call(self._state.fail(error))
        finally:
            self.close()


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """What `runs.stream(…)` returns: the request goes out on entry, the stream closes on exit."""

    def __init__(
        self, api_request: Callable[[], Stream[AssistantStreamEvent]], *, event_handler: AssistantEventHandlerT
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler

    def __enter__(self) -> AssistantEventHandlerT:
        handler = self._event_handler
        _refuse_used(handler)
        handler._stream = self._api_request()  # pyright: ignore[reportPrivateUsage]  # of this module
        return handler

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._event_handler.close()


class AsyncAssistantEventHandler:
    """The async twin of `AssistantEventHandler`: its callbacks are coroutines, and are awaited one after the other."""

    _stream: AsyncStream[AssistantStreamEvent] | None = None

    @cached_property  # so that a class of the caller's need not call `super().__init__()`
    def _state(self) -> RunState:
        return RunState()

    @cached_property
    def _ending(self) -> Ending:
        return Ending()

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event at hand; None before the first one and at the end."""
        return self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run, as it was said to be last."""
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step at hand, with all that was added; None when it is over."""
        return self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The newest message, with all that was added."""
        return self._state.message

    @property
    def text_deltas(self) -> AsyncIterable[str]:
        """The text of all messages, piece by piece."""
        return (text async for event in self for text in texts_of(event))

    async def __anext__(self) -> AssistantStreamEvent:
        stream, state = self._begun(), self._state
        state.event = None
        self._ending.check()
        try:
            with self._ending:
                event = await next_or_none(stream)
                if event is not None:
                    await self._call(state.absorb(event))
                    return event
                self._ending.complete()
        except Exception as error:
            await self._fail(error)
            raise
        await self._call(state.end())
        raise StopAsyncIteration

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self

    async def close(self) -> None:
        """Give up the rest of the stream and let its connection go."""
        if self._stream is not None:
            self._ending.leave()
            await self._stream.close()
            await self._call(self._state.end())

    async def until_done(self) -> None:
        """Wait for the end of the stream.

        Raises:
            Exception: what ended it too early, each time that one asks: an `APIError` or what a callback raised.
        """
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Wait for the end, and give the run as it was said to be last.

        Raises:
            OpenAIError: nothing was said of it, or the stream ended too early.
        """
        await self.until_done()
        return _found(self.current_run, "run")

    async def get_final_run_steps(self) -> List[RunStep]:
        """Wait for the end, and give all steps.

        Raises:
            OpenAIError: there was none, or the stream ended too early.
        """
        await self.until_done()
        return _found(self._state.steps, "run step")

    async def get_final_messages(self) -> List[Message]:
        """Wait for the end, and give all messages.

        Raises:
            OpenAIError: there was none, or the stream ended too early.
        """
        await self.until_done()
        return _found(self._state.messages, "message")

    async def on_end(self) -> None:
        """Async twin of `AssistantEventHandler.on_end`."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Async twin of `AssistantEventHandler.on_event`."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Async twin of `AssistantEventHandler.on_run_step_created`."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Async twin of `AssistantEventHandler.on_run_step_delta`."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Async twin of `AssistantEventHandler.on_run_step_done`."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Async twin of `AssistantEventHandler.on_tool_call_created`."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Async twin of `AssistantEventHandler.on_tool_call_delta`."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Async twin of `AssistantEventHandler.on_tool_call_done`."""

    async def on_exception(self, exception: Exception) -> None:
        """Async twin of `AssistantEventHandler.on_exception`."""

    async def on_timeout(self) -> None:
        """Async twin of `AssistantEventHandler.on_timeout`."""

    async def on_message_created(self, message: Message) -> None:
        """Async twin of `AssistantEventHandler.on_message_created`."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Async twin of `AssistantEventHandler.on_message_delta`."""

    async def on_message_done(self, message: Message) -> None:
        """Async twin of `AssistantEventHandler.on_message_done`."""

    async def on_text_created(self, text: Text) -> None:
        """Async twin of `AssistantEventHandler.on_text_created`."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Async twin of `AssistantEventHandler.on_text_delta`."""

    async def on_text_done(self, text: Text) -> None:
        """Async twin of `AssistantEventHandler.on_text_done`."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Async twin of `AssistantEventHandler.on_image_file_done`."""

    def _begun(self) -> AsyncStream[AssistantStreamEvent]:
        if self._stream is None:
            raise OpenAIError(
                "There is no stream yet: give the handler to `runs.stream` as `event_handler`, and enter that"
            )
        return self._stream

    async def _call(self, callbacks: Callbacks) -> None:
        for name, arguments in callbacks:
            await getattr(self, name)(*arguments)

    async def _fail(self, error: Exception) -> None:
        try:
            await self._call(self._state.fail(error))
        finally:
            await self.close()


AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler
)


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """The async twin of `AssistantStreamManager`."""

    def __init__(
        self, api_request: Awaitable[AsyncStream[AssistantStreamEvent]], *, event_handler: AsyncAssistantEventHandlerT
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        handler = self._event_handler
        _refuse_used(handler, self._api_request)
        handler._stream = await self._api_request  # pyright: ignore[reportPrivateUsage]  # of this module
        return handler

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self._event_handler.close()


def _found(what: _T | None, name: str) -> _T:
    if not what:
        raise OpenAIError(f"The stream told of no {name}")
    return what


def _refuse_used(handler: AssistantEventHandler | AsyncAssistantEventHandler, request: object = None) -> None:
    if handler._stream is not None:  # pyright: ignore[reportPrivateUsage]  # of this module
        if isinstance(request, Coroutine):
            request.close()
        raise OpenAIError("This event handler has followed a run already; make a new one for each stream")
