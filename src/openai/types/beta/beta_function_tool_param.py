# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaFunctionToolParam"]

_BetaFunctionToolParamReservedKeywords = TypedDict(
    "_BetaFunctionToolParamReservedKeywords",
    {"async": bool},
    total=False,
)


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]
