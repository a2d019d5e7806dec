# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(BaseModel):
    text: str
    type: Literal["input_text"]
