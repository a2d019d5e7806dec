# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["SummaryText"]


class SummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]
