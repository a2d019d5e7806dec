# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Required, TypedDict

from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: List[ResponseIncludable]
    """Extra data to return, with the values that `responses.create` takes."""
