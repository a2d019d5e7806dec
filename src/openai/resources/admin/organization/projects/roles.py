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
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from .....pagination import AsyncNextCursorPage, SyncNextCursorPage
    from .....types.admin.organization.projects.role_delete_response import RoleDeleteResponse
    from .....types.admin.organization.role import Role

__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]

_CREATE: Operation[Role] = Operation(
    "POST",
    "/projects/{project_id}/roles",
    "openai.types.admin.organization.role:Role",
    admin=True,
)
_RETRIEVE: Operation[Role] = Operation(
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    "openai.types.admin.organization.role:Role",
    admin=True,
)
_UPDATE: Operation[Role] = Operation(
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    "openai.types.admin.organization.role:Role",
    admin=True,
)
_LIST: PageOperation[SyncNextCursorPage[Role], AsyncPaginator[Role, AsyncNextCursorPage[Role]]] = PageOperation(
    "GET",
    "/projects/{project_id}/roles",
    "openai.types.admin.organization.role:Role",
    page="NextCursorPage",
    admin=True,
)
_DELETE: Operation[RoleDeleteResponse] = Operation(
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    "openai.types.admin.organization.projects.role_delete_response:RoleDeleteResponse",
    admin=True,
)


class Roles(SyncAPIResource):
    """Custom roles of a project."""

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
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Define a role for a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-roles/create)

        Args:
            project_id: Id of the project.
            permissions: Permissions the role grants.
            role_name: Name of the role, unique within its scope.
            description: What the role is for.
        """
        return self._run(
            _CREATE,
            {"project_id": project_id, "permissions": permissions, "role_name": role_name, "description": description},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Return a role of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-roles/retrieve)

        Args:
            role_id: Id of the role.
            project_id: Id of the project.
        """
        return self._run(
            _RETRIEVE,
            {"role_id": role_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] | Omit = omit,
        permissions: Optional[SequenceNotStr[str]] | Omit = omit,
        role_name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Change a role of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-roles/update)

        Args:
            role_id: Id of the role.
            project_id: Id of the project.
            description: What the role is for.
            permissions: Permissions the role grants.
            role_name: Name of the role, unique within its scope.
        """
        return self._run(
            _UPDATE,
            {
                "role_id": role_id,
                "project_id": project_id,
                "description": description,
                "permissions": permissions,
                "role_name": role_name,
            },
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
    ) -> SyncNextCursorPage[Role]:
        """List a project's roles.

        [API reference](https://platform.openai.com/docs/api-reference/project-roles/list)

        Args:
            project_id: Id of the project.
            after: `next` of the previous page.
            limit: Most roles a page may hold, 0 to 1000 (default).
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
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
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleDeleteResponse:
        """Delete a role that a project defines.

        [API reference](https://platform.openai.com/docs/api-reference/project-roles/delete)

        Args:
            role_id: Id of the role.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"role_id": role_id, "project_id": project_id},
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
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Async twin of `Roles.create`."""
        return await self._run(
            _CREATE,
            {"project_id": project_id, "permissions": permissions, "role_name": role_name, "description": description},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Async twin of `Roles.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"role_id": role_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] | Omit = omit,
        permissions: Optional[SequenceNotStr[str]] | Omit = omit,
        role_name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Role:
        """Async twin of `Roles.update`."""
        return await self._run(
            _UPDATE,
            {
                "role_id": role_id,
                "project_id": project_id,
                "description": description,
                "permissions": permissions,
                "role_name": role_name,
            },
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
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Async twin of `Roles.list`."""
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
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RoleDeleteResponse:
        """Async twin of `Roles.delete`."""
        return await self._run(
            _DELETE,
            {"role_id": role_id, "project_id": project_id},
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
        self.update = to_raw_response_wrapper(roles.update)
        self.list = to_raw_response_wrapper(roles.list)
        self.delete = to_raw_response_wrapper(roles.delete)


class AsyncRolesWithRawResponse:
    """Methods of `AsyncRoles`; see `with_raw_response`."""

    def __init__(self, roles: AsyncRoles) -> None:
        self._roles = roles
        self.create = async_to_raw_response_wrapper(roles.create)
        self.retrieve = async_to_raw_response_wrapper(roles.retrieve)
        self.update = async_to_raw_response_wrapper(roles.update)
        self.list = async_to_raw_response_wrapper(roles.list)
        self.delete = async_to_raw_response_wrapper(roles.delete)


class RolesWithStreamingResponse:
    """Methods of `Roles`; see `with_streaming_response`."""

    def __init__(self, roles: Roles) -> None:
        self._roles = roles
        self.create = to_streamed_response_wrapper(roles.create)
        self.retrieve = to_streamed_response_wrapper(roles.retrieve)
        self.update = to_streamed_response_wrapper(roles.update)
        self.list = to_streamed_response_wrapper(roles.list)
        self.delete = to_streamed_response_wrapper(roles.delete)


class AsyncRolesWithStreamingResponse:
    """Methods of `AsyncRoles`; see `with_streaming_response`."""

    def __init__(self, roles: AsyncRoles) -> None:
        self._roles = roles
        self.create = async_to_streamed_response_wrapper(roles.create)
        self.retrieve = async_to_streamed_response_wrapper(roles.retrieve)
        self.update = async_to_streamed_response_wrapper(roles.update)
        self.list = async_to_streamed_response_wrapper(roles.list)
        self.delete = async_to_streamed_response_wrapper(roles.delete)
