# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, TypedDict

__all__ = ["AgentReasoningParam"]


class AgentReasoningParam(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]
