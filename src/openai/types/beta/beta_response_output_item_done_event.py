# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["Agent", "BetaResponseOutputItemDoneEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseOutputItemDoneEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Optional[Agent] = None
