"""Response streams as people read them: thin shells over the state, sync and async, that take up what breaks off."""

from __future__ import annotations

import math
import random
import time
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Generic,
    Iterable,
    Iterator,
)

from ...._base_client import sleep
from ...._exceptions import APIConnectionError, APIError
from ...._retry import RetryPolicy, judge_failure
from ...._types import Omit, omit
from ..._parsing._responses import TextFormatT
from .._stream import AsyncEventStream, AsyncStreamManager, EventStream, Source, StreamManager
from ._state import ResponseStreamState as ResponseStreamState

if TYPE_CHECKING:
    from ...._streaming import AsyncStream, Stream
    from ....types.responses import ParsedResponse, ResponseStreamEvent as RawResponseStreamEvent
    from ....types.responses.tool_param import ParseableToolParam
    from ._events import ResponseStreamEvent
    from ._types import ParsedResponseSnapshot


class Resume:
    """When the stream of a response that goes on at the server is taken up again after it broke off.

    Args:
        policy: how often and how long, without an event in between, and after which pauses.
        reopen: given the id of the response and the number of the last event, if there was one, opens a stream of those
            that follow.
        response_id: that of a response that existed before; else its events say it.
        is_background: whether a background response was asked for; else its events say it.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        reopen: Callable[[str, int | None], Any],
        *,
        response_id: str | None = None,
        is_background: bool = False,
    ) -> None:
        self.reopen = reopen
        self.response_id = response_id
        self._policy = policy
        self._is_background = is_background
        self._failures, self._last, self._since = 0, -math.inf, 0.0

    def pause(self, state: ResponseStreamState[Any], error: APIError | None) -> float | None:
        """The seconds to wait; None if it is over, because it is complete, or cannot go on."""
        number = state.sequence_number
        can_go_on = self.response_id or (state.response_id and number is not None)
        is_kept = self.response_id or self._is_background or state.is_background
        if (
            state.is_final
            or not (can_go_on and is_kept)
            or not (error is None or isinstance(error, APIConnectionError))
        ):
            return None
        last = -1 if number is None else number
        if last != self._last:
            self._failures, self._last, self._since = 0, last, time.monotonic()
        else:
            self._failures += 1
        cause = error or EOFError("the stream ended before the response did")
        elapsed = time.monotonic() - self._since
        verdict = judge_failure(
            self._policy, self._failures, retryable=True, elapsed=elapsed, random=random.random, error=cause
        )
        return verdict.delay


class _Source(Source, Generic[TextFormatT]):
    """A raw stream that may be taken up again."""

    def __init__(
        self, raw: Any, state: ResponseStreamState[TextFormatT], starting_after: int | None, resume: Resume | None
    ) -> None:
        super().__init__(raw)
        self.state = state
        self._after = -math.inf if starting_after is None else starting_after
        self._seen = -math.inf  # the last event before the stream was taken up again; servers may number as they like
        self._resume = resume

    def take(self, event: RawResponseStreamEvent) -> Iterable[ResponseStreamEvent[TextFormatT]]:
        """The events to hand over for one that came; none for one that came before, or is from before the start."""
        number = getattr(event, "sequence_number", None)
        if not isinstance(number, int):
            return self.state.handle_event(event)
        if number <= self._seen:
            return ()
        made = self.state.handle_event(event)
        return made if number > self._after else ()

    def pause(self, error: APIError | None) -> float | None:
        """The seconds to wait before `reopen`; None at the end. Raises the error if it is one to raise."""
        seconds = None if self._resume is None else self._resume.pause(self.state, error)
        if seconds is None and error is not None:
            raise self.explained(error)
        return seconds

    def explained(self, error: APIError) -> APIError:
        """The error, with what was complete until then."""
        error.snapshot = self.state.snapshot_or_none
        if error.sequence_number is None:
            error.sequence_number = self.state.sequence_number
        return error

    def reopen(self) -> Any:
        assert self._resume is not None
        last = self.state.sequence_number
        self._seen = -math.inf if last is None else last
        return self._resume.reopen(self._resume.response_id or self.state.response_id or "", last)


class ResponseStream(EventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """Typed events of a response; leaving a loop early leaves the rest to the next one.

    The stream of a background response that breaks off is taken up where it was. An `APIError` in the middle has what
    was complete until then as `snapshot`. A text that does not fit raises after the last event. Whatever ended
    the stream too early is raised again by all that is asked of it later.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[RawResponseStreamEvent],
        text_format: type[TextFormatT] | Omit = omit,
        input_tools: Iterable[ParseableToolParam] | Omit = omit,
        starting_after: int | None = None,
        raise_unfinished: bool = True,
        resume: Resume | None = None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        source = _Source(raw_stream, self._state, starting_after, resume)
        super().__init__(source, _events(source))

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far."""
        return self._state.current_response_snapshot

    @property
    def text(self) -> Iterator[str]:
        """The output text piece by piece."""
        return (event.delta for event in self if event.type == "response.output_text.delta")

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Wait for the end, and give the response with its text and its calls' arguments as values.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit, and does not fit.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: a text or arguments don't fit.
            OpenAIError: the stream ended too early.
        """
        return self.until_done()._state.get_final_response()


