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
    from .....types.admin.organization.group import Group
    from .....types.admin.organization.group_delete_response import GroupDeleteResponse
    from .....types.admin.organization.group_update_response import GroupUpdateResponse
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
]

_CREATE: Operation[Group] = Operation(
    "POST",
    "/organization/groups",
    "openai.types.admin.organization.group:Group",
    admin=True,
)
_RETRIEVE: Operation[Group] = Operation(
    "GET",
    "/organization/groups/{group_id}",
    "openai.types.admin.organization.group:Group",
    admin=True,
)
_UPDATE: Operation[GroupUpdateResponse] = Operation(
    "POST",
    "/organization/groups/{group_id}",
    "openai.types.admin.organization.group_update_response:GroupUpdateResponse",
    admin=True,
)
_LIST: PageOperation[SyncNextCursorPage[Group], AsyncPaginator[Group, AsyncNextCursorPage[Group]]] = PageOperation(
    "GET",
    "/organization/groups",
    "openai.types.admin.organization.group:Group",
    page="NextCursorPage",
    admin=True,
)
_DELETE: Operation[GroupDeleteResponse] = Operation(
    "DELETE",
    "/organization/groups/{group_id}",
    "openai.types.admin.organization.group_delete_response:GroupDeleteResponse",
    admin=True,
)


class Groups(SyncAPIResource):
    """Groups of members."""

    @cached_property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return GroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GroupsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return GroupsWithStreamingResponse(self)

    @cached_property
    def roles(self) -> Roles:
        """Organization roles of a group."""
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def users(self) -> Users:
        """Members of a group."""
        from .users import Users

        return Users(self._client)

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Group:
        """Create a group of members.

        [API reference](https://platform.openai.com/docs/api-reference/groups/create)

        Args:
            name: Name of the group, up to 255 characters.
        """
        return self._run(_CREATE, {"name": name}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Group:
        """Return a group.

        [API reference](https://platform.openai.com/docs/api-reference/groups/retrieve)

        Args:
            group_id: Id of the group.
        """
        return self._run(_RETRIEVE, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupUpdateResponse:
        """Rename a group.

        [API reference](https://platform.openai.com/docs/api-reference/groups/update)

        Args:
            group_id: Id of the group.
            name: New name of the group, up to 255 characters.
        """
        return self._run(_UPDATE, {"group_id": group_id, "name": name}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncNextCursorPage[Group]:
        """List the organization's groups.

        [API reference](https://platform.openai.com/docs/api-reference/groups/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most groups a page may hold, 0 to 1000, default 100.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupDeleteResponse:
        """Delete a group; its members stay in the organization.

        [API reference](https://platform.openai.com/docs/api-reference/groups/delete)

        Args:
            group_id: Id of the group.
        """
        return self._run(_DELETE, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncGroups(AsyncAPIResource):
    """Async twin of `Groups`."""

    @cached_property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncGroupsWithStreamingResponse(self)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Organization roles of a group."""
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """Members of a group."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Group:
        """Async twin of `Groups.create`."""
        return await self._run(_CREATE, {"name": name}, extra_headers, extra_query, extra_body, timeout)

    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Group:
        """Async twin of `Groups.retrieve`."""
        return await self._run(_RETRIEVE, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupUpdateResponse:
        """Async twin of `Groups.update`."""
        return await self._run(
            _UPDATE,
            {"group_id": group_id, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """Async twin of `Groups.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupDeleteResponse:
        """Async twin of `Groups.delete`."""
        return await self._run(_DELETE, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)


class GroupsWithRawResponse:
    """Methods of `Groups`; see `with_raw_response`."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.create = to_raw_response_wrapper(groups.create)
        self.retrieve = to_raw_response_wrapper(groups.retrieve)
        self.update = to_raw_response_wrapper(groups.update)
        self.list = to_raw_response_wrapper(groups.list)
        self.delete = to_raw_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        from .roles import RolesWithRawResponse

        return RolesWithRawResponse(self._groups.roles)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        from .users import UsersWithRawResponse

        return UsersWithRawResponse(self._groups.users)


class AsyncGroupsWithRawResponse:
    """Methods of `AsyncGroups`; see `with_raw_response`."""

    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.create = async_to_raw_response_wrapper(groups.create)
        self.retrieve = async_to_raw_response_wrapper(groups.retrieve)
        self.update = async_to_raw_response_wrapper(groups.update)
        self.list = async_to_raw_response_wrapper(groups.list)
        self.delete = async_to_raw_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        from .roles import AsyncRolesWithRawResponse

        return AsyncRolesWithRawResponse(self._groups.roles)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        from .users import AsyncUsersWithRawResponse

        return AsyncUsersWithRawResponse(self._groups.users)


class GroupsWithStreamingResponse:
    """Methods of `Groups`; see `with_streaming_response`."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.create = to_streamed_response_wrapper(groups.create)
        self.retrieve = to_streamed_response_wrapper(groups.retrieve)
        self.update = to_streamed_response_wrapper(groups.update)
        self.list = to_streamed_response_wrapper(groups.list)
        self.delete = to_streamed_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        from .roles import RolesWithStreamingResponse

        return RolesWithStreamingResponse(self._groups.roles)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        from .users import UsersWithStreamingResponse

        return UsersWithStreamingResponse(self._groups.users)


class AsyncGroupsWithStreamingResponse:
    """Methods of `AsyncGroups`; see `with_streaming_response`."""

    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.create = async_to_streamed_response_wrapper(groups.create)
        self.retrieve = async_to_streamed_response_wrapper(groups.retrieve)
        self.update = async_to_streamed_response_wrapper(groups.update)
        self.list = async_to_streamed_response_wrapper(groups.list)
        self.delete = async_to_streamed_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        from .roles import AsyncRolesWithStreamingResponse

        return AsyncRolesWithStreamingResponse(self._groups.roles)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        from .users import AsyncUsersWithStreamingResponse

        return AsyncUsersWithStreamingResponse(self._groups.users)
