# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from ..._models import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..shared.reasoning_effort import ReasoningEffort
from .grader_inputs import GraderInputs

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGrader",
]


class SamplingParams(BaseModel):
    max_completions_tokens: Optional[int] = None
    reasoning_effort: Optional[ReasoningEffort] = None
    seed: Optional[int] = None
    temperature: Optional[float] = None
    top_p: Optional[float] = None


class InputContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


class InputContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None


InputContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]


class Input(BaseModel):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]] = None


class ScoreModelGrader(BaseModel):
    input: List[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: Optional[List[float]] = None
    sampling_params: Optional[SamplingParams] = None
