# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .built_in_voice import BuiltInVoice
from .client_config_param import ClientConfigParam
from .client_delegation_param import ClientDelegationParam
from .custom_voice_param import CustomVoiceParam
from .decision_trigger_param import DecisionTriggerParam
from .decisions_delegation_config_param import DecisionsDelegationConfigParam
from .initial_item_param import InitialItemParam
from .responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "MediaSessionConfigParam",
]

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]


class AudioOutput(TypedDict, total=False):
    voice: AudioOutputVoice


class Audio(TypedDict, total=False):
    output: AudioOutput


class DelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1"]]]
    audio: Audio
    client: ClientConfigParam
    delegation: Optional[Delegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]
