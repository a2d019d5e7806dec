# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["OutputAudioFixturePlayEvent"]


class OutputAudioFixturePlayEvent(BaseModel):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = None
