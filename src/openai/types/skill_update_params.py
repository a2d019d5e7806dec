# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["SkillUpdateParams"]


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]
    """Version number to use by default."""
