# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes

__all__ = ["Video", "VideoEditParams", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    """What to change, up to 32000 characters."""
    video: Required[Video]
    """Finished video to edit, by reference or uploaded."""
