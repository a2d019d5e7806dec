# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable

from typing_extensions import Required, TypeAlias, TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]

QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam

QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel

QuestionQuestionParamScore: TypeAlias = Score

QuestionQuestionParamPredicate: TypeAlias = Predicate

QuestionQuestionParamChoice: TypeAlias = Choice

Question: TypeAlias = DecisionQuestionParam


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]
