# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ....pagination import AsyncConversationCursorPage, AsyncPage, SyncConversationCursorPage, SyncPage
    from ....types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
    from ....types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
    from ....types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
    from ....types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse

__all__ = [
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]

_CREATE: PageOperation[
    SyncPage[PermissionCreateResponse],
    AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]],
] = PageOperation(
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "openai.types.fine_tuning.checkpoints.permission_create_response:PermissionCreateResponse",
    page="Page",
)
_RETRIEVE: Operation[PermissionRetrieveResponse] = Operation(
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "openai.types.fine_tuning.checkpoints.permission_retrieve_response:PermissionRetrieveResponse",
)
_LIST: PageOperation[
    SyncConversationCursorPage[PermissionListResponse],
    AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]],
] = PageOperation(
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "openai.types.fine_tuning.checkpoints.permission_list_response:PermissionListResponse",
    page="ConversationCursorPage",
)
_DELETE: Operation[PermissionDeleteResponse] = Operation(
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    "openai.types.fine_tuning.checkpoints.permission_delete_response:PermissionDeleteResponse",
)


class Permissions(SyncAPIResource):
    """Which projects may use a checkpoint."""

    @cached_property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return PermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return PermissionsWithStreamingResponse(self)

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[PermissionCreateResponse]:
        """Let further projects use a checkpoint; needs an admin API key.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/create-permission)

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint, as `ft:…:ckpt-step-…`.
            project_ids: Ids of the projects to admit.
        """
        return self._page(
            _CREATE,
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "project_ids": project_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("Use `list` instead.")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PermissionRetrieveResponse:
        """Deprecated for `list`; return a page of a checkpoint's permissions.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/list-permissions)

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint, as `ft:…:ckpt-step-…`.
            after: Id of the last object of the previous page.
            limit: Most permissions a page may hold, default 10.
            order: `ascending` or `descending` (default), by creation time.
            project_id: Only permissions of this project.
        """
        return self._run(
            _RETRIEVE,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List which projects may use a checkpoint; needs an admin API key.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/list-permissions)

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint, as `ft:…:ckpt-step-…`.
            after: Id of the last object of the previous page.
            limit: Most permissions a page may hold, default 10.
            order: `ascending` or `descending` (default), by creation time.
            project_id: Only permissions of this project.
        """
        return self._page(
            _LIST,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PermissionDeleteResponse:
        """Bar a project from a checkpoint; needs an admin API key.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/delete-permission)

        Args:
            permission_id: Id of the permission.
            fine_tuned_model_checkpoint: Name of the checkpoint, as `ft:…:ckpt-step-…`.
        """
        return self._run(
            _DELETE,
            {"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncPermissions(AsyncAPIResource):
    """Async twin of `Permissions`."""

    @cached_property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncPermissionsWithStreamingResponse(self)

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Async twin of `Permissions.create`."""
        return self._page(
            _CREATE,
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "project_ids": project_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("Use `list` instead.")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PermissionRetrieveResponse:
        """Async twin of `Permissions.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """Async twin of `Permissions.list`."""
        return self._page(
            _LIST,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PermissionDeleteResponse:
        """Async twin of `Permissions.delete`."""
        return await self._run(
            _DELETE,
            {"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PermissionsWithRawResponse:
    """Methods of `Permissions`; see `with_raw_response`."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = permissions
        self.create = to_raw_response_wrapper(permissions.create)
        self.retrieve = to_raw_response_wrapper(permissions.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(permissions.list)
        self.delete = to_raw_response_wrapper(permissions.delete)


class AsyncPermissionsWithRawResponse:
    """Methods of `AsyncPermissions`; see `with_raw_response`."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = permissions
        self.create = async_to_raw_response_wrapper(permissions.create)
        self.retrieve = async_to_raw_response_wrapper(permissions.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(permissions.list)
        self.delete = async_to_raw_response_wrapper(permissions.delete)


class PermissionsWithStreamingResponse:
    """Methods of `Permissions`; see `with_streaming_response`."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = permissions
        self.create = to_streamed_response_wrapper(permissions.create)
        self.retrieve = to_streamed_response_wrapper(permissions.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(permissions.list)
        self.delete = to_streamed_response_wrapper(permissions.delete)


class AsyncPermissionsWithStreamingResponse:
    """Methods of `AsyncPermissions`; see `with_streaming_response`."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = permissions
        self.create = async_to_streamed_response_wrapper(permissions.create)
        self.retrieve = async_to_streamed_response_wrapper(permissions.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(permissions.list)
        self.delete = async_to_streamed_response_wrapper(permissions.delete)
