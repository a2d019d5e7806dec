# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["InvocationListParams"]


class InvocationListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
