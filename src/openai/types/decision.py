# Generated from spec/decisions.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from .._models import BaseModel
from .._utils import PropertyInfo

__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]


class AnswerAnswerResourcePredicate(BaseModel):
    name: Optional[str] = None
    probability: float
    type: Literal["predicate"]


class AnswerAnswerResourceChoiceProbability(BaseModel):
    probability: float
    value: Union[StrictStr, StrictBool]


class AnswerAnswerResourceChoice(BaseModel):
    choice: Union[StrictStr, StrictBool]
    confidence: float
    name: Optional[str] = None
    probabilities: List[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]


class AnswerAnswerResourceScoreProbability(BaseModel):
    label: str
    probability: float
    value: int


class AnswerAnswerResourceScore(BaseModel):
    confidence: float
    name: Optional[str] = None
    probabilities: List[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]


class AnswerAnswerResourceRefusal(BaseModel):
    name: Optional[str] = None
    type: Literal["refusal"]


Answer: TypeAlias = Annotated[
    Union[
        AnswerAnswerResourcePredicate,
        AnswerAnswerResourceChoice,
        AnswerAnswerResourceScore,
        AnswerAnswerResourceRefusal,
    ],
    PropertyInfo(discriminator="type"),
]


class UsageInputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int


class UsageOutputTokensDetails(BaseModel):
    reasoning_tokens: int


class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int


class Decision(BaseModel):
    answers: List[Answer]
    model: str
    usage: Usage
