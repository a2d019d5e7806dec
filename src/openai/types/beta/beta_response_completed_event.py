# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response import BetaResponse

__all__ = ["Agent", "BetaResponseCompletedEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCompletedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Optional[Agent] = None
