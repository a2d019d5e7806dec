# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import List

from typing_extensions import Literal

from ..._models import BaseModel
from .decision_question import DecisionQuestion

__all__ = ["DecisionTrigger", "Decisions"]


class Decisions(BaseModel):
    questions: List[DecisionQuestion]


class DecisionTrigger(BaseModel):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
