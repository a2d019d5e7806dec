# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike
from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot

__all__ = ["AcknowledgedSafetyCheck", "Agent", "BetaResponseComputerToolCallOutputItem"]


class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCallOutputItem(DictLike):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    agent: Optional[Agent] = None
    created_by: Optional[str] = None
