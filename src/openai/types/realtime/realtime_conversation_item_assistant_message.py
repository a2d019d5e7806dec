# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemAssistantMessage"]


class Content(BaseModel):
    audio: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["output_text", "output_audio"]] = None


class RealtimeConversationItemAssistantMessage(BaseModel):
    content: List[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
