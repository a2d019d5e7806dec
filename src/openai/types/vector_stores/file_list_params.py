# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only files in this state, `in_progress`, `completed`, `failed` or `cancelled`."""
    limit: int
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
