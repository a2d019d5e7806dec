# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseAudioTranscriptDeltaEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Optional[Agent] = None
