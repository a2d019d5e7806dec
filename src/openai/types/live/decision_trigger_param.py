# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from .decision_question_param import DecisionQuestionParam

__all__ = ["DecisionTriggerParam", "Decisions"]


class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]
