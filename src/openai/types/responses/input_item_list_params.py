# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, TypedDict

from .response_includable import ResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: List[ResponseIncludable]
    """Extra data to return, with the values that `responses.create` takes."""
    limit: int
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
