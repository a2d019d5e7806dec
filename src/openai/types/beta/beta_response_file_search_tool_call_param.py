# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr

__all__ = ["Agent", "BetaResponseFileSearchToolCallParam", "Result"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Result(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: str
    filename: str
    score: float
    text: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Optional[Agent]
    results: Optional[Iterable[Result]]
