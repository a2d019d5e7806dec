# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import Iterable

from typing_extensions import TypedDict

from .decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationUpdateConfigParam"]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]
