# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio"]


class McpTransportResourceHTTP(BaseModel):
    server_url: str
    type: Literal["http"]


class McpTransportResourceStdio(BaseModel):
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    type: Literal["stdio"]


McpTransport: TypeAlias = Annotated[
    Union[McpTransportResourceHTTP, McpTransportResourceStdio],
    PropertyInfo(discriminator="type"),
]
