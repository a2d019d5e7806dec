# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_output_item_status import AgentOutputItemStatus
from .web_search_action import WebSearchAction

__all__ = ["AgentWebSearchCallItem"]


class AgentWebSearchCallItem(BaseModel):
    id: str
    action: Optional[WebSearchAction] = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]
