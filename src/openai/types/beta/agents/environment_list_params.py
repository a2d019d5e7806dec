# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["EnvironmentListParams"]


class EnvironmentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]
    """Only environments of this kind; `openai_hosted`."""
