# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_keys import APIKeys as APIKeys
    from .api_keys import APIKeysWithRawResponse as APIKeysWithRawResponse
    from .api_keys import APIKeysWithStreamingResponse as APIKeysWithStreamingResponse
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys
    from .api_keys import AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
    from .api_keys import AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
    from .certificates import AsyncCertificates as AsyncCertificates
    from .certificates import AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse
    from .certificates import AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse
    from .certificates import Certificates as Certificates
    from .certificates import CertificatesWithRawResponse as CertificatesWithRawResponse
    from .certificates import CertificatesWithStreamingResponse as CertificatesWithStreamingResponse
    from .data_retention import AsyncDataRetention as AsyncDataRetention
    from .data_retention import AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse
    from .data_retention import AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse
    from .data_retention import DataRetention as DataRetention
    from .data_retention import DataRetentionWithRawResponse as DataRetentionWithRawResponse
    from .data_retention import DataRetentionWithStreamingResponse as DataRetentionWithStreamingResponse
    from .groups.groups import AsyncGroups as AsyncGroups
    from .groups.groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups.groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .groups.groups import Groups as Groups
    from .groups.groups import GroupsWithRawResponse as GroupsWithRawResponse
    from .groups.groups import GroupsWithStreamingResponse as GroupsWithStreamingResponse
    from .hosted_tool_permissions import AsyncHostedToolPermissions as AsyncHostedToolPermissions
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse,
    )
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse,
    )
    from .hosted_tool_permissions import HostedToolPermissions as HostedToolPermissions
    from .hosted_tool_permissions import HostedToolPermissionsWithRawResponse as HostedToolPermissionsWithRawResponse
    from .hosted_tool_permissions import (
        HostedToolPermissionsWithStreamingResponse as HostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import AsyncModelPermissions as AsyncModelPermissions
    from .model_permissions import AsyncModelPermissionsWithRawResponse as AsyncModelPermissionsWithRawResponse
    from .model_permissions import (
        AsyncModelPermissionsWithStreamingResponse as AsyncModelPermissionsWithStreamingResponse,
    )
    from .model_permissions import ModelPermissions as ModelPermissions
    from .model_permissions import ModelPermissionsWithRawResponse as ModelPermissionsWithRawResponse
    from .model_permissions import ModelPermissionsWithStreamingResponse as ModelPermissionsWithStreamingResponse
    from .projects import AsyncProjects as AsyncProjects
    from .projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .projects import Projects as Projects
    from .projects import ProjectsWithRawResponse as ProjectsWithRawResponse
    from .projects import ProjectsWithStreamingResponse as ProjectsWithStreamingResponse
    from .rate_limits import AsyncRateLimits as AsyncRateLimits
    from .rate_limits import AsyncRateLimitsWithRawResponse as AsyncRateLimitsWithRawResponse
    from .rate_limits import AsyncRateLimitsWithStreamingResponse as AsyncRateLimitsWithStreamingResponse
    from .rate_limits import RateLimits as RateLimits
    from .rate_limits import RateLimitsWithRawResponse as RateLimitsWithRawResponse
    from .rate_limits import RateLimitsWithStreamingResponse as RateLimitsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .roles import Roles as Roles
    from .roles import RolesWithRawResponse as RolesWithRawResponse
    from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
    from .service_accounts.service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_accounts.service_accounts import (
        AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
    )
    from .service_accounts.service_accounts import (
        AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
    )
    from .service_accounts.service_accounts import ServiceAccounts as ServiceAccounts
    from .service_accounts.service_accounts import ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse
    from .service_accounts.service_accounts import (
        ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import AsyncServiceTierSettings as AsyncServiceTierSettings
    from .service_tier_settings import (
        AsyncServiceTierSettingsWithRawResponse as AsyncServiceTierSettingsWithRawResponse,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettingsWithStreamingResponse as AsyncServiceTierSettingsWithStreamingResponse,
    )
    from .service_tier_settings import ServiceTierSettings as ServiceTierSettings
    from .service_tier_settings import ServiceTierSettingsWithRawResponse as ServiceTierSettingsWithRawResponse
    from .service_tier_settings import (
        ServiceTierSettingsWithStreamingResponse as ServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .spend_alerts import AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse
    from .spend_alerts import AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse
    from .spend_alerts import SpendAlerts as SpendAlerts
    from .spend_alerts import SpendAlertsWithRawResponse as SpendAlertsWithRawResponse
    from .spend_alerts import SpendAlertsWithStreamingResponse as SpendAlertsWithStreamingResponse
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .spend_limit import AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse
    from .spend_limit import AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse
    from .spend_limit import SpendLimit as SpendLimit
    from .spend_limit import SpendLimitWithRawResponse as SpendLimitWithRawResponse
    from .spend_limit import SpendLimitWithStreamingResponse as SpendLimitWithStreamingResponse
    from .users.users import AsyncUsers as AsyncUsers
    from .users.users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users.users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .users.users import Users as Users
    from .users.users import UsersWithRawResponse as UsersWithRawResponse
    from .users.users import UsersWithStreamingResponse as UsersWithStreamingResponse
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "APIKeys": ".api_keys",
            "APIKeysWithRawResponse": ".api_keys",
            "APIKeysWithStreamingResponse": ".api_keys",
            "AsyncAPIKeys": ".api_keys",
            "AsyncAPIKeysWithRawResponse": ".api_keys",
            "AsyncAPIKeysWithStreamingResponse": ".api_keys",
            "AsyncCertificates": ".certificates",
            "AsyncCertificatesWithRawResponse": ".certificates",
            "AsyncCertificatesWithStreamingResponse": ".certificates",
            "Certificates": ".certificates",
            "CertificatesWithRawResponse": ".certificates",
            "CertificatesWithStreamingResponse": ".certificates",
            "AsyncDataRetention": ".data_retention",
            "AsyncDataRetentionWithRawResponse": ".data_retention",
            "AsyncDataRetentionWithStreamingResponse": ".data_retention",
            "DataRetention": ".data_retention",
            "DataRetentionWithRawResponse": ".data_retention",
            "DataRetentionWithStreamingResponse": ".data_retention",
            "AsyncGroups": ".groups.groups",
            "AsyncGroupsWithRawResponse": ".groups.groups",
            "AsyncGroupsWithStreamingResponse": ".groups.groups",
            "Groups": ".groups.groups",
            "GroupsWithRawResponse": ".groups.groups",
            "GroupsWithStreamingResponse": ".groups.groups",
            "AsyncHostedToolPermissions": ".hosted_tool_permissions",
            "AsyncHostedToolPermissionsWithRawResponse": ".hosted_tool_permissions",
            "AsyncHostedToolPermissionsWithStreamingResponse": ".hosted_tool_permissions",
            "HostedToolPermissions": ".hosted_tool_permissions",
            "HostedToolPermissionsWithRawResponse": ".hosted_tool_permissions",
            "HostedToolPermissionsWithStreamingResponse": ".hosted_tool_permissions",
            "AsyncModelPermissions": ".model_permissions",
            "AsyncModelPermissionsWithRawResponse": ".model_permissions",
            "AsyncModelPermissionsWithStreamingResponse": ".model_permissions",
            "ModelPermissions": ".model_permissions",
            "ModelPermissionsWithRawResponse": ".model_permissions",
            "ModelPermissionsWithStreamingResponse": ".model_permissions",
            "AsyncProjects": ".projects",
            "AsyncProjectsWithRawResponse": ".projects",
            "AsyncProjectsWithStreamingResponse": ".projects",
            "Projects": ".projects",
            "ProjectsWithRawResponse": ".projects",
            "ProjectsWithStreamingResponse": ".projects",
            "AsyncRateLimits": ".rate_limits",
            "AsyncRateLimitsWithRawResponse": ".rate_limits",
            "AsyncRateLimitsWithStreamingResponse": ".rate_limits",
            "RateLimits": ".rate_limits",
            "RateLimitsWithRawResponse": ".rate_limits",
            "RateLimitsWithStreamingResponse": ".rate_limits",
            "AsyncRoles": ".roles",
            "AsyncRolesWithRawResponse": ".roles",
            "AsyncRolesWithStreamingResponse": ".roles",
            "Roles": ".roles",
            "RolesWithRawResponse": ".roles",
            "RolesWithStreamingResponse": ".roles",
            "AsyncServiceAccounts": ".service_accounts.service_accounts",
            "AsyncServiceAccountsWithRawResponse": ".service_accounts.service_accounts",
            "AsyncServiceAccountsWithStreamingResponse": ".service_accounts.service_accounts",
            "ServiceAccounts": ".service_accounts.service_accounts",
            "ServiceAccountsWithRawResponse": ".service_accounts.service_accounts",
            "ServiceAccountsWithStreamingResponse": ".service_accounts.service_accounts",
            "AsyncServiceTierSettings": ".service_tier_settings",
            "AsyncServiceTierSettingsWithRawResponse": ".service_tier_settings",
            "AsyncServiceTierSettingsWithStreamingResponse": ".service_tier_settings",
            "ServiceTierSettings": ".service_tier_settings",
            "ServiceTierSettingsWithRawResponse": ".service_tier_settings",
            "ServiceTierSettingsWithStreamingResponse": ".service_tier_settings",
            "AsyncSpendAlerts": ".spend_alerts",
            "AsyncSpendAlertsWithRawResponse": ".spend_alerts",
            "AsyncSpendAlertsWithStreamingResponse": ".spend_alerts",
            "SpendAlerts": ".spend_alerts",
            "SpendAlertsWithRawResponse": ".spend_alerts",
            "SpendAlertsWithStreamingResponse": ".spend_alerts",
            "AsyncSpendLimit": ".spend_limit",
            "AsyncSpendLimitWithRawResponse": ".spend_limit",
            "AsyncSpendLimitWithStreamingResponse": ".spend_limit",
            "SpendLimit": ".spend_limit",
            "SpendLimitWithRawResponse": ".spend_limit",
            "SpendLimitWithStreamingResponse": ".spend_limit",
            "AsyncUsers": ".users.users",
            "AsyncUsersWithRawResponse": ".users.users",
            "AsyncUsersWithStreamingResponse": ".users.users",
            "Users": ".users.users",
            "UsersWithRawResponse": ".users.users",
            "UsersWithStreamingResponse": ".users.users",
        },
    )
