# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["RealtimeTranslationOutputAudioDeltaEvent"]


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = None
    elapsed_ms: Optional[int] = None
    format: Optional[Literal["pcm16"]] = None
    sample_rate: Optional[int] = None
