# Generated from spec/files.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most files a page may hold, 1 to 10000 (default)."""
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
    purpose: str
    """Only files uploaded for this purpose."""
