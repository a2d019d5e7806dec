# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from ...._types import SequenceNotStr
from ...._utils import PropertyInfo
from ..agent_reasoning_param import AgentReasoningParam
from ..agent_session_input_message_param import AgentSessionInputMessageParam
from ..agent_text_param import AgentTextParam
from ..agent_tool_param import AgentToolParam
from ..environment_param import EnvironmentParam
from ..multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SpendControl",
    "StreamOptions",
]


class AgentCompaction(TypedDict, total=False):
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]


class AgentExperimental(TypedDict, total=False):
    time_awareness: bool


class Agent(TypedDict, total=False):
    compaction: Optional[AgentCompaction]
    experimental: AgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    """Where the agent works, `none`, `openai_hosted` or `self_hosted`, with its settings."""
    agent: Agent
    """Settings of an agent, or changes to the one of `agent_id`."""
    agent_id: str
    """Id of the stored agent to start from."""
    input: Union[str, Iterable[AgentSessionInputMessageParam], None]
    """First message, as a string or a list of messages."""
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptions]
    """Time the prompt cache lives, as `ttl` (`30m` or `12h`)."""
    review: Literal["none", "auto_review"]
    """`auto_review` turns automatic review on, `none` off."""
    spend_control: Optional[SpendControl]
    """Most the session may spend, as `limit`; `None` for no limit."""
    stream_options: StreamOptions
    """Stream settings, as `include_obfuscation`; needs `stream=True`."""
    vault_ids: Optional[SequenceNotStr[str]]


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]
    """`True` returns an iterator of events as the agent works."""


class SessionCreateParamsStreaming(SessionCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of events as the agent works."""


SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
