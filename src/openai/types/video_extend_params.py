# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes
from .video_seconds import VideoSeconds

__all__ = ["Video", "VideoExtendParams", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    """What happens next, up to 32000 characters."""
    seconds: Required[VideoSeconds]
    """Length of the new part in seconds as a string, `4` to `20`."""
    video: Required[Video]
    """Finished video to continue, by reference or uploaded."""
