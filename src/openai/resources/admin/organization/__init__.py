# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_api_keys import AdminAPIKeys as AdminAPIKeys
    from .admin_api_keys import AdminAPIKeysWithRawResponse as AdminAPIKeysWithRawResponse
    from .admin_api_keys import AdminAPIKeysWithStreamingResponse as AdminAPIKeysWithStreamingResponse
    from .admin_api_keys import AsyncAdminAPIKeys as AsyncAdminAPIKeys
    from .admin_api_keys import AsyncAdminAPIKeysWithRawResponse as AsyncAdminAPIKeysWithRawResponse
    from .admin_api_keys import AsyncAdminAPIKeysWithStreamingResponse as AsyncAdminAPIKeysWithStreamingResponse
    from .audit_logs import AsyncAuditLogs as AsyncAuditLogs
    from .audit_logs import AsyncAuditLogsWithRawResponse as AsyncAuditLogsWithRawResponse
    from .audit_logs import AsyncAuditLogsWithStreamingResponse as AsyncAuditLogsWithStreamingResponse
    from .audit_logs import AuditLogs as AuditLogs
    from .audit_logs import AuditLogsWithRawResponse as AuditLogsWithRawResponse
    from .audit_logs import AuditLogsWithStreamingResponse as AuditLogsWithStreamingResponse
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
    from .external_keys import AsyncExternalKeys as AsyncExternalKeys
    from .external_keys import AsyncExternalKeysWithRawResponse as AsyncExternalKeysWithRawResponse
    from .external_keys import AsyncExternalKeysWithStreamingResponse as AsyncExternalKeysWithStreamingResponse
    from .external_keys import ExternalKeys as ExternalKeys
    from .external_keys import ExternalKeysWithRawResponse as ExternalKeysWithRawResponse
    from .external_keys import ExternalKeysWithStreamingResponse as ExternalKeysWithStreamingResponse
    from .external_storage import AsyncExternalStorage as AsyncExternalStorage
    from .external_storage import AsyncExternalStorageWithRawResponse as AsyncExternalStorageWithRawResponse
    from .external_storage import AsyncExternalStorageWithStreamingResponse as AsyncExternalStorageWithStreamingResponse
    from .external_storage import ExternalStorage as ExternalStorage
    from .external_storage import ExternalStorageWithRawResponse as ExternalStorageWithRawResponse
    from .external_storage import ExternalStorageWithStreamingResponse as ExternalStorageWithStreamingResponse
    from .groups.groups import AsyncGroups as AsyncGroups
    from .groups.groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups.groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .groups.groups import Groups as Groups
    from .groups.groups import GroupsWithRawResponse as GroupsWithRawResponse
    from .groups.groups import GroupsWithStreamingResponse as GroupsWithStreamingResponse
    from .invites import AsyncInvites as AsyncInvites
    from .invites import AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse
    from .invites import AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse
    from .invites import Invites as Invites
    from .invites import InvitesWithRawResponse as InvitesWithRawResponse
    from .invites import InvitesWithStreamingResponse as InvitesWithStreamingResponse
    from .organization import AsyncOrganization as AsyncOrganization
    from .organization import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
    from .organization import AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse
    from .organization import Organization as Organization
    from .organization import OrganizationWithRawResponse as OrganizationWithRawResponse
    from .organization import OrganizationWithStreamingResponse as OrganizationWithStreamingResponse
    from .projects.projects import AsyncProjects as AsyncProjects
    from .projects.projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects.projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .projects.projects import Projects as Projects
    from .projects.projects import ProjectsWithRawResponse as ProjectsWithRawResponse
    from .projects.projects import ProjectsWithStreamingResponse as ProjectsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .roles import Roles as Roles
    from .roles import RolesWithRawResponse as RolesWithRawResponse
    from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
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
    from .usage import AsyncUsage as AsyncUsage
    from .usage import AsyncUsageWithRawResponse as AsyncUsageWithRawResponse
    from .usage import AsyncUsageWithStreamingResponse as AsyncUsageWithStreamingResponse
    from .usage import Usage as Usage
    from .usage import UsageWithRawResponse as UsageWithRawResponse
    from .usage import UsageWithStreamingResponse as UsageWithStreamingResponse
    from .users.users import AsyncUsers as AsyncUsers
    from .users.users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users.users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .users.users import Users as Users
    from .users.users import UsersWithRawResponse as UsersWithRawResponse
    from .users.users import UsersWithStreamingResponse as UsersWithStreamingResponse
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    )
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )
    from .workload_identity_providers.workload_identity_providers import (
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
    from .workload_identity_providers.workload_identity_providers import (
        WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers.workload_identity_providers import (
        WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AdminAPIKeys": ".admin_api_keys",
            "AdminAPIKeysWithRawResponse": ".admin_api_keys",
            "AdminAPIKeysWithStreamingResponse": ".admin_api_keys",
            "AsyncAdminAPIKeys": ".admin_api_keys",
            "AsyncAdminAPIKeysWithRawResponse": ".admin_api_keys",
            "AsyncAdminAPIKeysWithStreamingResponse": ".admin_api_keys",
            "AsyncAuditLogs": ".audit_logs",
            "AsyncAuditLogsWithRawResponse": ".audit_logs",
            "AsyncAuditLogsWithStreamingResponse": ".audit_logs",
            "AuditLogs": ".audit_logs",
            "AuditLogsWithRawResponse": ".audit_logs",
            "AuditLogsWithStreamingResponse": ".audit_logs",
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
            "AsyncExternalKeys": ".external_keys",
            "AsyncExternalKeysWithRawResponse": ".external_keys",
            "AsyncExternalKeysWithStreamingResponse": ".external_keys",
            "ExternalKeys": ".external_keys",
            "ExternalKeysWithRawResponse": ".external_keys",
            "ExternalKeysWithStreamingResponse": ".external_keys",
            "AsyncExternalStorage": ".external_storage",
            "AsyncExternalStorageWithRawResponse": ".external_storage",
            "AsyncExternalStorageWithStreamingResponse": ".external_storage",
            "ExternalStorage": ".external_storage",
            "ExternalStorageWithRawResponse": ".external_storage",
            "ExternalStorageWithStreamingResponse": ".external_storage",
            "AsyncGroups": ".groups.groups",
            "AsyncGroupsWithRawResponse": ".groups.groups",
            "AsyncGroupsWithStreamingResponse": ".groups.groups",
            "Groups": ".groups.groups",
            "GroupsWithRawResponse": ".groups.groups",
            "GroupsWithStreamingResponse": ".groups.groups",
            "AsyncInvites": ".invites",
            "AsyncInvitesWithRawResponse": ".invites",
            "AsyncInvitesWithStreamingResponse": ".invites",
            "Invites": ".invites",
            "InvitesWithRawResponse": ".invites",
            "InvitesWithStreamingResponse": ".invites",
            "AsyncOrganization": ".organization",
            "AsyncOrganizationWithRawResponse": ".organization",
            "AsyncOrganizationWithStreamingResponse": ".organization",
            "Organization": ".organization",
            "OrganizationWithRawResponse": ".organization",
            "OrganizationWithStreamingResponse": ".organization",
            "AsyncProjects": ".projects.projects",
            "AsyncProjectsWithRawResponse": ".projects.projects",
            "AsyncProjectsWithStreamingResponse": ".projects.projects",
            "Projects": ".projects.projects",
            "ProjectsWithRawResponse": ".projects.projects",
            "ProjectsWithStreamingResponse": ".projects.projects",
            "AsyncRoles": ".roles",
            "AsyncRolesWithRawResponse": ".roles",
            "AsyncRolesWithStreamingResponse": ".roles",
            "Roles": ".roles",
            "RolesWithRawResponse": ".roles",
            "RolesWithStreamingResponse": ".roles",
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
            "AsyncUsage": ".usage",
            "AsyncUsageWithRawResponse": ".usage",
            "AsyncUsageWithStreamingResponse": ".usage",
            "Usage": ".usage",
            "UsageWithRawResponse": ".usage",
            "UsageWithStreamingResponse": ".usage",
            "AsyncUsers": ".users.users",
            "AsyncUsersWithRawResponse": ".users.users",
            "AsyncUsersWithStreamingResponse": ".users.users",
            "Users": ".users.users",
            "UsersWithRawResponse": ".users.users",
            "UsersWithStreamingResponse": ".users.users",
            "AsyncWorkloadIdentityProviders": ".workload_identity_providers.workload_identity_providers",
            "AsyncWorkloadIdentityProvidersWithRawResponse": ".workload_identity_providers.workload_identity_providers",
            "AsyncWorkloadIdentityProvidersWithStreamingResponse": ".workload_identity_providers.workload_identity_providers",
            "WorkloadIdentityProviders": ".workload_identity_providers.workload_identity_providers",
            "WorkloadIdentityProvidersWithRawResponse": ".workload_identity_providers.workload_identity_providers",
            "WorkloadIdentityProvidersWithStreamingResponse": ".workload_identity_providers.workload_identity_providers",
        },
    )
