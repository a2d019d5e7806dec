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
    from .....types.admin.organization.groups.organization_group_user import OrganizationGroupUser
    from .....types.admin.organization.groups.user_create_response import UserCreateResponse
    from .....types.admin.organization.groups.user_delete_response import UserDeleteResponse
    from .....types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

_CREATE: Operation[UserCreateResponse] = Operation(
    "POST",
    "/organization/groups/{group_id}/users",
    "openai.types.admin.organization.groups.user_create_response:UserCreateResponse",
    admin=True,
)
_RETRIEVE: Operation[UserRetrieveResponse] = Operation(
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    "openai.types.admin.organization.groups.user_retrieve_response:UserRetrieveResponse",
    admin=True,
)
_LIST: PageOperation[
    SyncNextCursorPage[OrganizationGroupUser],
    AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]],
] = PageOperation(
    "GET",
    "/organization/groups/{group_id}/users",
    "openai.types.admin.organization.groups.organization_group_user:OrganizationGroupUser",
    page="NextCursorPage",
    admin=True,
)
_DELETE: Operation[UserDeleteResponse] = Operation(
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    "openai.types.admin.organization.groups.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(SyncAPIResource):
    """Members of a group."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return UsersWithStreamingResponse(self)

    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserCreateResponse:
        """Add a member to a group.

        [API reference](https://platform.openai.com/docs/api-reference/group-users/create)

        Args:
            group_id: Id of the group.
            user_id: Id of the user.
        """
        return self._run(
            _CREATE,
            {"group_id": group_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserRetrieveResponse:
        """Return a member of a group.

        [API reference](https://platform.openai.com/docs/api-reference/group-users/retrieve)

        Args:
            user_id: Id of the user.
            group_id: Id of the group.
        """
        return self._run(
            _RETRIEVE,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """List the members of a group.

        [API reference](https://platform.openai.com/docs/api-reference/group-users/list)

        Args:
            group_id: Id of the group.
            after: Id of the last object of the previous page.
            limit: Most members a page may hold, 0 to 1000, default 100.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"group_id": group_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Remove a member from a group.

        [API reference](https://platform.openai.com/docs/api-reference/group-users/delete)

        Args:
            user_id: Id of the user.
            group_id: Id of the group.
        """
        return self._run(
            _DELETE,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUsers(AsyncAPIResource):
    """Async twin of `Users`."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncUsersWithStreamingResponse(self)

    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserCreateResponse:
        """Async twin of `Users.create`."""
        return await self._run(
            _CREATE,
            {"group_id": group_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserRetrieveResponse:
        """Async twin of `Users.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """Async twin of `Users.list`."""
        return self._page(
            _LIST,
            {"group_id": group_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Async twin of `Users.delete`."""
        return await self._run(
            _DELETE,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UsersWithRawResponse:
    """Methods of `Users`; see `with_raw_response`."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.create = to_raw_response_wrapper(users.create)
        self.retrieve = to_raw_response_wrapper(users.retrieve)
        self.list = to_raw_response_wrapper(users.list)
        self.delete = to_raw_response_wrapper(users.delete)


class AsyncUsersWithRawResponse:
    """Methods of `AsyncUsers`; see `with_raw_response`."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_to_raw_response_wrapper(users.create)
        self.retrieve = async_to_raw_response_wrapper(users.retrieve)
        self.list = async_to_raw_response_wrapper(users.list)
        self.delete = async_to_raw_response_wrapper(users.delete)


class UsersWithStreamingResponse:
    """Methods of `Users`; see `with_streaming_response`."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.create = to_streamed_response_wrapper(users.create)
        self.retrieve = to_streamed_response_wrapper(users.retrieve)
        self.list = to_streamed_response_wrapper(users.list)
        self.delete = to_streamed_response_wrapper(users.delete)


class AsyncUsersWithStreamingResponse:
    """Methods of `AsyncUsers`; see `with_streaming_response`."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_to_streamed_response_wrapper(users.create)
        self.retrieve = async_to_streamed_response_wrapper(users.retrieve)
        self.list = async_to_streamed_response_wrapper(users.list)
        self.delete = async_to_streamed_response_wrapper(users.delete)
