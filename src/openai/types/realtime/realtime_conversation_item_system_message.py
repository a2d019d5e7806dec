# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemSystemMessage"]


class Content(BaseModel):
    text: Optional[str] = None
    type: Optional[Literal["input_text"]] = None


class RealtimeConversationItemSystemMessage(BaseModel):
    content: List[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
