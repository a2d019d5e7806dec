# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Agent", "BetaResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseFunctionToolCallParamReservedKeywords",
    {"async": bool},
    total=False,
)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: Optional[Agent]
    caller: Optional[Caller]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]
