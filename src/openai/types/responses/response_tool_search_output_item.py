# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from .._conversation import DictLike
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItem"]


class ResponseToolSearchOutputItem(DictLike):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]
    created_by: Optional[str] = None
