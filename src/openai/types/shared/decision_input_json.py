# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(BaseModel):
    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]
    type: Literal["input_json"]
