# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import List

from ..._models import BaseModel
from .decision_question import DecisionQuestion

__all__ = ["DecisionsDelegationConfig"]


class DecisionsDelegationConfig(BaseModel):
    model: str
    questions: List[DecisionQuestion]
