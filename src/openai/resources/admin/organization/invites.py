# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ....types.admin.organization import invite_create_params
    from ....types.admin.organization.invite import Invite
    from ....types.admin.organization.invite_delete_response import InviteDeleteResponse

__all__ = [
    "AsyncInvites",
    "AsyncInvitesWithRawResponse",
    "AsyncInvitesWithStreamingResponse",
    "Invites",
    "InvitesWithRawResponse",
    "InvitesWithStreamingResponse",
]

_CREATE: Operation[Invite] = Operation(
    "POST",
    "/organization/invites",
    "openai.types.admin.organization.invite:Invite",
    admin=True,
)
_RETRIEVE: Operation[Invite] = Operation(
    "GET",
    "/organization/invites/{invite_id}",
    "openai.types.admin.organization.invite:Invite",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[Invite],
    AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]],
] = PageOperation(
    "GET",
    "/organization/invites",
    "openai.types.admin.organization.invite:Invite",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[InviteDeleteResponse] = Operation(
    "DELETE",
    "/organization/invites/{invite_id}",
    "openai.types.admin.organization.invite_delete_response:InviteDeleteResponse",
    admin=True,
)


class Invites(SyncAPIResource):
    """Invitations to the organization."""

    @cached_property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return InvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return InvitesWithStreamingResponse(self)

    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Invite:
        """Invite somebody to the organization by mail.

        [API reference](https://platform.openai.com/docs/api-reference/invite/create)

        Args:
            email: Address to invite.
            role: Role in the organization, `owner` or `reader`.
            projects: Projects to join on acceptance, with roles; the default project when absent.
        """
        return self._run(
            _CREATE,
            {"email": email, "role": role, "projects": projects},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Invite:
        """Return an invitation with its status.

        [API reference](https://platform.openai.com/docs/api-reference/invite/retrieve)

        Args:
            invite_id: Id of the invite.
        """
        return self._run(_RETRIEVE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[Invite]:
        """List the organization's invitations.

        [API reference](https://platform.openai.com/docs/api-reference/invite/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> InviteDeleteResponse:
        """Withdraw an invitation that is not accepted yet.

        [API reference](https://platform.openai.com/docs/api-reference/invite/delete)

        Args:
            invite_id: Id of the invite.
        """
        return self._run(_DELETE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncInvites(AsyncAPIResource):
    """Async twin of `Invites`."""

    @cached_property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncInvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncInvitesWithStreamingResponse(self)

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Invite:
        """Async twin of `Invites.create`."""
        return await self._run(
            _CREATE,
            {"email": email, "role": role, "projects": projects},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Invite:
        """Async twin of `Invites.retrieve`."""
        return await self._run(_RETRIEVE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """Async twin of `Invites.list`."""
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> InviteDeleteResponse:
        """Async twin of `Invites.delete`."""
        return await self._run(_DELETE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)


class InvitesWithRawResponse:
    """Methods of `Invites`; see `with_raw_response`."""

    def __init__(self, invites: Invites) -> None:
        self._invites = invites
        self.create = to_raw_response_wrapper(invites.create)
        self.retrieve = to_raw_response_wrapper(invites.retrieve)
        self.list = to_raw_response_wrapper(invites.list)
        self.delete = to_raw_response_wrapper(invites.delete)


class AsyncInvitesWithRawResponse:
    """Methods of `AsyncInvites`; see `with_raw_response`."""

    def __init__(self, invites: AsyncInvites) -> None:
        self._invites = invites
        self.create = async_to_raw_response_wrapper(invites.create)
        self.retrieve = async_to_raw_response_wrapper(invites.retrieve)
        self.list = async_to_raw_response_wrapper(invites.list)
        self.delete = async_to_raw_response_wrapper(invites.delete)


class InvitesWithStreamingResponse:
    """Methods of `Invites`; see `with_streaming_response`."""

    def __init__(self, invites: Invites) -> None:
        self._invites = invites
        self.create = to_streamed_response_wrapper(invites.create)
        self.retrieve = to_streamed_response_wrapper(invites.retrieve)
        self.list = to_streamed_response_wrapper(invites.list)
        self.delete = to_streamed_response_wrapper(invites.delete)


class AsyncInvitesWithStreamingResponse:
    """Methods of `AsyncInvites`; see `with_streaming_response`."""

    def __init__(self, invites: AsyncInvites) -> None:
        self._invites = invites
        self.create = async_to_streamed_response_wrapper(invites.create)
        self.retrieve = async_to_streamed_response_wrapper(invites.retrieve)
        self.list = async_to_streamed_response_wrapper(invites.list)
        self.delete = async_to_streamed_response_wrapper(invites.delete)
