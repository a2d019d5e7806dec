"""Fragments of a transcript to segments by speaker: the rules, without a clock and without I/O.

The user has the floor. What the user says ends a segment of the assistant at once. What the assistant says while the
user is speaking waits, until the user has been silent long enough; it is then the next segment, or, where it was but an
acknowledgment (`uh-huh`) that nothing followed, it is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ._types import (
    GroupingUpdate,
    TranscriptFragment,
    TranscriptGrouperOptions,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
)

if TYPE_CHECKING:
    from ._types import Speaker, TranscriptSegmentCloseReason

ACKNOWLEDGMENTS = (
    *("aha", "alright", "gotcha", "hm", "hmm", "mhm", "mm", "mm-hmm", "ok", "okay"),
    *("right", "sure", "uh-huh", "yeah", "yep", "yes"),
)


@dataclass(frozen=True)
class _Waiting:
    """What the assistant says while the user has the floor."""

    segment: TranscriptSegment
    is_early: bool  # it began before the assistant's turn, or is a phrase in several fragments


class TranscriptGrouping:
    """The segment that is being spoken, and what waits to be the next one; times are those of the fragments."""

    def __init__(self, options: TranscriptGrouperOptions, id_prefix: str) -> None:
        self._options = options
        self._id_prefix = id_prefix
        self._phrases = {_plain(phrase) for phrase in (*ACKNOWLEDGMENTS, *options.additional_acknowledgments)}
        self._count = 0
        self._previous_id: str | None = None
        self._open: TranscriptSegment | None = None
        self._waiting: _Waiting | None = None
        self._assistant_end: int | None = None  # of the last segment of the assistant's that was closed

    @property
    def speaker(self) -> Speaker | None:
        """Who is speaking."""
        return self._open.speaker if self._open else None

    def process(self, fragments: list[TranscriptFragment]) -> list[GroupingUpdate]:
        """Take fragments of the same time; of two speakers, the one who is speaking, or else the user, is first."""
        if not fragments:
            return []
        first, start_ms = self.speaker or "user", fragments[0].start_ms
        updates: list[GroupingUpdate] = []
        while passed := self._pass_deadline(before_ms=start_ms):
            updates += passed
        if self.speaker == "user" and all(fragment.speaker == "assistant" for fragment in fragments):
            updates += self.advance(start_ms)
        for fragment in sorted(fragments, key=lambda fragment: fragment.speaker != first):
            updates += self._user(fragment) if fragment.speaker == "user" else self._assistant(fragment)
        return updates

    def advance(self, time_ms: float) -> list[GroupingUpdate]:
        """Do what is due at a time; one thing at most, `deadline` then tells of the next."""
        deadline = self.deadline()
        return [] if deadline is None or time_ms < deadline else self._due()

    def deadline(self) -> float | None:
        """When something is due if nobody says anything more."""
        if self._open is None:
            return None
        if self._open.speaker == "assistant":
            return self._open.end_ms + self._options.assistant_silence_ms
        if self._waiting is None:
            return None
        turn = self._turn(self._open)
        if self._is_backchannel(self._waiting, self._open) is None:
            return max(turn, self._waiting.segment.end_ms + self._options.backchannel_isolation_ms)
        return turn

    def close(self, time_ms: float, reason: TranscriptSegmentCloseReason) -> list[GroupingUpdate]:
        """Close whatever is open; an acknowledgment that waits and is none for sure yet becomes a segment first."""
        waiting = self._waiting.segment if self._waiting and not self._is_dropped(time_ms) else None
        updates = self._end(reason)
        if waiting:
            updates += self._begin(waiting) + self._end(reason)
        if reason == "timestamp_reset":
            self._assistant_end = None
        return updates

    # -- what somebody says --

    def _user(self, fragment: TranscriptFragment) -> list[GroupingUpdate]:
        if self._open is None or self._open.speaker == "assistant":
            return self._end("speaker_change") + self._begin(self._segment(fragment))
        apart = self._waiting and self._open.text[-1:].isalnum() and fragment.text[:1].isalnum()
        self._open = _longer(self._open, fragment, " " if apart else "")
        return [self._open]

    def _assistant(self, fragment: TranscriptFragment) -> list[GroupingUpdate]:
        if self._open is None:
            return self._begin(self._segment(fragment))
        if self._open.speaker == "assistant":
            self._open = _longer(self._open, fragment)
            return [self._open]
        is_early = fragment.start_ms < self._turn(self._open)
        if self._waiting and not self._is_backchannel(self._waiting, self._open):
            self._waiting = _Waiting(_longer(self._waiting.segment, fragment), is_early=True)
        else:
            self._waiting = _Waiting(self._segment(fragment), is_early)
        segment = self._waiting.segment
        is_whole = self._is_short(segment) and _plain(segment.text) in self._phrases
        return [] if is_early or is_whole else self._take_over(segment)

    # -- what becomes of it --

    def _pass_deadline(self, before_ms: float) -> list[GroupingUpdate]:
        deadline = self.deadline()
        return [] if deadline is None or before_ms <= deadline else self._due()

    def _due(self) -> list[GroupingUpdate]:
        spoken, waiting = self._open, self._waiting
        if spoken is None or waiting is None:
            return self._end("inactivity")
        if self._is_backchannel(waiting, spoken) is False:
            return self._take_over(waiting.segment)
        self._waiting = None
        return []

    def _is_dropped(self, time_ms: float) -> bool:
        if self._open is None or self._waiting is None:
            return False
        is_backchannel = self._is_backchannel(self._waiting, self._open)
        if is_backchannel is None:
            return time_ms >= self._waiting.segment.end_ms + self._options.backchannel_isolation_ms
        return is_backchannel

    def _is_backchannel(self, waiting: _Waiting, spoken: TranscriptSegment) -> bool | None:
        """Whether an acknowledgment leaves the user the floor; None while that depends on what follows it."""
        segment = waiting.segment
        text = _plain(segment.text)
        begins_phrase = bool(text) and any(phrase.startswith(text) for phrase in self._phrases)
        if not (waiting.is_early and begins_phrase and self._is_short(segment)):
            return False
        if segment.end_ms < spoken.end_ms:
            return True
        return False if self._goes_on(segment, spoken) else None

    def _goes_on(self, segment: TranscriptSegment, spoken: TranscriptSegment) -> bool:
        """Whether it belongs to what the assistant was saying before the user began."""
        if self._assistant_end is None or segment.start_ms > spoken.start_ms:
            return False
        return segment.start_ms - self._assistant_end < self._options.backchannel_isolation_ms

    def _is_short(self, segment: TranscriptSegment) -> bool:
        return segment.end_ms - segment.start_ms < self._options.backchannel_max_duration_ms

    def _turn(self, spoken: TranscriptSegment) -> float:
        """From when on it is the assistant's turn."""
        return spoken.end_ms + self._options.min_turn_separation_ms

    def _take_over(self, segment: TranscriptSegment) -> list[GroupingUpdate]:
        return self._end("speaker_change") + self._begin(segment)

    def _segment(self, fragment: TranscriptFragment) -> TranscriptSegment:
        id_ = f"{self._id_prefix}_{self._count}"
        self._count += 1
        return TranscriptSegment(id_, None, fragment.speaker, fragment.text, fragment.start_ms, fragment.end_ms)

    def _begin(self, segment: TranscriptSegment) -> list[GroupingUpdate]:
        self._open = replace(segment, previous_id=self._previous_id)
        self._previous_id = segment.id
        return [self._open]

    def _end(self, reason: TranscriptSegmentCloseReason) -> list[GroupingUpdate]:
        ended, self._open, self._waiting = self._open, None, None
        if ended is None:
            return []
        if ended.speaker == "assistant":
            self._assistant_end = ended.end_ms
        return [TranscriptSegmentClosedEvent(ended, reason)]


def _longer(segment: TranscriptSegment, fragment: TranscriptFragment, gap: str = "") -> TranscriptSegment:
    text, end_ms = segment.text + gap + fragment.text, max(segment.end_ms, fragment.end_ms)
    return replace(segment, text=text, end_ms=end_ms)


def _plain(text: str) -> str:
    """Without case, punctuation around it, and differences of spaces and hyphens."""
    return re.sub(r"[\s-]+", " ", text.lower()).strip(" .,:;!?\"'()[]{}")
