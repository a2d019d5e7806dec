# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agents.sessions.turn import Turn
from .token_usage import TokenUsage

__all__ = ["AgentSessionTurnCancelledEvent"]


class AgentSessionTurnCancelledEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None
