# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .persisted_mcp_transport import PersistedMcpTransport

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
]


class PersistedAgentToolResourceFunction(BaseModel):
    defer_loading: bool
    description: str
    name: str
    parameters: Dict[str, object]
    type: Literal["function"]
    async_: Optional[bool] = FieldInfo(alias="async", default=None)


class PersistedAgentToolResourceToolSearch(BaseModel):
    type: Literal["tool_search"]


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceMcp(BaseModel):
    allowed_tools: Optional[List[str]] = None
    connection_origin: Literal["service", "environment"]
    credential_id: Optional[str] = None
    request_metadata: Dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    city: Optional[str] = None
    country: Optional[str] = None
    region: Optional[str] = None
    timezone: Optional[str] = None


class PersistedAgentToolResourceWebSearch(BaseModel):
    allowed_domains: Optional[List[str]] = None
    context_size: Literal["low", "medium", "high"]
    location: Optional[PersistedAgentToolResourceWebSearchLocation] = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class PersistedAgentToolResourceComputerUse(BaseModel):
    include_screenshots: bool
    type: Literal["computer_use"]


class PersistedAgentToolResourceAutomations(BaseModel):
    type: Literal["automations"]


PersistedAgentTool: TypeAlias = Annotated[
    Union[
        PersistedAgentToolResourceFunction,
        PersistedAgentToolResourceToolSearch,
        PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceMcp,
        PersistedAgentToolResourceWebSearch,
        PersistedAgentToolResourceComputerUse,
        PersistedAgentToolResourceAutomations,
    ],
    PropertyInfo(discriminator="type"),
]
