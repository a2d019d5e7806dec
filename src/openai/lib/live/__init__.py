"""What is said in a live session, as segments: the transcript's fragments put together by speaker."""

from __future__ import annotations

from ._transcript_grouper import (
    AsyncTranscriptGrouper as AsyncTranscriptGrouper,
    TranscriptGrouper as TranscriptGrouper,
)
from ._types import (
    TranscriptSegment as TranscriptSegment,
    TranscriptSegmentClosedEvent as TranscriptSegmentClosedEvent,
    TranscriptSegmentCloseReason as TranscriptSegmentCloseReason,
)
