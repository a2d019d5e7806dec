"""Events of a live session to segments: which fragments, in which order, and at which time of the audio."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Callable, NamedTuple

from ..._exceptions import OpenAIError
from ._transcript_grouping import TranscriptGrouping
from ._types import MAX_TIMEOUT_MS, TranscriptFragment

if TYPE_CHECKING:
    from typing_extensions import Literal

    from ...types.live.server_event import ServerEvent
    from ._types import GroupingUpdate, Speaker, TranscriptGrouperOptions

PAIR_MS = 50  # for so long a fragment waits for the other speaker's of the same time
_numbers = itertools.count()


class _Received(NamedTuple):
    fragment: TranscriptFragment
    time: float


class TranscriptState:
    """What an open transcript is like; `now` gives milliseconds of a steady clock."""

    def __init__(self, options: TranscriptGrouperOptions, now: Callable[[], float]) -> None:
        self._now = now
        self._grouping = TranscriptGrouping(options, f"segment_{next(_numbers)}")
        self._seen: set[str] = set()
        self._pending: list[_Received] = []  # fragments of one time
        self._start_ms: int | None = None  # of the last fragment that was grouped
        self._heard: tuple[float, int] | None = None  # when something was last heard, and until where
        self.closed = False

    def push(self, event: ServerEvent) -> list[GroupingUpdate] | None:
        """What an event makes of the segments; None for one that is no part of a transcript, or came before.

        Raises:
            openai.OpenAIError: the state is closed, or the event has no ID, no text or no times.
        """
        if self.closed:
            raise OpenAIError("The transcript grouper is closed and takes no more events.")
        if event.type == "session.closed":
            return self.finish("session_closed")
        if event.type != "session.input_transcript.delta" and event.type != "session.output_transcript.delta":
            return None
        _check(event.event_id, event.delta, event.start_ms, event.end_ms)
        speaker: Speaker = "user" if event.type == "session.input_transcript.delta" else "assistant"
        fragment = TranscriptFragment(speaker, event.delta, event.start_ms, event.end_ms)
        is_new = event.event_id not in self._seen
        self._seen.add(event.event_id)
        return self._take(fragment) if is_new and fragment.text else None

    def finish(self, reason: Literal["manual", "session_closed"]) -> list[GroupingUpdate]:
        """Close what is open; the state takes no more events."""
        if self.closed:
            return []
        self.closed = True
        return self._group_pending() + self._grouping.close(self._audio_ms(), reason)

    def tick(self) -> list[GroupingUpdate]:
        """Do what is due."""
        if self.delay() != 0:
            return []
        return self._group_pending() + self._grouping.advance(self._audio_ms())

    def delay(self) -> int | None:
        """Milliseconds until something is due; None where nothing will be."""
        if self.closed:
            return None
        if self._pending:
            left = self._pending[0].time + PAIR_MS - self._now()
        else:
            deadline = self._grouping.deadline()
            if deadline is None:
                return None
            left = deadline - self._audio_ms()
        return min(max(math.ceil(left), 0), MAX_TIMEOUT_MS)

    def _take(self, fragment: TranscriptFragment) -> list[GroupingUpdate]:
        updates: list[GroupingUpdate] = []
        if self._pending and _interval(self._pending[0].fragment) != _interval(fragment):
            updates += self._group_pending()
        self._pending.append(_Received(fragment, self._now()))
        speakers = {received.fragment.speaker for received in self._pending}
        if fragment.speaker == self._grouping.speaker or len(speakers) == 2:
            updates += self._group_pending()
        return updates

    def _group_pending(self) -> list[GroupingUpdate]:
        if not self._pending:
            return []
        pending, self._pending = self._pending, []
        fragments, start_ms = [received.fragment for received in pending], pending[0].fragment.start_ms
        updates: list[GroupingUpdate] = []
        if self._start_ms is not None and start_ms < self._start_ms:
            updates += self._grouping.close(self._audio_ms(), "timestamp_reset")
            self._heard = None
        self._start_ms = start_ms
        _, heard_ms = self._heard or (0, 0)
        self._heard = (pending[-1].time, max(heard_ms, fragments[0].end_ms))
        return updates + self._grouping.process(fragments)

    def _audio_ms(self) -> float:
        """Where the audio is by now: as far as it was heard, and what has passed since."""
        if self._heard is None:
            return 0
        time, heard_ms = self._heard
        return heard_ms + self._now() - time


def _interval(fragment: TranscriptFragment) -> tuple[int, int]:
    return fragment.start_ms, fragment.end_ms


def _check(event_id: object, text: object, start_ms: object, end_ms: object) -> None:
    is_text = isinstance(event_id, str) and event_id and isinstance(text, str)
    is_timed = type(start_ms) is int and type(end_ms) is int and 0 <= start_ms <= end_ms
    if not is_text or not is_timed:
        raise OpenAIError(
            "The delta of a transcript needs an `event_id`, a text, and integers 0 <= `start_ms` <= `end_ms`; "
            f"this one has {event_id!r}, {text!r}, {start_ms!r}, {end_ms!r}."
        )
