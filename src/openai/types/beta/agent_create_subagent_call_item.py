# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .agent_content import AgentContent
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


class AgentCreateSubagentCallItem(BaseModel):
    id: str
    agent_id: str
    content: List[AgentContent]
    model: Optional[str] = None
    reasoning_effort: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]
