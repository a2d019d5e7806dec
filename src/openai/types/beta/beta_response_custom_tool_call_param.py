# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Agent", "BetaResponseCustomToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


_BetaResponseCustomToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseCustomToolCallParamReservedKeywords",
    {"async": bool},
    total=False,
)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: Optional[Agent]
    caller: Optional[Caller]
    namespace: str
