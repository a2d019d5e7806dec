# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None
