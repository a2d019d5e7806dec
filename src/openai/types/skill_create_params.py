# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypedDict

from .._types import FileTypes, SequenceNotStr

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """Up to 500 files of a directory, or one zip archive."""
