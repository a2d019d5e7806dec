# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemUserMessage"]


class Content(BaseModel):
    audio: Optional[str] = None
    detail: Optional[Literal["auto", "low", "high"]] = None
    image_url: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["input_text", "input_audio", "input_image"]] = None


class RealtimeConversationItemUserMessage(BaseModel):
    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
