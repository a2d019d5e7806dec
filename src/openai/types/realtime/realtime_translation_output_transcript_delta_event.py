# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent"]


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = None
