# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTriggerParam",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam

DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel

DecisionsQuestionQuestionParamScore: TypeAlias = Score

DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate

DecisionsQuestionQuestionParamChoice: TypeAlias = Choice

DecisionsQuestion: TypeAlias = DecisionQuestionParam


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]
