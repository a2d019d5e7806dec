# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
