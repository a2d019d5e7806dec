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
            "Credential": ".credential",
            "CredentialAuth": ".credential_auth",
            "CredentialAuthCreateParam": ".credential_auth_create_param",
            "CredentialAuthRotateParam": ".credential_auth_rotate_param",
            "CredentialCreateParams": ".credential_create_params",
            "CredentialDeleted": ".credential_deleted",
            "CredentialListParams": ".credential_list_params",
            "CredentialNetworking": ".credential_networking",
            "CredentialNetworkingParam": ".credential_networking_param",
            "CredentialUpdateParams": ".credential_update_params",
            "McpOauthTokenEndpointAuth": ".mcp_oauth_token_endpoint_auth",
            "McpOauthTokenEndpointAuthCreateParam": ".mcp_oauth_token_endpoint_auth_create_param",
            "McpOauthTokenEndpointAuthRotateParam": ".mcp_oauth_token_endpoint_auth_rotate_param",
        },
    )
