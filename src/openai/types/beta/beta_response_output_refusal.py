# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaResponseOutputRefusal"]


class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]
