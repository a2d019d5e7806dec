# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import List, Optional

from ..._models import BaseModel
from .decision_question import DecisionQuestion

__all__ = ["DecisionsDelegationUpdateConfig"]


class DecisionsDelegationUpdateConfig(BaseModel):
    model: Optional[str] = None
    questions: Optional[List[DecisionQuestion]] = None
