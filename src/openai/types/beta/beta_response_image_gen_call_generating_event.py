# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseImageGenCallGeneratingEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: Optional[Agent] = None
