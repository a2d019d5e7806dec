# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike
from .beta_computer_action import BetaComputerAction
from .beta_computer_action_list import BetaComputerActionList

__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]


class PendingSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCall(DictLike):
    id: str
    call_id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    actions: Optional[BetaComputerActionList] = None
    agent: Optional[Agent] = None
