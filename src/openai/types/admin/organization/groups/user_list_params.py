# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most members a page may hold, 0 to 1000, default 100."""
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
