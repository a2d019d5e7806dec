# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, TypedDict

from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    after: str
    include: List[ResponseIncludable]
    """Extra data to return, with the values that `responses.create` takes."""
    limit: int
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
