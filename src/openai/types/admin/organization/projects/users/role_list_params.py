# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    project_id: Required[str]
    after: str
    """`next` of the previous page."""
    limit: int
    """Most roles a page may hold, up to 1000."""
    order: Literal["asc", "desc"]
