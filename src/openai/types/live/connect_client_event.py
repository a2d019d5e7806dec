# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .commentary_append_event import CommentaryAppendEvent
from .decision_create_event import DecisionCreateEvent
from .decision_item_create_event import DecisionItemCreateEvent
from .decision_item_delete_event import DecisionItemDeleteEvent
from .input_audio_mute_event import InputAudioMuteEvent
from .input_audio_unmute_event import InputAudioUnmuteEvent
from .instructions_append_event import InstructionsAppendEvent
from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent
from .response_create_event import ResponseCreateEvent
from .response_item_create_event import ResponseItemCreateEvent
from .session_close_event import SessionCloseEvent
from .session_update_event import SessionUpdateEvent
from .thinking_append_event import ThinkingAppendEvent

__all__ = ["ConnectClientEvent", "TransportDtmfSend"]


class TransportDtmfSend(BaseModel):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: Optional[str] = None


ConnectClientEvent: TypeAlias = Annotated[
    Union[
        SessionUpdateEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        TransportDtmfSend,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]
