# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnInProgressEvent"]


class AgentSessionTurnInProgressEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str] = None
