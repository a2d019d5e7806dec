# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InputAudioUnmuteEvent"]


class InputAudioUnmuteEvent(BaseModel):
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = None
