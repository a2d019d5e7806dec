# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Optional

    import httpx

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from .....types.admin.organization.project import Project
    from .....types.admin.organization.project_residency import ProjectResidency
    from .api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from .data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetention,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from .groups.groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissions,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import (
        AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
        ModelPermissions,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from .service_accounts.service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettings,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import (
        AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlerts,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from .spend_limit import (
        AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimit,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from .users.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )

__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]

_CREATE: Operation[Project] = Operation(
    "POST",
    "/organization/projects",
    "openai.types.admin.organization.project:Project",
    admin=True,
)
_RETRIEVE: Operation[Project] = Operation(
    "GET",
    "/organization/projects/{project_id}",
    "openai.types.admin.organization.project:Project",
    admin=True,
)
_UPDATE: Operation[Project] = Operation(
    "POST",
    "/organization/projects/{project_id}",
    "openai.types.admin.organization.project:Project",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[Project],
    AsyncPaginator[Project, AsyncConversationCursorPage[Project]],
] = PageOperation(
    "GET",
    "/organization/projects",
    "openai.types.admin.organization.project:Project",
    page="ConversationCursorPage",
    admin=True,
)
_ARCHIVE: Operation[Project] = Operation(
    "POST",
    "/organization/projects/{project_id}/archive",
    "openai.types.admin.organization.project:Project",
    admin=True,
)


class Projects(SyncAPIResource):
    """Projects of the organization."""

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ProjectsWithStreamingResponse(self)

    @cached_property
    def api_keys(self) -> APIKeys:
        """API keys of a project."""
        from .api_keys import APIKeys

        return APIKeys(self._client)

    @cached_property
    def certificates(self) -> Certificates:
        """Certificates in use by a project."""
        from .certificates import Certificates

        return Certificates(self._client)

    @cached_property
    def data_retention(self) -> DataRetention:
        """How long a project's data is kept."""
        from .data_retention import DataRetention

        return DataRetention(self._client)

    @cached_property
    def groups(self) -> Groups:
        """Groups with access to a project."""
        from .groups.groups import Groups

        return Groups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        """Built-in tools that a project may use."""
        from .hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> ModelPermissions:
        """Models that a project may use."""
        from .model_permissions import ModelPermissions

        return ModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> RateLimits:
        """Rate limits of a project, by model."""
        from .rate_limits import RateLimits

        return RateLimits(self._client)

    @cached_property
    def roles(self) -> Roles:
        """Custom roles of a project."""
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Service accounts of a project."""
        from .service_accounts.service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings:
        """Service tiers of a project."""
        from .service_tier_settings import ServiceTierSettings

        return ServiceTierSettings(self._client)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """Mails about a project's spending."""
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """Hard limit on a project's spending."""
        from .spend_limit import SpendLimit

        return SpendLimit(self._client)

    @cached_property
    def users(self) -> Users:
        """Members of a project."""
        from .users.users import Users

        return Users(self._client)

    def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        residency: Optional[ProjectResidency] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Set up a new project.

        [API reference](https://platform.openai.com/docs/api-reference/projects/create)

        Args:
            name: Name, also shown in reports.
            external_key_id: Id of the external key that encrypts the project's data.
            geography: Region in which data is kept and processed; fixed for good.
            residency: Data residency of the project, such as `EU_STORAGE_PROCESSING`.
        """
        return self._run(
            _CREATE,
            {"name": name, "external_key_id": external_key_id, "geography": geography, "residency": residency},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Return a project.

        [API reference](https://platform.openai.com/docs/api-reference/projects/retrieve)

        Args:
            project_id: Id of the project.
        """
        return self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Change a project's name, geography or external key.

        [API reference](https://platform.openai.com/docs/api-reference/projects/modify)

        Args:
            project_id: Id of the project.
            external_key_id: Id of the external key that encrypts the project's data.
            geography: Region in which data is kept and processed.
            name: New name; reports show it.
        """
        return self._run(
            _UPDATE,
            {"project_id": project_id, "external_key_id": external_key_id, "geography": geography, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[Project]:
        """List the organization's projects.

        [API reference](https://platform.openai.com/docs/api-reference/projects/list)

        Args:
            after: Id of the last object of the previous page.
            include_archived: `True` lists archived projects too; default `False`.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(
            _LIST,
            {"after": after, "include_archived": include_archived, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Close a project for good; it can neither be used nor changed any more.

        [API reference](https://platform.openai.com/docs/api-reference/projects/archive)

        Args:
            project_id: Id of the project.
        """
        return self._run(_ARCHIVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncProjects(AsyncAPIResource):
    """Async twin of `Projects`."""

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncProjectsWithStreamingResponse(self)

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """API keys of a project."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Certificates in use by a project."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """How long a project's data is kept."""
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups with access to a project."""
        from .groups.groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """Built-in tools that a project may use."""
        from .hosted_tool_permissions import AsyncHostedToolPermissions

        return AsyncHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissions:
        """Models that a project may use."""
        from .model_permissions import AsyncModelPermissions

        return AsyncModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """Rate limits of a project, by model."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Custom roles of a project."""
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Service accounts of a project."""
        from .service_accounts.service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """Service tiers of a project."""
        from .service_tier_settings import AsyncServiceTierSettings

        return AsyncServiceTierSettings(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Mails about a project's spending."""
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """Hard limit on a project's spending."""
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """Members of a project."""
        from .users.users import AsyncUsers

        return AsyncUsers(self._client)

    async def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        residency: Optional[ProjectResidency] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Async twin of `Projects.create`."""
        return await self._run(
            _CREATE,
            {"name": name, "external_key_id": external_key_id, "geography": geography, "residency": residency},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Async twin of `Projects.retrieve`."""
        return await self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Async twin of `Projects.update`."""
        return await self._run(
            _UPDATE,
            {"project_id": project_id, "external_key_id": external_key_id, "geography": geography, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """Async twin of `Projects.list`."""
        return self._page(
            _LIST,
            {"after": after, "include_archived": include_archived, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Project:
        """Async twin of `Projects.archive`."""
        return await self._run(_ARCHIVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class ProjectsWithRawResponse:
    """Methods of `Projects`; see `with_raw_response`."""

    def __init__(self, projects: Projects) -> None:
        self._projects = projects
        self.create = to_raw_response_wrapper(projects.create)
        self.retrieve = to_raw_response_wrapper(projects.retrieve)
        self.update = to_raw_response_wrapper(projects.update)
        self.list = to_raw_response_wrapper(projects.list)
        self.archive = to_raw_response_wrapper(projects.archive)

    @cached_property
    def api_keys(self) -> APIKeysWithRawResponse:
        from .api_keys import APIKeysWithRawResponse

        return APIKeysWithRawResponse(self._projects.api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithRawResponse:
        from .certificates import CertificatesWithRawResponse

        return CertificatesWithRawResponse(self._projects.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithRawResponse:
        from .data_retention import DataRetentionWithRawResponse

        return DataRetentionWithRawResponse(self._projects.data_retention)

    @cached_property
    def groups(self) -> GroupsWithRawResponse:
        from .groups.groups import GroupsWithRawResponse

        return GroupsWithRawResponse(self._projects.groups)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse:
        from .hosted_tool_permissions import HostedToolPermissionsWithRawResponse

        return HostedToolPermissionsWithRawResponse(self._projects.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithRawResponse:
        from .model_permissions import ModelPermissionsWithRawResponse

        return ModelPermissionsWithRawResponse(self._projects.model_permissions)

    @cached_property
    def rate_limits(self) -> RateLimitsWithRawResponse:
        from .rate_limits import RateLimitsWithRawResponse

        return RateLimitsWithRawResponse(self._projects.rate_limits)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        from .roles import RolesWithRawResponse

        return RolesWithRawResponse(self._projects.roles)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        from .service_accounts.service_accounts import ServiceAccountsWithRawResponse

        return ServiceAccountsWithRawResponse(self._projects.service_accounts)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse:
        from .service_tier_settings import ServiceTierSettingsWithRawResponse

        return ServiceTierSettingsWithRawResponse(self._projects.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        from .spend_alerts import SpendAlertsWithRawResponse

        return SpendAlertsWithRawResponse(self._projects.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        from .spend_limit import SpendLimitWithRawResponse

        return SpendLimitWithRawResponse(self._projects.spend_limit)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        from .users.users import UsersWithRawResponse

        return UsersWithRawResponse(self._projects.users)


class AsyncProjectsWithRawResponse:
    """Methods of `AsyncProjects`; see `with_raw_response`."""

    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects
        self.create = async_to_raw_response_wrapper(projects.create)
        self.retrieve = async_to_raw_response_wrapper(projects.retrieve)
        self.update = async_to_raw_response_wrapper(projects.update)
        self.list = async_to_raw_response_wrapper(projects.list)
        self.archive = async_to_raw_response_wrapper(projects.archive)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse:
        from .api_keys import AsyncAPIKeysWithRawResponse

        return AsyncAPIKeysWithRawResponse(self._projects.api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        from .certificates import AsyncCertificatesWithRawResponse

        return AsyncCertificatesWithRawResponse(self._projects.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        from .data_retention import AsyncDataRetentionWithRawResponse

        return AsyncDataRetentionWithRawResponse(self._projects.data_retention)

    @cached_property
    def groups(self) -> AsyncGroupsWithRawResponse:
        from .groups.groups import AsyncGroupsWithRawResponse

        return AsyncGroupsWithRawResponse(self._projects.groups)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse:
        from .hosted_tool_permissions import AsyncHostedToolPermissionsWithRawResponse

        return AsyncHostedToolPermissionsWithRawResponse(self._projects.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse:
        from .model_permissions import AsyncModelPermissionsWithRawResponse

        return AsyncModelPermissionsWithRawResponse(self._projects.model_permissions)

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        from .rate_limits import AsyncRateLimitsWithRawResponse

        return AsyncRateLimitsWithRawResponse(self._projects.rate_limits)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        from .roles import AsyncRolesWithRawResponse

        return AsyncRolesWithRawResponse(self._projects.roles)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        from .service_accounts.service_accounts import AsyncServiceAccountsWithRawResponse

        return AsyncServiceAccountsWithRawResponse(self._projects.service_accounts)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse:
        from .service_tier_settings import AsyncServiceTierSettingsWithRawResponse

        return AsyncServiceTierSettingsWithRawResponse(self._projects.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        from .spend_alerts import AsyncSpendAlertsWithRawResponse

        return AsyncSpendAlertsWithRawResponse(self._projects.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        from .spend_limit import AsyncSpendLimitWithRawResponse

        return AsyncSpendLimitWithRawResponse(self._projects.spend_limit)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        from .users.users import AsyncUsersWithRawResponse

        return AsyncUsersWithRawResponse(self._projects.users)


class ProjectsWithStreamingResponse:
    """Methods of `Projects`; see `with_streaming_response`."""

    def __init__(self, projects: Projects) -> None:
        self._projects = projects
        self.create = to_streamed_response_wrapper(projects.create)
        self.retrieve = to_streamed_response_wrapper(projects.retrieve)
        self.update = to_streamed_response_wrapper(projects.update)
        self.list = to_streamed_response_wrapper(projects.list)
        self.archive = to_streamed_response_wrapper(projects.archive)

    @cached_property
    def api_keys(self) -> APIKeysWithStreamingResponse:
        from .api_keys import APIKeysWithStreamingResponse

        return APIKeysWithStreamingResponse(self._projects.api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithStreamingResponse:
        from .certificates import CertificatesWithStreamingResponse

        return CertificatesWithStreamingResponse(self._projects.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        from .data_retention import DataRetentionWithStreamingResponse

        return DataRetentionWithStreamingResponse(self._projects.data_retention)

    @cached_property
    def groups(self) -> GroupsWithStreamingResponse:
        from .groups.groups import GroupsWithStreamingResponse

        return GroupsWithStreamingResponse(self._projects.groups)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse:
        from .hosted_tool_permissions import HostedToolPermissionsWithStreamingResponse

        return HostedToolPermissionsWithStreamingResponse(self._projects.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse:
        from .model_permissions import ModelPermissionsWithStreamingResponse

        return ModelPermissionsWithStreamingResponse(self._projects.model_permissions)

    @cached_property
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        from .rate_limits import RateLimitsWithStreamingResponse

        return RateLimitsWithStreamingResponse(self._projects.rate_limits)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        from .roles import RolesWithStreamingResponse

        return RolesWithStreamingResponse(self._projects.roles)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        from .service_accounts.service_accounts import ServiceAccountsWithStreamingResponse

        return ServiceAccountsWithStreamingResponse(self._projects.service_accounts)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse:
        from .service_tier_settings import ServiceTierSettingsWithStreamingResponse

        return ServiceTierSettingsWithStreamingResponse(self._projects.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        from .spend_alerts import SpendAlertsWithStreamingResponse

        return SpendAlertsWithStreamingResponse(self._projects.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        from .spend_limit import SpendLimitWithStreamingResponse

        return SpendLimitWithStreamingResponse(self._projects.spend_limit)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        from .users.users import UsersWithStreamingResponse

        return UsersWithStreamingResponse(self._projects.users)


class AsyncProjectsWithStreamingResponse:
    """Methods of `AsyncProjects`; see `with_streaming_response`."""

    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects
        self.create = async_to_streamed_response_wrapper(projects.create)
        self.retrieve = async_to_streamed_response_wrapper(projects.retrieve)
        self.update = async_to_streamed_response_wrapper(projects.update)
        self.list = async_to_streamed_response_wrapper(projects.list)
        self.archive = async_to_streamed_response_wrapper(projects.archive)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
        from .api_keys import AsyncAPIKeysWithStreamingResponse

        return AsyncAPIKeysWithStreamingResponse(self._projects.api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        from .certificates import AsyncCertificatesWithStreamingResponse

        return AsyncCertificatesWithStreamingResponse(self._projects.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        from .data_retention import AsyncDataRetentionWithStreamingResponse

        return AsyncDataRetentionWithStreamingResponse(self._projects.data_retention)

    @cached_property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        from .groups.groups import AsyncGroupsWithStreamingResponse

        return AsyncGroupsWithStreamingResponse(self._projects.groups)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
        from .hosted_tool_permissions import AsyncHostedToolPermissionsWithStreamingResponse

        return AsyncHostedToolPermissionsWithStreamingResponse(self._projects.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse:
        from .model_permissions import AsyncModelPermissionsWithStreamingResponse

        return AsyncModelPermissionsWithStreamingResponse(self._projects.model_permissions)

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        from .rate_limits import AsyncRateLimitsWithStreamingResponse

        return AsyncRateLimitsWithStreamingResponse(self._projects.rate_limits)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        from .roles import AsyncRolesWithStreamingResponse

        return AsyncRolesWithStreamingResponse(self._projects.roles)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        from .service_accounts.service_accounts import AsyncServiceAccountsWithStreamingResponse

        return AsyncServiceAccountsWithStreamingResponse(self._projects.service_accounts)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        from .service_tier_settings import AsyncServiceTierSettingsWithStreamingResponse

        return AsyncServiceTierSettingsWithStreamingResponse(self._projects.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        from .spend_alerts import AsyncSpendAlertsWithStreamingResponse

        return AsyncSpendAlertsWithStreamingResponse(self._projects.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        from .spend_limit import AsyncSpendLimitWithStreamingResponse

        return AsyncSpendLimitWithStreamingResponse(self._projects.spend_limit)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        from .users.users import AsyncUsersWithStreamingResponse

        return AsyncUsersWithStreamingResponse(self._projects.users)
