# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from pydantic import StrictBool, StrictStr

from ..._models import BaseModel

__all__ = ["DecisionChoiceOption"]


class DecisionChoiceOption(BaseModel):
    value: Union[StrictStr, StrictBool]
    description: Optional[str] = None
