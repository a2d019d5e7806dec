# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentWaitForSubagentsCallItem"]


class AgentWaitForSubagentsCallItem(BaseModel):
    id: str
    recipient_agent_ids: List[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]
