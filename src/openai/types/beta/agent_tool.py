# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .mcp_transport import McpTransport

__all__ = [
    "AgentTool",
    "AgentToolResourceAutomations",
    "AgentToolResourceComputerUse",
    "AgentToolResourceFunction",
    "AgentToolResourceMcp",
    "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch",
    "AgentToolResourceWebSearchLocation",
]


class AgentToolResourceFunction(BaseModel):
    defer_loading: bool
    description: str
    name: str
    parameters: Dict[str, object]
    type: Literal["function"]
    async_: Optional[bool] = FieldInfo(alias="async", default=None)


class AgentToolResourceProgrammaticToolCalling(BaseModel):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceMcp(BaseModel):
    allowed_tools: Optional[List[str]] = None
    connection_origin: Literal["service", "environment"]
    credential_id: Optional[str] = None
    request_metadata: Dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]


class AgentToolResourceWebSearchLocation(BaseModel):
    city: Optional[str] = None
    country: Optional[str] = None
    region: Optional[str] = None
    timezone: Optional[str] = None


class AgentToolResourceWebSearch(BaseModel):
    allowed_domains: Optional[List[str]] = None
    context_size: Literal["low", "medium", "high"]
    location: Optional[AgentToolResourceWebSearchLocation] = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class AgentToolResourceComputerUse(BaseModel):
    include_screenshots: bool
    type: Literal["computer_use"]


class AgentToolResourceAutomations(BaseModel):
    type: Literal["automations"]


AgentTool: TypeAlias = Annotated[
    Union[
        AgentToolResourceFunction,
        AgentToolResourceProgrammaticToolCalling,
        AgentToolResourceMcp,
        AgentToolResourceWebSearch,
        AgentToolResourceComputerUse,
        AgentToolResourceAutomations,
    ],
    PropertyInfo(discriminator="type"),
]
