# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["InputContentParam", "InputContentParamInputImage", "InputContentParamInputText"]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]
