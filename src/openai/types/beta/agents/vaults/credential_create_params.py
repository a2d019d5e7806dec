# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import Required, TypedDict

from .credential_auth_create_param import CredentialAuthCreateParam

__all__ = ["CredentialCreateParams"]


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]
    """The secret and the MCP server it is for, as OAuth tokens or a static bearer token."""
    name: Required[str]
    """Name of the credential."""
    metadata: Dict[str, str]
