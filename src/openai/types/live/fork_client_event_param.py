# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypeAlias

from .commentary_append_event_param import CommentaryAppendEventParam
from .decision_create_event_param import DecisionCreateEventParam
from .decision_item_create_event_param import DecisionItemCreateEventParam
from .decision_item_delete_event_param import DecisionItemDeleteEventParam
from .fork_session_start_event_param import ForkSessionStartEventParam
from .input_audio_append_event_param import InputAudioAppendEventParam
from .input_audio_mute_event_param import InputAudioMuteEventParam
from .input_audio_unmute_event_param import InputAudioUnmuteEventParam
from .instructions_append_event_param import InstructionsAppendEventParam
from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
from .response_create_event_param import ResponseCreateEventParam
from .response_item_create_event_param import ResponseItemCreateEventParam
from .session_close_event_param import SessionCloseEventParam
from .session_update_event_param import SessionUpdateEventParam
from .thinking_append_event_param import ThinkingAppendEventParam

__all__ = ["ForkClientEventParam"]

ForkClientEventParam: TypeAlias = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
