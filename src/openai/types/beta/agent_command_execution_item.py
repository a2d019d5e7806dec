# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCommandExecutionItem"]


class AgentCommandExecutionItem(BaseModel):
    id: str
    command: str
    cwd: Optional[str] = None
    duration_ms: Optional[int] = None
    exit_code: Optional[int] = None
    output: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]
