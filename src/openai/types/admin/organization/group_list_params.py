# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most groups a page may hold, 0 to 1000, default 100."""
    order: Literal["asc", "desc"]
    """`asc` (default) for oldest first, `desc` for newest first."""
