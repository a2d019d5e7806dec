# Generated from spec/evals.yaml; edit that and run `python -m generator`.
import builtins
from typing import Dict, List, Optional

from typing_extensions import Literal

from ...._models import BaseModel
from ..eval_api_error import EvalAPIError

__all__ = ["OutputItemListResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


class Result(BaseModel):
    name: str
    passed: bool
    score: float
    sample: Optional[Dict[str, object]] = None
    type: Optional[str] = None


class SampleInput(BaseModel):
    content: str
    role: str


class SampleOutput(BaseModel):
    content: Optional[str] = None
    role: Optional[str] = None


class SampleUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class Sample(BaseModel):
    error: EvalAPIError
    finish_reason: str
    input: List[SampleInput]
    max_completion_tokens: int
    model: str
    output: List[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage


class OutputItemListResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str
