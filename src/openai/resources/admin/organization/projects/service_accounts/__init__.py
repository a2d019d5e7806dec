# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects.service_accounts`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_keys import (
        APIKeys as APIKeys,
        APIKeysWithRawResponse as APIKeysWithRawResponse,
        APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
        AsyncAPIKeys as AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
    )
    from .service_accounts import (
        AsyncServiceAccounts as AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts as ServiceAccounts,
        ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
    )
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
