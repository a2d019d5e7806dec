# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .input_content_param import InputContentParam

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
