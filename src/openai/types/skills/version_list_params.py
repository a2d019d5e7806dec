# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    """Sort by version number, `asc` or `desc`."""