class ResponseStreamManager(StreamManager[ResponseStream[TextFormatT]], Generic[TextFormatT]):
    """What `responses.stream(…)` returns: the request goes out on entry, the stream closes on exit."""

    def __init__(
        self,
        api_request: Callable[[], Stream[RawResponseStreamEvent]],
        *,
        text_format: type[TextFormatT] | Omit = omit,
        input_tools: Iterable[ParseableToolParam] | Omit = omit,
        starting_after: int | None = None,
        raise_unfinished: bool = True,
        resume: Resume | None = None,
    ) -> None:
        def opened(raw_stream: Stream[RawResponseStreamEvent]) -> ResponseStream[TextFormatT]:
            return ResponseStream(
                raw_stream=raw_stream,
                text_format=text_format,
                input_tools=input_tools,
                starting_after=starting_after,
                raise_unfinished=raise_unfinished,
                resume=resume,
            )

        super().__init__(api_request, opened)


class AsyncResponseStream(AsyncEventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """The async twin of `ResponseStream`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[RawResponseStreamEvent],
        text_format: type[TextFormatT] | Omit = omit,
        input_tools: Iterable[ParseableToolParam] | Omit = omit,
        starting_after: int | None = None,
        raise_unfinished: bool = True,
        resume: Resume | None = None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools, raise_unfinished=raise_unfinished
        )
        source = _Source(raw_stream, self._state, starting_after, resume)
        super().__init__(source, _async_events(source))

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far."""
        return self._state.current_response_snapshot

    @property
    def text(self) -> AsyncIterator[str]:
        """The output text piece by piece."""
        return (event.delta async for event in self if event.type == "response.output_text.delta")

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Async twin of `ResponseStream.get_final_response`."""
        return (await self.until_done())._state.get_final_response()


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[TextFormatT]], Generic[TextFormatT]):
    """The async twin of `ResponseStreamManager`."""

    def __init__(
        self,
        api_request: Awaitable[AsyncStream[RawResponseStreamEvent]],
        *,
        text_format: type[TextFormatT] | Omit = omit,
        input_tools: Iterable[ParseableToolParam] | Omit = omit,
        starting_after: int | None = None,
        raise_unfinished: bool = True,
        resume: Resume | None = None,
    ) -> None:
        def opened(raw_stream: AsyncStream[RawResponseStreamEvent]) -> AsyncResponseStream[TextFormatT]:
            return AsyncResponseStream(
                raw_stream=raw_stream,
                text_format=text_format,
                input_tools=input_tools,
                starting_after=starting_after,
                raise_unfinished=raise_unfinished,
                resume=resume,
            )

        super().__init__(api_request, opened)


# Functions, since a method that generates would hold its stream, and the stream it.


def _events(source: _Source[TextFormatT]) -> Generator[ResponseStreamEvent[TextFormatT], None, None]:
    with source:
        while True:
            try:
                for event in source.raw:
                    yield from source.take(event)
                seconds = source.pause(None)
            except APIError as error:
                seconds = source.pause(error)
            if seconds is None:
                break
            time.sleep(seconds)
            try:
                source.raw = source.reopen()
            except APIError as error:
                raise source.explained(error)  # noqa: B904  # the same error
        source.state.finish()
    source.complete()


async def _async_events(
    source: _Source[TextFormatT],
) -> AsyncGenerator[ResponseStreamEvent[TextFormatT], None]:
    with source:
        while True:
            try:
                async for event in source.raw:
                    for made in source.take(event):
                        yield made
                seconds = source.pause(None)
            except APIError as error:
                seconds = source.pause(error)
            if seconds is None:
                break
            await sleep(seconds)
            try:
                source.raw = await source.reopen()
            except APIError as error:
                raise source.explained(error)  # noqa: B904  # the same error
        source.state.finish()
    source.complete()
