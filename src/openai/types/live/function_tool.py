# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    name: str
    type: Literal["function"]
    description: Optional[str] = None
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
