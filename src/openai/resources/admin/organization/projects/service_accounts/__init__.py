# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects.service_accounts`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_keys import APIKeys as APIKeys
    from .api_keys import APIKeysWithRawResponse as APIKeysWithRawResponse
    from .api_keys import APIKeysWithStreamingResponse as APIKeysWithStreamingResponse
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys
    from .api_keys import AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
    from .api_keys import AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
    from .service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_accounts import AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse
    from .service_accounts import AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse
    from .service_accounts import ServiceAccounts as ServiceAccounts
    from .service_accounts import ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse
    from .service_accounts import ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "APIKeys": ".api_keys",
            "APIKeysWithRawResponse": ".api_keys",
            "APIKeysWithStreamingResponse": ".api_keys",
            "AsyncAPIKeys": ".api_keys",
            "AsyncAPIKeysWithRawResponse": ".api_keys",
            "AsyncAPIKeysWithStreamingResponse": ".api_keys",
            "AsyncServiceAccounts": ".service_accounts",
            "AsyncServiceAccountsWithRawResponse": ".service_accounts",
            "AsyncServiceAccountsWithStreamingResponse": ".service_accounts",
            "ServiceAccounts": ".service_accounts",
            "ServiceAccountsWithRawResponse": ".service_accounts",
            "ServiceAccountsWithStreamingResponse": ".service_accounts",
        },
    )
