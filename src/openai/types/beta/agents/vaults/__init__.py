# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents.vaults`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential import Credential as Credential
    from .credential_auth import CredentialAuth as CredentialAuth
    from .credential_auth_create_param import CredentialAuthCreateParam as CredentialAuthCreateParam
    from .credential_auth_rotate_param import CredentialAuthRotateParam as CredentialAuthRotateParam
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_deleted import CredentialDeleted as CredentialDeleted
    from .credential_list_params import CredentialListParams as CredentialListParams
    from .credential_networking import CredentialNetworking as CredentialNetworking
    from .credential_networking_param import CredentialNetworkingParam as CredentialNetworkingParam
    from .credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth
    from .mcp_oauth_token_endpoint_auth_create_param import (
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
    )
    from .mcp_oauth_token_endpoint_auth_rotate_param import (
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
    )
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".credential": "Credential",
            ".credential_auth": "CredentialAuth",
            ".credential_auth_create_param": "CredentialAuthCreateParam",
            ".credential_auth_rotate_param": "CredentialAuthRotateParam",
            ".credential_create_params": "CredentialCreateParams",
            ".credential_deleted": "CredentialDeleted",
            ".credential_list_params": "CredentialListParams",
            ".credential_networking": "CredentialNetworking",
            ".credential_networking_param": "CredentialNetworkingParam",
            ".credential_update_params": "CredentialUpdateParams",
            ".mcp_oauth_token_endpoint_auth": "McpOauthTokenEndpointAuth",
            ".mcp_oauth_token_endpoint_auth_create_param": "McpOauthTokenEndpointAuthCreateParam",
            ".mcp_oauth_token_endpoint_auth_rotate_param": "McpOauthTokenEndpointAuthRotateParam",
        },
    )
