# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from .decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionSystemMessageParam"]


class DecisionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    id: Optional[str]
    type: Literal["message"]
