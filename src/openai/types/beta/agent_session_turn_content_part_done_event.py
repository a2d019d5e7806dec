# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None
