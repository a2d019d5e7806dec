# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .subagent import Subagent

__all__ = ["AgentSessionSubagentCreatedEvent"]


class AgentSessionSubagentCreatedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str] = None
