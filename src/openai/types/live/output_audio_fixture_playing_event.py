# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["OutputAudioFixturePlayingEvent"]


class OutputAudioFixturePlayingEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = None
