# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response import BetaResponse

__all__ = ["Agent", "BetaResponseFailedEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseFailedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Optional[Agent] = None
