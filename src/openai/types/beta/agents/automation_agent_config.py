# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ...._models import BaseModel
from ..agent_reasoning import AgentReasoning
from ..agent_text import AgentText
from ..agent_tool import AgentTool
from ..multi_agent_config import MultiAgentConfig

__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]


class Compaction(BaseModel):
    async_: bool = FieldInfo(alias="async")


class Experimental(BaseModel):
    time_awareness: bool


class AutomationAgentConfig(BaseModel):
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None
