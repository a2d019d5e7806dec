# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional

from typing_extensions import TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam
from ..shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    items: Optional[Iterable[ResponseInputItemParam]]
    """Up to 20 items to begin with."""
    metadata: Optional[Metadata]
