# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
from .agent_command_execution_item import AgentCommandExecutionItem
from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
from .agent_function_call_item import AgentFunctionCallItem
from .agent_function_call_status import AgentFunctionCallStatus
from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from .agent_mcp_call_item import AgentMcpCallItem
from .agent_reasoning_item import AgentReasoningItem
from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from .agent_session_assistant_message import AgentSessionAssistantMessage
from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from .agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentOutputItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
]


class ComputerUseCallItemResourceOutput(BaseModel):
    image_url: str
    type: Literal["computer_screenshot"]


class ComputerUseCallItemResource(BaseModel):
    id: str
    output: Optional[ComputerUseCallItemResourceOutput] = None
    status: AgentFunctionCallStatus
    title: Optional[str] = None
    turn_id: str
    type: Literal["computer_use_call"]


class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
    id: str
    label: str
    required: bool
    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
    id: str
    field_ids: List[str]
    label: str


class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
    credential_origin: Optional[str] = None
    fields: List[BrowserAuthenticationRequestItemResourceRequestField]
    options: List[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: Optional[str] = None
    type: Literal["browser_authentication"]


class BrowserAuthenticationRequestItemResource(BaseModel):
    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


AgentOutputItem: TypeAlias = Annotated[
    Union[
        AgentSessionAssistantMessage,
        AgentReasoningItem,
        AgentFunctionCallItem,
        AgentMcpCallItem,
        ComputerUseCallItemResource,
        BrowserAuthenticationRequestItemResource,
        AgentWebSearchCallItem,
        AgentCommandExecutionItem,
        AgentCreateSubagentCallItem,
        AgentSendSubagentInputCallItem,
        AgentResumeSubagentCallItem,
        AgentWaitForSubagentsCallItem,
        AgentInterruptSubagentCallItem,
        AgentCloseSubagentCallItem,
    ],
    PropertyInfo(discriminator="type"),
]
