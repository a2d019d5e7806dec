# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
