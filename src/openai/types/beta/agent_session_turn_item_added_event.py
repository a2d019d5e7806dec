# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_session_item import AgentSessionItem

__all__ = ["AgentSessionTurnItemAddedEvent"]


class AgentSessionTurnItemAddedEvent(BaseModel):
    event_id: str
    item: AgentSessionItem
    output_index: Optional[int] = None
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = None
