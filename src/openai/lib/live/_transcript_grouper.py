"""The transcript of a live session as segments, told to handlers: with a timer on a thread, or on an event loop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Deque, Sequence, TypeVar, Union

from ._listeners import TranscriptListeners
from ._transcript_state import TranscriptState
from ._types import TranscriptGrouperOptions, TranscriptSegment

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ...types.live.server_event import ServerEvent
    from ._types import GroupingUpdate

_ReturnT = TypeVar("_ReturnT")


class _BaseTranscriptGrouper(TranscriptListeners[_ReturnT]):
    """What both worlds share: the state, and what is still to be told.

    Whoever finds something to tell tells it, unless somebody is at it: then that one goes on with it. So handlers are
    called in order and one at a time, and may push and close themselves.
    """

    def __init__(
        self,
        *,
        min_turn_separation_ms: float | None = None,
        assistant_silence_ms: float | None = None,
        backchannel_max_duration_ms: float | None = None,
        backchannel_isolation_ms: float | None = None,
        additional_acknowledgments: Sequence[str] | None = None,
    ) -> None:
        """Group the transcript of one session; times are milliseconds of its audio, and None is the default.

        Args:
            min_turn_separation_ms: How long the user is silent before it is the assistant's turn: 500.
            assistant_silence_ms: After how long a silence a segment of the assistant's is closed: 2000.
            backchannel_max_duration_ms: What the assistant says for as long or longer is no acknowledgment: 1000.
            backchannel_isolation_ms: How long the assistant must be silent after an acknowledgment for it to be
                dropped, where the user does not go on speaking: 2000.
            additional_acknowledgments: Phrases to drop besides `mm-hmm`, `okay`, `right` and their like; case and
                punctuation make no difference.

        Raises:
            openai.OpenAIError: a number is negative, not finite, or larger than 2147483647.
        """
        super().__init__()
        given = {
            "min_turn_separation_ms": min_turn_separation_ms,
            "assistant_silence_ms": assistant_silence_ms,
            "backchannel_max_duration_ms": backchannel_max_duration_ms,
            "backchannel_isolation_ms": backchannel_isolation_ms,
            "additional_acknowledgments": additional_acknowledgments,
        }
        options = TranscriptGrouperOptions(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # each has its own type
        self._state = TranscriptState(options, lambda: time.monotonic() * 1000)
        self._untold: Deque[GroupingUpdate] = deque()
        self._changed = threading.Condition()  # the async one needs none

    def _handlers_of(self, update: GroupingUpdate) -> list[Callable[..., Any]]:  # Any: what a handler returns
        is_segment = isinstance(update, TranscriptSegment)
        return self._handlers.get_handlers("segment.updated" if is_segment else "segment.closed")


class TranscriptGrouper(_BaseTranscriptGrouper[None]):
    """Tells handlers of the segments of a live session's transcript; push each event of the session.

    Handlers run in `push` and `close`, or on a thread where time alone closes a segment; it keeps no process alive.
    What they raise comes out of `push` and `close` once all were called, or goes to `threading.excepthook`.
    [Reference](https://platform.openai.com/docs/api-reference/live)
    """

    _teller: int | None = None  # the thread that is calling handlers
    _timer: threading.Timer | None = None
    _due = 0.0

    def push(self, event: ServerEvent) -> None:
        """Take an event; one that is no part of a transcript, or came before, changes nothing.

        Raises:
            openai.OpenAIError: the grouper is closed, or a delta of a transcript has no ID, text or times.
        """
        self._change(lambda: self._state.push(event))

    def close(self) -> None:
        """Close the segment that is open, for the reason `manual`, and return when handlers were told of it."""
        self._change(lambda: self._state.finish("manual"))
        with self._changed:
            self._changed.wait_for(lambda: self._teller in (None, threading.get_ident()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def _change(self, change: Callable[[], list[GroupingUpdate] | None]) -> None:
        with self._changed:
            self._untold.extend(change() or ())
            self._schedule()
            if self._teller is not None:
                return
            self._teller = threading.get_ident()
        try:
            self._tell()
        finally:
            self._stop_telling()

    def _tell(self) -> None:
        failures: list[Exception] = []
        while update := self._next():
            for handler in self._handlers_of(update):
                try:
                    handler(update)
                except Exception as failure:
                    failures.append(failure)
        if failures:
            raise failures[0]

    def _next(self) -> GroupingUpdate | None:
        with self._changed:
            if self._untold:
                return self._untold.popleft()
            self._stop_telling()  # before somebody adds more and leaves it to this thread
            return None

    def _stop_telling(self) -> None:
        with self._changed:
            if self._teller == threading.get_ident():
                self._teller = None
                self._changed.notify_all()

    def _schedule(self) -> None:
        delay = self._state.delay()
        due = None if delay is None else time.monotonic() + delay / 1000
        if self._timer and (due is None or due < self._due):
            self._timer.cancel()
            self._timer = None
        if due is not None and delay is not None and self._timer is None:
            self._due = due
            self._timer = threading.Timer(delay / 1000, self._ring)
            self._timer.daemon = True
            self._timer.start()

    def _ring(self) -> None:
        def change() -> list[GroupingUpdate]:
            if self._timer is threading.current_thread():  # else another one was set meanwhile
                self._timer = None
            return self._state.tick()

        self._change(change)


class AsyncTranscriptGrouper(_BaseTranscriptGrouper[Union[None, Awaitable[None]]]):
    """Async twin of `TranscriptGrouper`, on asyncio: handlers may be coroutine functions, and are waited for.

    What they raise where time alone closes a segment goes to the exception handler of the loop.
    """

    _teller: asyncio.Task[Any] | None = None  # the task that is calling handlers
    _told: asyncio.Future[None] | None = None  # done when it has called them
    _timer: asyncio.TimerHandle | None = None
    _ringing: asyncio.Task[None] | None = None

    async def push(self, event: ServerEvent) -> None:
        """Async twin of `TranscriptGrouper.push`."""
        await self._change(self._state.push(event))

    async def close(self) -> None:
        """Async twin of `TranscriptGrouper.close`."""
        await self._change(self._state.finish("manual"))
        if self._told is not None and self._teller is not asyncio.current_task():
            await asyncio.shield(self._told)  # whoever gives up waiting does not end it

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def _change(self, updates: list[GroupingUpdate] | None) -> None:
        self._untold.extend(updates or ())
        self._schedule()
        if self._told is not None:
            return
        self._teller, self._told = asyncio.current_task(), asyncio.get_running_loop().create_future()
        told = self._told
        try:
            await self._tell()
        finally:
            self._teller = self._told = None
            told.set_result(None)

    async def _tell(self) -> None:
        failures: list[Exception] = []
        while self._untold:
            update = self._untold.popleft()
            for handler in self._handlers_of(update):
                try:
                    answer = handler(update)
                    if isawaitable(answer):
                        await answer
                except Exception as failure:
                    failures.append(failure)
        if failures:
            raise failures[0]

    def _schedule(self) -> None:
        if self._timer:
            self._timer.cancel()
        delay = self._state.delay()
        self._timer = None if delay is None else asyncio.get_running_loop().call_later(delay / 1000, self._ring)

    def _ring(self) -> None:
        self._timer, loop = None, asyncio.get_running_loop()
        self._ringing = loop.create_task(self._change_later())  # the loop itself holds tasks weakly

    async def _change_later(self) -> None:
        try:
            await self._change(self._state.tick())
        except Exception as error:
            message = "A handler of the segments of a transcript failed"
            asyncio.get_running_loop().call_exception_handler({"message": message, "exception": error})
