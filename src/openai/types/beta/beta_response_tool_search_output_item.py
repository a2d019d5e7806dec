# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike
from .beta_tool import BetaTool

__all__ = ["Agent", "BetaResponseToolSearchOutputItem"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseToolSearchOutputItem(DictLike):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None
