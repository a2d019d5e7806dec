# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: Optional[str]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
