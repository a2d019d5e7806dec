# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ..._models import BaseModel
from .agent_reasoning import AgentReasoning
from .agent_text import AgentText
from .multi_agent_config import MultiAgentConfig
from .persisted_agent_tool import PersistedAgentTool

__all__ = ["Agent", "Compaction", "Experimental"]


class Compaction(BaseModel):
    async_: bool = FieldInfo(alias="async")


class Experimental(BaseModel):
    time_awareness: bool


class Agent(BaseModel):
    id: str
    created_at: int
    instructions: Optional[str] = None
    metadata: Dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None
