# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing import Iterable, List

from typing_extensions import Required, TypedDict

from ..responses.response_includable import ResponseIncludable
from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    """1 to 20 items, oldest first."""
    include: List[ResponseIncludable]
    """Extra data to return, with the values that `responses.create` takes."""
