# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["AgentOutputItemStatus"]

AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
