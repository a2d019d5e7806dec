# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, TypeAlias

from ..._models import BaseModel
from .decision_choice_option import DecisionChoiceOption
from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTrigger",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]

DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption

DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel

DecisionsQuestionQuestionParamScore: TypeAlias = Score

DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate

DecisionsQuestionQuestionParamChoice: TypeAlias = Choice

DecisionsQuestion: TypeAlias = DecisionQuestion


class Decisions(BaseModel):
    questions: List[DecisionQuestion]


class DecisionTrigger(BaseModel):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
