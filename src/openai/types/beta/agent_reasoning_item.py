# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_output_item_status import AgentOutputItemStatus
from .summary_text import SummaryText

__all__ = ["AgentReasoningItem"]


class AgentReasoningItem(BaseModel):
    id: str
    status: Optional[AgentOutputItemStatus] = None
    summary: List[SummaryText]
    turn_id: str
    type: Literal["reasoning"]
