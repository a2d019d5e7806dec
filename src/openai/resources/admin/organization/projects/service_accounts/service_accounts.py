# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_operation import Operation, PageOperation
from ......_resource import AsyncAPIResource, SyncAPIResource
from ......_types import not_given, omit
from ......_views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ......_base_client import AsyncPaginator
    from ......_types import Body, Headers, NotGiven, Omit, Query
    from ......pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ......types.admin.organization.projects.project_service_account import ProjectServiceAccount
    from ......types.admin.organization.projects.service_account_create_response import ServiceAccountCreateResponse
    from ......types.admin.organization.projects.service_account_delete_response import ServiceAccountDeleteResponse
    from .api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )

__all__ = [
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]

_CREATE: Operation[ServiceAccountCreateResponse] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    "openai.types.admin.organization.projects.service_account_create_response:ServiceAccountCreateResponse",
    admin=True,
)
_RETRIEVE: Operation[ProjectServiceAccount] = Operation(
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
    admin=True,
)
_UPDATE: Operation[ProjectServiceAccount] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[ProjectServiceAccount],
    AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    "openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[ServiceAccountDeleteResponse] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "openai.types.admin.organization.projects.service_account_delete_response:ServiceAccountDeleteResponse",
    admin=True,
)


class ServiceAccounts(SyncAPIResource):
    """Service accounts of a project."""

    @cached_property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ServiceAccountsWithStreamingResponse(self)

    @cached_property
    def api_keys(self) -> APIKeys:
        """API keys of a service account."""
        from .api_keys import APIKeys

        return APIKeys(self._client)

    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = omit,
        expires_in_seconds: Optional[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ServiceAccountCreateResponse:
        """Create a service account in a project, with an API key shown only here.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/create)

        Args:
            project_id: Id of the project.
            name: Name of the service account.
            create_service_account_only: `True` creates neither a key nor default roles.
            expires_in_seconds: Lifetime of the key in seconds; without it the key never expires.
        """
        return self._run(
            _CREATE,
            {
                "project_id": project_id,
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceAccount:
        """Return a service account.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/retrieve)

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project.
        """
        return self._run(
            _RETRIEVE,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceAccount:
        """Change a service account's name or role.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/update)

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project.
            name: Name to change to.
            role: Role in the project, `owner` or `member`.
        """
        return self._run(
            _UPDATE,
            {"service_account_id": service_account_id, "project_id": project_id, "name": name, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List a project's service accounts.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/list)

        Args:
            project_id: Id of the project.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ServiceAccountDeleteResponse:
        """Close a service account.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/delete)

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncServiceAccounts(AsyncAPIResource):
    """Async twin of `ServiceAccounts`."""

    @cached_property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncServiceAccountsWithStreamingResponse(self)

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """API keys of a service account."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._client)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = omit,
        expires_in_seconds: Optional[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ServiceAccountCreateResponse:
        """Async twin of `ServiceAccounts.create`."""
        return await self._run(
            _CREATE,
            {
                "project_id": project_id,
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceAccount:
        """Async twin of `ServiceAccounts.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceAccount:
        """Async twin of `ServiceAccounts.update`."""
        return await self._run(
            _UPDATE,
            {"service_account_id": service_account_id, "project_id": project_id, "name": name, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """Async twin of `ServiceAccounts.list`."""
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ServiceAccountDeleteResponse:
        """Async twin of `ServiceAccounts.delete`."""
        return await self._run(
            _DELETE,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ServiceAccountsWithRawResponse:
    """Methods of `ServiceAccounts`; see `with_raw_response`."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create = to_raw_response_wrapper(service_accounts.create)
        self.retrieve = to_raw_response_wrapper(service_accounts.retrieve)
        self.update = to_raw_response_wrapper(service_accounts.update)
        self.list = to_raw_response_wrapper(service_accounts.list)
        self.delete = to_raw_response_wrapper(service_accounts.delete)

    @cached_property
    def api_keys(self) -> APIKeysWithRawResponse:
        from .api_keys import APIKeysWithRawResponse

        return APIKeysWithRawResponse(self._service_accounts.api_keys)


class AsyncServiceAccountsWithRawResponse:
    """Methods of `AsyncServiceAccounts`; see `with_raw_response`."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create = async_to_raw_response_wrapper(service_accounts.create)
        self.retrieve = async_to_raw_response_wrapper(service_accounts.retrieve)
        self.update = async_to_raw_response_wrapper(service_accounts.update)
        self.list = async_to_raw_response_wrapper(service_accounts.list)
        self.delete = async_to_raw_response_wrapper(service_accounts.delete)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse:
        from .api_keys import AsyncAPIKeysWithRawResponse

        return AsyncAPIKeysWithRawResponse(self._service_accounts.api_keys)


class ServiceAccountsWithStreamingResponse:
    """Methods of `ServiceAccounts`; see `with_streaming_response`."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create = to_streamed_response_wrapper(service_accounts.create)
        self.retrieve = to_streamed_response_wrapper(service_accounts.retrieve)
        self.update = to_streamed_response_wrapper(service_accounts.update)
        self.list = to_streamed_response_wrapper(service_accounts.list)
        self.delete = to_streamed_response_wrapper(service_accounts.delete)

    @cached_property
    def api_keys(self) -> APIKeysWithStreamingResponse:
        from .api_keys import APIKeysWithStreamingResponse

        return APIKeysWithStreamingResponse(self._service_accounts.api_keys)


class AsyncServiceAccountsWithStreamingResponse:
    """Methods of `AsyncServiceAccounts`; see `with_streaming_response`."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create = async_to_streamed_response_wrapper(service_accounts.create)
        self.retrieve = async_to_streamed_response_wrapper(service_accounts.retrieve)
        self.update = async_to_streamed_response_wrapper(service_accounts.update)
        self.list = async_to_streamed_response_wrapper(service_accounts.list)
        self.delete = async_to_streamed_response_wrapper(service_accounts.delete)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
        from .api_keys import AsyncAPIKeysWithStreamingResponse

        return AsyncAPIKeysWithStreamingResponse(self._service_accounts.api_keys)
