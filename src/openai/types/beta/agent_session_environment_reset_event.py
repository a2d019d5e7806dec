# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionEnvironmentResetEvent"]


class AgentSessionEnvironmentResetEvent(BaseModel):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = None
