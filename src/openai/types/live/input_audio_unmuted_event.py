# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InputAudioUnmutedEvent"]


class InputAudioUnmutedEvent(BaseModel):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str] = None
