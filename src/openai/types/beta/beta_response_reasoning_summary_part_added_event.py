# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]


class Part(BaseModel):
    text: str
    type: Literal["summary_text"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None
