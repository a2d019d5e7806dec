# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_output_item_status import AgentOutputItemStatus
from .output_text import OutputText

__all__ = ["AgentSessionAssistantMessage"]


class AgentSessionAssistantMessage(BaseModel):
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
