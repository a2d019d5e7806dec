# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["OutputAudioFixturePlayedEvent"]


class OutputAudioFixturePlayedEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = None
