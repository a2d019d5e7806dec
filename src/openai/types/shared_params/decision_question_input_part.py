# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypeAlias

from .decision_input_json import DecisionInputJSON
from .decision_question_input_image import DecisionQuestionInputImage
from .decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]

DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]
