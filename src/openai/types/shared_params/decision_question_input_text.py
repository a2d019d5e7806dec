# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
