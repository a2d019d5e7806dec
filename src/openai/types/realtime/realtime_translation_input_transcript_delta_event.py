# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent"]


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = None
