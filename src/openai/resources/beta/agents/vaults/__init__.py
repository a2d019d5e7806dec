# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.vaults`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import (
        AsyncCredentials as AsyncCredentials,
        AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse,
        Credentials as Credentials,
        CredentialsWithRawResponse as CredentialsWithRawResponse,
        CredentialsWithStreamingResponse as CredentialsWithStreamingResponse,
    )
    from .vaults import (
        AsyncVaults as AsyncVaults,
        AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
        Vaults as Vaults,
        VaultsWithRawResponse as VaultsWithRawResponse,
        VaultsWithStreamingResponse as VaultsWithStreamingResponse,
    )
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncCredentials": ".credentials",
            "AsyncCredentialsWithRawResponse": ".credentials",
            "AsyncCredentialsWithStreamingResponse": ".credentials",
            "Credentials": ".credentials",
            "CredentialsWithRawResponse": ".credentials",
            "CredentialsWithStreamingResponse": ".credentials",
            "AsyncVaults": ".vaults",
            "AsyncVaultsWithRawResponse": ".vaults",
            "AsyncVaultsWithStreamingResponse": ".vaults",
            "Vaults": ".vaults",
            "VaultsWithRawResponse": ".vaults",
            "VaultsWithStreamingResponse": ".vaults",
        },
    )
