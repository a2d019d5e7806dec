# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

from ..agent_tool_param import AgentToolParam

__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams", "SpendControl"]


class AgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class Agent(TypedDict, total=False):
    model: str
    reasoning: AgentReasoning
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    tools: Optional[Iterable[AgentToolParam]]


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]


class SessionUpdateParams(TypedDict, total=False):
    agent: Agent
    """Changes to the agent's model, reasoning, service tier or tools."""
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptions]
    """Time the prompt cache lives, as `ttl` (`30m` or `12h`)."""
    review: Literal["none", "auto_review"]
    """`auto_review` turns automatic review on, `none` off."""
    spend_control: Optional[SpendControl]
    """Most the session may spend, as `limit`; `None` for no limit."""
