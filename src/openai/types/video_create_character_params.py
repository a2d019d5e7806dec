# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .._types import FileTypes

__all__ = ["VideoCreateCharacterParams"]


class VideoCreateCharacterParams(TypedDict, total=False):
    name: Required[str]
    """Name of the character, up to 80 characters."""
    video: Required[FileTypes]
    """Video that shows the character."""
