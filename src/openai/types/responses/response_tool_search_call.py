# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from .._conversation import DictLike

__all__ = ["ResponseToolSearchCall"]


class ResponseToolSearchCall(DictLike):
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: Optional[str] = None
