# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional

from typing_extensions import Annotated, Literal, Required, TypedDict

from ..._utils import PropertyInfo
from .agent_reasoning_param import AgentReasoningParam
from .agent_text_param import AgentTextParam
from .multi_agent_config_param import MultiAgentConfigParam
from .persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentCreateParams", "Compaction", "Experimental"]


class Compaction(TypedDict, total=False):
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]


class Experimental(TypedDict, total=False):
    time_awareness: bool


class AgentCreateParams(TypedDict, total=False):
    model: Required[str]
    """Id of the model the agent thinks with."""
    compaction: Optional[Compaction]
    """How a long context is condensed; `async` does it alongside the work."""
    experimental: Experimental
    """Switches for experimental features, such as `time_awareness`."""
    instructions: Optional[str]
    """System message of the agent."""
    metadata: Optional[Dict[str, str]]
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether and how the agent may start subagents."""
    name: Optional[str]
    """Name of the agent."""
    reasoning: Optional[AgentReasoningParam]
    """Effort and summary settings of the model's reasoning."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Processing tier, such as `auto`, `default`, `flex` or `priority`."""
    text: Optional[AgentTextParam]
    """Format and verbosity of the text output."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """Tools the agent may use."""
