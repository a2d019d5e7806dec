# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[Optional[Metadata]]
