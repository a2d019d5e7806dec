# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response import BetaResponse

__all__ = ["Agent", "BetaResponseIncompleteEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseIncompleteEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Optional[Agent] = None
