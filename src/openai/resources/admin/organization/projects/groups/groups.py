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
    import httpx
    from typing_extensions import Literal

    from ......_base_client import AsyncPaginator
    from ......_types import Body, Headers, NotGiven, Omit, Query
    from ......pagination import AsyncNextCursorPage, SyncNextCursorPage
    from ......types.admin.organization.projects.group_delete_response import GroupDeleteResponse
    from ......types.admin.organization.projects.project_group import ProjectGroup
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
]

_CREATE: Operation[ProjectGroup] = Operation(
    "POST",
    "/organization/projects/{project_id}/groups",
    "openai.types.admin.organization.projects.project_group:ProjectGroup",
    admin=True,
)
_RETRIEVE: Operation[ProjectGroup] = Operation(
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    "openai.types.admin.organization.projects.project_group:ProjectGroup",
    admin=True,
)
_LIST: PageOperation[
    SyncNextCursorPage[ProjectGroup],
    AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/groups",
    "openai.types.admin.organization.projects.project_group:ProjectGroup",
    page="NextCursorPage",
    admin=True,
)
_DELETE: Operation[GroupDeleteResponse] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    "openai.types.admin.organization.projects.group_delete_response:GroupDeleteResponse",
    admin=True,
)


class Groups(SyncAPIResource):
    """Groups with access to a project."""

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
        """Project roles of a group."""
        from .roles import Roles

        return Roles(self._client)

    def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectGroup:
        """Let the members of a group into a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-groups/create)

        Args:
            project_id: Id of the project.
            group_id: Id of the group.
            role: Id of the project role the group gets.
        """
        return self._run(
            _CREATE,
            {"project_id": project_id, "group_id": group_id, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectGroup:
        """Return a group together with its access to a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-groups/retrieve)

        Args:
            group_id: Id of the group.
            project_id: Id of the project.
            group_type: Kind of group, `group` (default) or `tenant_group`.
        """
        return self._run(
            _RETRIEVE,
            {"group_id": group_id, "project_id": project_id, "group_type": group_type},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncNextCursorPage[ProjectGroup]:
        """List which groups may enter a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-groups/list)

        Args:
            project_id: Id of the project.
            after: Id of the last group of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupDeleteResponse:
        """Shut the members of a group out of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-groups/delete)

        Args:
            group_id: Id of the group.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"group_id": group_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


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
        """Project roles of a group."""
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectGroup:
        """Async twin of `Groups.create`."""
        return await self._run(
            _CREATE,
            {"project_id": project_id, "group_id": group_id, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectGroup:
        """Async twin of `Groups.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"group_id": group_id, "project_id": project_id, "group_type": group_type},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """Async twin of `Groups.list`."""
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GroupDeleteResponse:
        """Async twin of `Groups.delete`."""
        return await self._run(
            _DELETE,
            {"group_id": group_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class GroupsWithRawResponse:
    """Methods of `Groups`; see `with_raw_response`."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.create = to_raw_response_wrapper(groups.create)
        self.retrieve = to_raw_response_wrapper(groups.retrieve)
        self.list = to_raw_response_wrapper(groups.list)
        self.delete = to_raw_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        from .roles import RolesWithRawResponse

        return RolesWithRawResponse(self._groups.roles)


class AsyncGroupsWithRawResponse:
    """Methods of `AsyncGroups`; see `with_raw_response`."""

    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.create = async_to_raw_response_wrapper(groups.create)
        self.retrieve = async_to_raw_response_wrapper(groups.retrieve)
        self.list = async_to_raw_response_wrapper(groups.list)
        self.delete = async_to_raw_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        from .roles import AsyncRolesWithRawResponse

        return AsyncRolesWithRawResponse(self._groups.roles)


class GroupsWithStreamingResponse:
    """Methods of `Groups`; see `with_streaming_response`."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.create = to_streamed_response_wrapper(groups.create)
        self.retrieve = to_streamed_response_wrapper(groups.retrieve)
        self.list = to_streamed_response_wrapper(groups.list)
        self.delete = to_streamed_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        from .roles import RolesWithStreamingResponse

        return RolesWithStreamingResponse(self._groups.roles)


class AsyncGroupsWithStreamingResponse:
    """Methods of `AsyncGroups`; see `with_streaming_response`."""

    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.create = async_to_streamed_response_wrapper(groups.create)
        self.retrieve = async_to_streamed_response_wrapper(groups.retrieve)
        self.list = async_to_streamed_response_wrapper(groups.list)
        self.delete = async_to_streamed_response_wrapper(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        from .roles import AsyncRolesWithStreamingResponse

        return AsyncRolesWithStreamingResponse(self._groups.roles)
