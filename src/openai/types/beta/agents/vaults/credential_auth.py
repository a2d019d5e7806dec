# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ....._models import BaseModel
from ....._utils import PropertyInfo
from .credential_networking import CredentialNetworking
from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth

__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
]


class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    client_id: str
    resource: Optional[str] = None
    scope: Optional[str] = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceMcpOauth(BaseModel):
    expires_at: Optional[str] = None
    mcp_server_url: str
    refresh: Optional[VaultCredentialAuthResourceMcpOauthRefresh] = None
    type: Literal["mcp_oauth"]


class VaultCredentialAuthResourceStaticBearer(BaseModel):
    mcp_server_url: str
    type: Literal["static_bearer"]


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]


CredentialAuth: TypeAlias = Annotated[
    Union[
        VaultCredentialAuthResourceMcpOauth,
        VaultCredentialAuthResourceStaticBearer,
        VaultCredentialAuthResourceEnvironmentVariable,
    ],
    PropertyInfo(discriminator="type"),
]
