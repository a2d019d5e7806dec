# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import TypeAlias

from ..._models import BaseModel
from .decision_choice_option import DecisionChoiceOption
from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfig",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]

QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption

QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel

QuestionQuestionParamScore: TypeAlias = Score

QuestionQuestionParamPredicate: TypeAlias = Predicate

QuestionQuestionParamChoice: TypeAlias = Choice

Question: TypeAlias = DecisionQuestion


class DecisionsDelegationConfig(BaseModel):
    model: str
    questions: List[DecisionQuestion]
