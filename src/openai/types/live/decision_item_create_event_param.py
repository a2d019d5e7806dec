# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .decision_assistant_message_param import DecisionAssistantMessageParam
from .decision_developer_message_param import DecisionDeveloperMessageParam
from .decision_input_text_param import DecisionInputTextParam
from .decision_system_message_param import DecisionSystemMessageParam
from .decision_user_message_param import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionUserMessageParam,
)

__all__ = [
    "DecisionItemCreateEventParam",
    "Item",
    "ItemContentParts",
    "ItemContentPartsInputImage",
    "ItemContentPartsInputText",
    "ItemCustomToolCall",
    "ItemCustomToolCallOutput",
    "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage",
    "ItemFunctionCall",
    "ItemFunctionCallOutput",
    "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage",
    "ItemUnion",
]


class ItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


ItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam,
    ItemFunctionCallOutputOutputPartsInputImage,
]


class ItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[ItemFunctionCallOutputOutputParts]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam,
    ItemCustomToolCallOutputOutputPartsInputImage,
]


class ItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[ItemCustomToolCallOutputOutputParts]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


ItemUnion: TypeAlias = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]

ItemContentPartsInputText: TypeAlias = ContentPartInputText

ItemContentPartsInputImage: TypeAlias = ContentPartInputImage

ItemContentParts: TypeAlias = ContentPart

Item: TypeAlias = DecisionUserMessageParam


class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: Optional[str]
