# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_output_item import AgentOutputItem

__all__ = ["AgentSessionTurnItemDoneEvent"]


class AgentSessionTurnItemDoneEvent(BaseModel):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = None
