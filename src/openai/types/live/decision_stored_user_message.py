# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .decision_json_object import DecisionJSONObject

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionStoredUserMessage",
]


class ContentPartInputText(BaseModel):
    text: str
    type: Literal["input_text"]


class ContentPartInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None


class ContentPartInputJSON(BaseModel):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]


ContentPart: TypeAlias = Annotated[
    Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON],
    PropertyInfo(discriminator="type"),
]


class DecisionStoredUserMessage(BaseModel):
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["user"]
    type: Optional[Literal["message"]] = None
