# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.vaults`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import AsyncCredentials as AsyncCredentials
    from .credentials import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
    from .credentials import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
    from .credentials import Credentials as Credentials
    from .credentials import CredentialsWithRawResponse as CredentialsWithRawResponse
    from .credentials import CredentialsWithStreamingResponse as CredentialsWithStreamingResponse
    from .vaults import AsyncVaults as AsyncVaults
    from .vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from .vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
    from .vaults import Vaults as Vaults
    from .vaults import VaultsWithRawResponse as VaultsWithRawResponse
    from .vaults import VaultsWithStreamingResponse as VaultsWithStreamingResponse
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
