# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .commentary_appended_event import CommentaryAppendedEvent
from .decision_event import DecisionEvent
from .decision_item_created_event import DecisionItemCreatedEvent
from .decision_item_deleted_event import DecisionItemDeletedEvent
from .delegation_created_event import DelegationCreatedEvent
from .error_event import ErrorEvent
from .info_event import InfoEvent
from .input_audio_muted_event import InputAudioMutedEvent
from .input_audio_unmuted_event import InputAudioUnmutedEvent
from .input_transcript_delta_event import InputTranscriptDeltaEvent
from .instructions_appended_event import InstructionsAppendedEvent
from .output_audio_delta_event import OutputAudioDeltaEvent
from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent
from .output_transcript_delta_event import OutputTranscriptDeltaEvent
from .response_event import ResponseEvent
from .session_closed_event import SessionClosedEvent
from .session_started_event import SessionStartedEvent
from .session_updated_event import SessionUpdatedEvent
from .session_usage_updated_event import SessionUsageUpdatedEvent
from .thinking_appended_event import ThinkingAppendedEvent

__all__ = [
    "ServerEvent",
    "SessionInputAudioAppend",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]


class SessionInputAudioAppend(BaseModel):
    audio: str
    type: Literal["session.input_audio.append"]


class TransportDtmfReceived(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class TransportDtmfSend(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = None


class TransportDtmfSent(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = None


class TransportRinging(BaseModel):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class TransportAnswered(BaseModel):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class TransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: Optional[str] = None


class TransportFailed(BaseModel):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


ServerEvent: TypeAlias = Annotated[
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    PropertyInfo(discriminator="type"),
]
