# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_content import AgentContent

__all__ = ["Subagent"]


class Subagent(BaseModel):
    id: str
    closed_at: Optional[int] = None
    instructions: Optional[List[AgentContent]] = None
    name: Optional[str] = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]
