# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo
from .chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]


class ContentInputText(BaseModel):
    text: str
    type: Literal["input_text"]


class ContentQuotedText(BaseModel):
    text: str
    type: Literal["quoted_text"]


Content: TypeAlias = Annotated[Union[ContentInputText, ContentQuotedText], PropertyInfo(discriminator="type")]


class InferenceOptionsToolChoice(BaseModel):
    id: str


class InferenceOptions(BaseModel):
    model: Optional[str] = None
    tool_choice: Optional[InferenceOptionsToolChoice] = None


class ChatKitThreadUserMessageItem(BaseModel):
    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]
