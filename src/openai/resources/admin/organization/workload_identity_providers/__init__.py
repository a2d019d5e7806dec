# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.workload_identity_providers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .federation_rules import (
        AsyncFederationRules as AsyncFederationRules,
        AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse,
        FederationRules as FederationRules,
        FederationRulesWithRawResponse as FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse,
    )
    from .workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProviders as WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
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
