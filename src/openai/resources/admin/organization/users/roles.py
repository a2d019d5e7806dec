# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
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
    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncNextCursorPage, SyncNextCursorPage
    from .....types.admin.organization.users.role_create_response import RoleCreateResponse
    from .....types.admin.organization.users.role_delete_response import RoleDeleteResponse
    from .....types.admin.organization.users.role_list_response import RoleListResponse
    from .....types.admin.organization.users.role_retrieve_response import RoleRetrieveResponse

__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]

_CREATE: Operation[RoleCreateResponse] = Operation(
    "POST",
    "/organization/users/{user_id}/roles",
    "openai.types.admin.organization.users.role_create_response:RoleCreateResponse",
    admin=True,
)
_RETRIEVE: Operation[RoleRetrieveResponse] = Operation(
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    "openai.types.admin.organization.users.role_retrieve_response:RoleRetrieveResponse",
    admin=True,
)
_LIST: PageOperation[
    SyncNextCursorPage[RoleListResponse],
    AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]],
] = PageOperation(
    "GET",
    "/organization/users/{user_id}/roles",
    "openai.types.admin.organization.users.role_list_response:RoleListResponse",
    page="NextCursorPage",
    admin=True,
)
_DELETE: Operation[RoleDeleteResponse] = Operation(
    "DELETE",
    "/organization/users/{user_id}/roles/{role_id}",
    "openai.types.admin.organization.users.role_delete_response:RoleDeleteResponse",
    admin=True,
)


class Roles(SyncAPIResource):
    """Organization roles of a member."""

    @cached_property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RolesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RolesWithStreamingResponse(self)

    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleCreateResponse:
        """Give a member a role in the organization.

        [API reference](https://platform.openai.com/docs/api-reference/role-assignments/create-user)

        Args:
            user_id: Id of the user.
            role_id: Id of the role.
        """
        return self._run(
            _CREATE,
            {"user_id": user_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleRetrieveResponse:
        """Return one role that a member has in the organization.

        [API reference](https://platform.openai.com/docs/api-reference/role-assignments/retrieve-user)

        Args:
            role_id: Id of the role.
            user_id: Id of the user.
        """
        return self._run(
            _RETRIEVE,
            {"role_id": role_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List what organization roles a member has.

        [API reference](https://platform.openai.com/docs/api-reference/role-assignments/list-user)

        Args:
            user_id: Id of the user.
            after: `next` of the previous page.
            limit: Most roles a page may hold, up to 1000.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"user_id": user_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleDeleteResponse:
        """Take a role in the organization away from a member.

        [API reference](https://platform.openai.com/docs/api-reference/role-assignments/delete-user)

        Args:
            role_id: Id of the role.
            user_id: Id of the user.
        """
        return self._run(
            _DELETE,
            {"role_id": role_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRoles(AsyncAPIResource):
    """Async twin of `Roles`."""

    @cached_property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRolesWithStreamingResponse(self)

    async def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleCreateResponse:
        """Async twin of `Roles.create`."""
        return await self._run(
            _CREATE,
            {"user_id": user_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleRetrieveResponse:
        """Async twin of `Roles.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"role_id": role_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Async twin of `Roles.list`."""
        return self._page(
            _LIST,
            {"user_id": user_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleDeleteResponse:
        """Async twin of `Roles.delete`."""
        return await self._run(
            _DELETE,
            {"role_id": role_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RolesWithRawResponse:
    """Methods of `Roles`; see `with_raw_response`."""

    def __init__(self, roles: Roles) -> None:
        self._roles = roles
        self.create = to_raw_response_wrapper(roles.create)
        self.retrieve = to_raw_response_wrapper(roles.retrieve)
        self.list = to_raw_response_wrapper(roles.list)
        self.delete = to_raw_response_wrapper(roles.delete)


class AsyncRolesWithRawResponse:
    """Methods of `AsyncRoles`; see `with_raw_response`."""

    def __init__(self, roles: AsyncRoles) -> None:
        self._roles = roles
        self.create = async_to_raw_response_wrapper(roles.create)
        self.retrieve = async_to_raw_response_wrapper(roles.retrieve)
        self.list = async_to_raw_response_wrapper(roles.list)
        self.delete = async_to_raw_response_wrapper(roles.delete)


class RolesWithStreamingResponse:
    """Methods of `Roles`; see `with_streaming_response`."""

    def __init__(self, roles: Roles) -> None:
        self._roles = roles
        self.create = to_streamed_response_wrapper(roles.create)
        self.retrieve = to_streamed_response_wrapper(roles.retrieve)
        self.list = to_streamed_response_wrapper(roles.list)
        self.delete = to_streamed_response_wrapper(roles.delete)


class AsyncRolesWithStreamingResponse:
    """Methods of `AsyncRoles`; see `with_streaming_response`."""

    def __init__(self, roles: AsyncRoles) -> None:
        self._roles = roles
        self.create = async_to_streamed_response_wrapper(roles.create)
        self.retrieve = async_to_streamed_response_wrapper(roles.retrieve)
        self.list = async_to_streamed_response_wrapper(roles.list)
        self.delete = async_to_streamed_response_wrapper(roles.delete)
