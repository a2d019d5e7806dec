# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnCreatedEvent"]


class AgentSessionTurnCreatedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None
