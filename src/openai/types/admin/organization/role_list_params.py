# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    after: str
    """`next` of the previous page."""
    limit: int
    """Most roles a page may hold, 0 to 1000 (default)."""
    order: Literal["asc", "desc"]
