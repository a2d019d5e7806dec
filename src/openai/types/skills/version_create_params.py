# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypedDict

from ..._types import FileTypes, SequenceNotStr

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    """`True` makes it the version used by default."""
    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """Up to 500 files of a directory, or one zip archive."""
