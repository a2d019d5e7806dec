# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioFixturePlayEventParam"]


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: Optional[str]
