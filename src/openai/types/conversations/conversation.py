# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
import builtins

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Conversation"]


class Conversation(BaseModel):
    id: str
    created_at: int
    metadata: builtins.object
    object: Literal["conversation"]
