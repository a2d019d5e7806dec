# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation import Automation as Automation
    from .automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
    from .automation_create_params import AutomationCreateParams as AutomationCreateParams
    from .automation_created_by import AutomationCreatedBy as AutomationCreatedBy
    from .automation_deleted import AutomationDeleted as AutomationDeleted
    from .automation_environment import AutomationEnvironment as AutomationEnvironment
    from .automation_list_params import AutomationListParams as AutomationListParams
    from .automation_metadata_param import AutomationMetadataParam as AutomationMetadataParam
    from .automation_target import AutomationTarget as AutomationTarget
    from .automation_target_param import AutomationTargetParam as AutomationTargetParam
    from .automation_update_params import AutomationUpdateParams as AutomationUpdateParams
    from .environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from .environment_info import EnvironmentInfo as EnvironmentInfo
    from .environment_list_params import EnvironmentListParams as EnvironmentListParams
    from .one_time_automation import OneTimeAutomation as OneTimeAutomation
    from .periodic_automation import PeriodicAutomation as PeriodicAutomation
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .session_list_params import SessionListParams as SessionListParams
    from .session_update_params import SessionUpdateParams as SessionUpdateParams
    from .vault import Vault as Vault
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_deleted import VaultDeleted as VaultDeleted
    from .vault_list_params import VaultListParams as VaultListParams
    from .vault_status import VaultStatus as VaultStatus
    from .vault_status_filter_param import VaultStatusFilterParam as VaultStatusFilterParam
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Automation": ".automation",
            "AutomationAgentConfig": ".automation_agent_config",
            "AutomationCreateParams": ".automation_create_params",
            "AutomationCreatedBy": ".automation_created_by",
            "AutomationDeleted": ".automation_deleted",
            "AutomationEnvironment": ".automation_environment",
            "AutomationListParams": ".automation_list_params",
            "AutomationMetadataParam": ".automation_metadata_param",
            "AutomationTarget": ".automation_target",
            "AutomationTargetParam": ".automation_target_param",
            "AutomationUpdateParams": ".automation_update_params",
            "EnvironmentCreateParams": ".environment_create_params",
            "EnvironmentInfo": ".environment_info",
            "EnvironmentListParams": ".environment_list_params",
            "OneTimeAutomation": ".one_time_automation",
            "PeriodicAutomation": ".periodic_automation",
            "SessionCreateParams": ".session_create_params",
            "SessionListParams": ".session_list_params",
            "SessionUpdateParams": ".session_update_params",
            "Vault": ".vault",
            "VaultCreateParams": ".vault_create_params",
            "VaultDeleted": ".vault_deleted",
            "VaultListParams": ".vault_list_params",
            "VaultStatus": ".vault_status",
            "VaultStatusFilterParam": ".vault_status_filter_param",
            "VaultUpdateParams": ".vault_update_params",
        },
    )
