# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import Literal, TypedDict

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    after: str
    agent_id: str
    """Only sessions of this agent."""
    limit: int
    metadata: Dict[str, str]
    """Only sessions that carry all these key-value pairs."""
    order: Literal["asc", "desc"]
