# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["MultiAgentConfigParam"]


class MultiAgentConfigParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int
