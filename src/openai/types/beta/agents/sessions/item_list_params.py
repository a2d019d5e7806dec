# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
