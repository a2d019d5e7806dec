# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, TypeAlias

from ..._utils import PropertyInfo
from .commentary_append_event import CommentaryAppendEvent
from .decision_create_event import DecisionCreateEvent
from .decision_item_create_event import DecisionItemCreateEvent
from .decision_item_delete_event import DecisionItemDeleteEvent
from .fork_session_start_event import ForkSessionStartEvent
from .input_audio_append_event import InputAudioAppendEvent
from .input_audio_mute_event import InputAudioMuteEvent
from .input_audio_unmute_event import InputAudioUnmuteEvent
from .instructions_append_event import InstructionsAppendEvent
from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent
from .response_create_event import ResponseCreateEvent
from .response_item_create_event import ResponseItemCreateEvent
from .session_close_event import SessionCloseEvent
from .session_update_event import SessionUpdateEvent
from .thinking_append_event import ThinkingAppendEvent

__all__ = ["ForkClientEvent"]

ForkClientEvent: TypeAlias = Annotated[
    Union[
        ForkSessionStartEvent,
        SessionUpdateEvent,
        InputAudioAppendEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
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
