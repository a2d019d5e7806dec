# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_session import AgentSession

__all__ = ["AgentSessionIdleEvent"]


class AgentSessionIdleEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str] = None
