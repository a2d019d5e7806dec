# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.admin.organization.projects.service_accounts`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
    from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"APIKeyCreateParams": ".api_key_create_params", "APIKeyCreateResponse": ".api_key_create_response"},
    )
