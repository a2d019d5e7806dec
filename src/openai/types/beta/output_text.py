# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["OutputText"]


class OutputText(BaseModel):
    text: str
    type: Literal["output_text"]
