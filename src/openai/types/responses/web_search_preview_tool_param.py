# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["UserLocation", "WebSearchPreviewToolParam"]


class UserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]


class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: List[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[UserLocation]
