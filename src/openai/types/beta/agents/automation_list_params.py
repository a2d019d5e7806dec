# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["AutomationListParams"]


class AutomationListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    session_id: str
    """Only automations that work in this session."""
