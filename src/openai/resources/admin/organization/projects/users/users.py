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

    from ......_base_client import AsyncPaginator
    from ......_types import Body, Headers, NotGiven, Omit, Query
    from ......pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ......types.admin.organization.projects.project_user import ProjectUser
    from ......types.admin.organization.projects.user_delete_response import UserDeleteResponse
    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

_CREATE: Operation[ProjectUser] = Operation(
    "POST",
    "/organization/projects/{project_id}/users",
    "openai.types.admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_RETRIEVE: Operation[ProjectUser] = Operation(
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    "openai.types.admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_UPDATE: Operation[ProjectUser] = Operation(
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    "openai.types.admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[ProjectUser],
    AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/users",
    "openai.types.admin.organization.projects.project_user:ProjectUser",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[UserDeleteResponse] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    "openai.types.admin.organization.projects.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(SyncAPIResource):
    """Members of a project."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return UsersWithStreamingResponse(self)

    @cached_property
    def roles(self) -> Roles:
        """Project roles of a member."""
        from .roles import Roles

        return Roles(self._client)

    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = omit,
        user_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Add a member of the organization to a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-users/create)

        Args:
            project_id: Id of the project.
            role: Role in the project, `owner` or `member`.
            email: Address of the member, in place of `user_id`.
            user_id: Id of the member, in place of `email`.
        """
        return self._run(
            _CREATE,
            {"project_id": project_id, "role": role, "email": email, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Return a member of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-users/retrieve)

        Args:
            user_id: Id of the user.
            project_id: Id of the project.
        """
        return self._run(
            _RETRIEVE,
            {"user_id": user_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Change a member's role in a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-users/modify)

        Args:
            user_id: Id of the user.
            project_id: Id of the project.
            role: Role in the project, `owner` or `member`.
        """
        return self._run(
            _UPDATE,
            {"user_id": user_id, "project_id": project_id, "role": role},
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
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List the members of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-users/list)

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
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Remove a member from a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-users/delete)

        Args:
            user_id: Id of the user.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"user_id": user_id, "project_id": project_id},
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

    @cached_property
    def roles(self) -> AsyncRoles:
        """Project roles of a member."""
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = omit,
        user_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Async twin of `Users.create`."""
        return await self._run(
            _CREATE,
            {"project_id": project_id, "role": role, "email": email, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Async twin of `Users.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"user_id": user_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectUser:
        """Async twin of `Users.update`."""
        return await self._run(
            _UPDATE,
            {"user_id": user_id, "project_id": project_id, "role": role},
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
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """Async twin of `Users.list`."""
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
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Async twin of `Users.delete`."""
        return await self._run(
            _DELETE,
            {"user_id": user_id, "project_id": project_id},
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
        self.update = to_raw_response_wrapper(users.update)
        self.list = to_raw_response_wrapper(users.list)
        self.delete = to_raw_response_wrapper(users.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        from .roles import RolesWithRawResponse

        return RolesWithRawResponse(self._users.roles)


class AsyncUsersWithRawResponse:
    """Methods of `AsyncUsers`; see `with_raw_response`."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_to_raw_response_wrapper(users.create)
        self.retrieve = async_to_raw_response_wrapper(users.retrieve)
        self.update = async_to_raw_response_wrapper(users.update)
        self.list = async_to_raw_response_wrapper(users.list)
        self.delete = async_to_raw_response_wrapper(users.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        from .roles import AsyncRolesWithRawResponse

        return AsyncRolesWithRawResponse(self._users.roles)


class UsersWithStreamingResponse:
    """Methods of `Users`; see `with_streaming_response`."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.create = to_streamed_response_wrapper(users.create)
        self.retrieve = to_streamed_response_wrapper(users.retrieve)
        self.update = to_streamed_response_wrapper(users.update)
        self.list = to_streamed_response_wrapper(users.list)
        self.delete = to_streamed_response_wrapper(users.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        from .roles import RolesWithStreamingResponse

        return RolesWithStreamingResponse(self._users.roles)


class AsyncUsersWithStreamingResponse:
    """Methods of `AsyncUsers`; see `with_streaming_response`."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_to_streamed_response_wrapper(users.create)
        self.retrieve = async_to_streamed_response_wrapper(users.retrieve)
        self.update = async_to_streamed_response_wrapper(users.update)
        self.list = async_to_streamed_response_wrapper(users.list)
        self.delete = async_to_streamed_response_wrapper(users.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        from .roles import AsyncRolesWithStreamingResponse

        return AsyncRolesWithStreamingResponse(self._users.roles)
