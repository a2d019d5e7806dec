# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike

__all__ = ["Agent", "BetaResponseFileSearchToolCall", "Result"]


class Agent(BaseModel):
    agent_name: str


class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    file_id: Optional[str] = None
    filename: Optional[str] = None
    score: Optional[float] = None
    text: Optional[str] = None


class BetaResponseFileSearchToolCall(DictLike):
    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Optional[Agent] = None
    results: Optional[List[Result]] = None
