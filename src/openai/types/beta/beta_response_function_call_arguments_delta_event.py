# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseFunctionCallArgumentsDeltaEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: Optional[Agent] = None
