# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike

__all__ = ["Agent", "BetaResponseToolSearchCall"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseToolSearchCall(DictLike):
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None
