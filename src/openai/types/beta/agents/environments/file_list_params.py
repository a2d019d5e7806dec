# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    limit: Optional[int]
    order: Literal["asc", "desc"]
    page: str
    """Token of the page to return, from the previous reply."""
    path: Optional[str]
    """Only files below this directory."""
