# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseErrorEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseErrorEvent(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    type: Literal["error"]
    agent: Optional[Agent] = None
