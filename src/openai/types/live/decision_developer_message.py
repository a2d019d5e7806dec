# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal

from ..._models import BaseModel
from .decision_input_text import DecisionInputText

__all__ = ["DecisionDeveloperMessage"]


class DecisionDeveloperMessage(BaseModel):
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    id: Optional[str] = None
    type: Optional[Literal["message"]] = None
