# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Dict, List

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaToolChoiceAllowed"]


class BetaToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]
