# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioAppendEventParam"]


class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: Optional[str]
