# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .audio_format import AudioFormat
from .built_in_voice import BuiltInVoice
from .client_config import ClientConfig
from .client_delegation import ClientDelegation
from .custom_voice import CustomVoice
from .decision_trigger import DecisionTrigger
from .decisions_delegation_config import DecisionsDelegationConfig
from .initial_item import InitialItem
from .responses_delegation_config import ResponsesDelegationConfig

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionResource",
]

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]


class AudioOutput(BaseModel):
    voice: Optional[AudioOutputVoice] = None


class Audio(BaseModel):
    format: Optional[AudioFormat] = None
    output: Optional[AudioOutput] = None


class DelegationResponses(BaseModel):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None


class DelegationDecisions(BaseModel):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = None


Delegation: TypeAlias = Annotated[
    Union[ClientDelegation, DelegationResponses, DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]


class SessionResource(BaseModel):
    id: str
    expires_at: int
    model: Union[str, Literal["gpt-live-1"]]
    status: Literal["active"]
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    input: Optional[List[InitialItem]] = None
    instructions: Optional[str] = None
    safety_identifier: Optional[str] = None
    store: Optional[bool] = None
    triggers: Optional[List[DecisionTrigger]] = None
