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
    from typing import Optional

    import httpx

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from .....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from .....types.admin.organization.organization_user import OrganizationUser
    from .....types.admin.organization.user_delete_response import UserDeleteResponse
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

_RETRIEVE: Operation[OrganizationUser] = Operation(
    "GET",
    "/organization/users/{user_id}",
    "openai.types.admin.organization.organization_user:OrganizationUser",
    admin=True,
)
_UPDATE: Operation[OrganizationUser] = Operation(
    "POST",
    "/organization/users/{user_id}",
    "openai.types.admin.organization.organization_user:OrganizationUser",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[OrganizationUser],
    AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]],
] = PageOperation(
    "GET",
    "/organization/users",
    "openai.types.admin.organization.organization_user:OrganizationUser",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[UserDeleteResponse] = Operation(
    "DELETE",
    "/organization/users/{user_id}",
    "openai.types.admin.organization.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(SyncAPIResource):
    """Members of the organization."""

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
        """Organization roles of a member."""
        from .roles import Roles

        return Roles(self._client)

    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationUser:
        """Return a member of the organization.

        [API reference](https://platform.openai.com/docs/api-reference/users/retrieve)

        Args:
            user_id: Id of the user.
        """
        return self._run(_RETRIEVE, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] | Omit = omit,
        role: Optional[str] | Omit = omit,
        role_id: Optional[str] | Omit = omit,
        technical_level: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationUser:
        """Change a member's role or profile in the organization.

        [API reference](https://platform.openai.com/docs/api-reference/users/modify)

        Args:
            user_id: Id of the user.
            developer_persona: Kind of developer the member is, as free text.
            role: Role in the organization, `owner` or `reader`.
            role_id: Organization-wide role to give, by id.
            technical_level: How technical the member is, as free text.
        """
        return self._run(
            _UPDATE,
            {
                "user_id": user_id,
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List the members of the organization.

        [API reference](https://platform.openai.com/docs/api-reference/users/list)

        Args:
            after: Id of the last object of the previous page.
            emails: Only members with these addresses.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(
            _LIST,
            {"after": after, "emails": emails, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Remove a member from the organization.

        [API reference](https://platform.openai.com/docs/api-reference/users/delete)

        Args:
            user_id: Id of the user.
        """
        return self._run(_DELETE, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)


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
        """Organization roles of a member."""
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationUser:
        """Async twin of `Users.retrieve`."""
        return await self._run(_RETRIEVE, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] | Omit = omit,
        role: Optional[str] | Omit = omit,
        role_id: Optional[str] | Omit = omit,
        technical_level: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationUser:
        """Async twin of `Users.update`."""
        return await self._run(
            _UPDATE,
            {
                "user_id": user_id,
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """Async twin of `Users.list`."""
        return self._page(
            _LIST,
            {"after": after, "emails": emails, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UserDeleteResponse:
        """Async twin of `Users.delete`."""
        return await self._run(_DELETE, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)


class UsersWithRawResponse:
    """Methods of `Users`; see `with_raw_response`."""

    def __init__(self, users: Users) -> None:
        self._users = users
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
        self.retrieve = async_to_streamed_response_wrapper(users.retrieve)
        self.update = async_to_streamed_response_wrapper(users.update)
        self.list = async_to_streamed_response_wrapper(users.list)
        self.delete = async_to_streamed_response_wrapper(users.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        from .roles import AsyncRolesWithStreamingResponse

        return AsyncRolesWithStreamingResponse(self._users.roles)
