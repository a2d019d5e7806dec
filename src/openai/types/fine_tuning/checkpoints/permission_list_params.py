# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["PermissionListParams"]


class PermissionListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most permissions a page may hold, default 10."""
    order: Literal["ascending", "descending"]
    """`ascending` or `descending` (default), by creation time."""
    project_id: str
    """Only permissions of this project."""
