# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["OutputAudioDeltaEvent"]


class OutputAudioDeltaEvent(BaseModel):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = None
    start_ms: Optional[int] = None
