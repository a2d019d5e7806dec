# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike

__all__ = ["Content", "ResponseReasoningItem", "Summary"]


class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]


class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(DictLike):
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
