# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.admin.organization.workload_identity_providers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .federation_rule import FederationRule as FederationRule
    from .federation_rule_create_params import FederationRuleCreateParams as FederationRuleCreateParams
    from .federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted
    from .federation_rule_list_params import FederationRuleListParams as FederationRuleListParams
    from .federation_rule_update_params import FederationRuleUpdateParams as FederationRuleUpdateParams
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "FederationRule": ".federation_rule",
            "FederationRuleCreateParams": ".federation_rule_create_params",
            "FederationRuleDeleted": ".federation_rule_deleted",
            "FederationRuleListParams": ".federation_rule_list_params",
            "FederationRuleUpdateParams": ".federation_rule_update_params",
        },
    )
