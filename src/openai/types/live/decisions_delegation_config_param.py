# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import Iterable

from typing_extensions import Required, TypedDict

from .decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationConfigParam"]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]
