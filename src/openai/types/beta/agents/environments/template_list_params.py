# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["TemplateListParams"]


class TemplateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
