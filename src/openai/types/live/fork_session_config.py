# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .audio_format import AudioFormat
from .client_config import ClientConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Audio", "Delegation", "ForkSessionConfig"]


class Audio(BaseModel):
    format: Optional[AudioFormat] = None


class Delegation(BaseModel):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    responses: Optional[ResponsesDelegationUpdateConfig] = None


class ForkSessionConfig(BaseModel):
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    store: Optional[bool] = None
