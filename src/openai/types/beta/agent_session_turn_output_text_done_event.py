# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionTurnOutputTextDoneEvent"]


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = None
