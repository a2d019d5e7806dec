# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionInputText"]


class DecisionInputText(BaseModel):
    text: str
    type: Literal["input_text"]
