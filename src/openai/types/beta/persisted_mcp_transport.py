# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


class PersistedMcpTransportResourceHTTP(BaseModel):
    headers: Dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdio(BaseModel):
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    type: Literal["stdio"]


PersistedMcpTransport: TypeAlias = Annotated[
    Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio],
    PropertyInfo(discriminator="type"),
]
