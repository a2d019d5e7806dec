# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]
    """`video` (default, MP4), `thumbnail` or `spritesheet`."""
