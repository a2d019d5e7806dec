# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ToolSearchToolParam"]


class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]
