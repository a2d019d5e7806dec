# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
