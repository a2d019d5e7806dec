# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .decision_json_object import DecisionJSONObject

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionUserMessageParam",
]


class ContentPartInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class ContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class ContentPartInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ContentPart]]]
    role: Required[Literal["user"]]
    id: Optional[str]
    type: Literal["message"]
