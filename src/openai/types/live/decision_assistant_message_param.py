# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessageParam"]


class ContentPartOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class ContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ContentPart]]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]
