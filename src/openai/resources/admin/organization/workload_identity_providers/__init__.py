# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.workload_identity_providers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .federation_rules import AsyncFederationRules as AsyncFederationRules
    from .federation_rules import AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse
    from .federation_rules import AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse
    from .federation_rules import FederationRules as FederationRules
    from .federation_rules import FederationRulesWithRawResponse as FederationRulesWithRawResponse
    from .federation_rules import FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse
    from .workload_identity_providers import AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders
    from .workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )
    from .workload_identity_providers import WorkloadIdentityProviders as WorkloadIdentityProviders
    from .workload_identity_providers import (
        WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers import (
        WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse,
    )
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncFederationRules": ".federation_rules",
            "AsyncFederationRulesWithRawResponse": ".federation_rules",
            "AsyncFederationRulesWithStreamingResponse": ".federation_rules",
            "FederationRules": ".federation_rules",
            "FederationRulesWithRawResponse": ".federation_rules",
            "FederationRulesWithStreamingResponse": ".federation_rules",
            "AsyncWorkloadIdentityProviders": ".workload_identity_providers",
            "AsyncWorkloadIdentityProvidersWithRawResponse": ".workload_identity_providers",
            "AsyncWorkloadIdentityProvidersWithStreamingResponse": ".workload_identity_providers",
            "WorkloadIdentityProviders": ".workload_identity_providers",
            "WorkloadIdentityProvidersWithRawResponse": ".workload_identity_providers",
            "WorkloadIdentityProvidersWithStreamingResponse": ".workload_identity_providers",
        },
    )
