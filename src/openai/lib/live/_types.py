"""Segments, what becomes of them, the fragments that they are made of, and the options of the grouping."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Optional, Tuple, Union

from typing_extensions import Literal, TypeAlias

from ..._exceptions import OpenAIError

Speaker: TypeAlias = Literal["user", "assistant"]
TranscriptSegmentCloseReason: TypeAlias = Literal[
    "speaker_change", "inactivity", "timestamp_reset", "session_closed", "manual"
]
MAX_TIMEOUT_MS = 2**31 - 1


@dataclass(frozen=True)
class TranscriptSegment:
    """What one speaker says until it is the other's turn; times are milliseconds of the session's audio."""

    id: str
    """The same in every update of the segment."""
    previous_id: Optional[str]
    """The segment before it; None for the first one."""
    speaker: Speaker
    text: str
    """What has been said until now."""
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment that no longer changes."""

    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason


GroupingUpdate: TypeAlias = Union[TranscriptSegment, TranscriptSegmentClosedEvent]


@dataclass(frozen=True)
class TranscriptFragment:
    """A piece of a transcript, as an event brings it."""

    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class TranscriptGrouperOptions:
    """How fragments are grouped; `TranscriptGrouper` describes each option."""

    min_turn_separation_ms: float = 500
    assistant_silence_ms: float = 2000
    backchannel_max_duration_ms: float = 1000
    backchannel_isolation_ms: float = 2000
    additional_acknowledgments: Tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name != "additional_acknowledgments":
                _check_duration(field.name, value)
            elif isinstance(value, str) or not all(isinstance(phrase, str) for phrase in value):
                raise TypeError(f"`additional_acknowledgments` must be strings, not {value!r}")


def _check_duration(name: str, value: object) -> None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    if not is_number or not 0 <= value <= MAX_TIMEOUT_MS:  # type: ignore[operator]  # a number by now
        raise OpenAIError(f"`{name}` must be a number of milliseconds from 0 to {MAX_TIMEOUT_MS}, not {value!r}")
