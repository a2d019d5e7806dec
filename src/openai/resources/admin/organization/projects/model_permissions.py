# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ....._types import Body, Headers, NotGiven, Query, SequenceNotStr
    from .....types.admin.organization.projects.project_model_permissions import ProjectModelPermissions
    from .....types.admin.organization.projects.project_model_permissions_deleted import ProjectModelPermissionsDeleted

__all__ = [
    "AsyncModelPermissions",
    "AsyncModelPermissionsWithRawResponse",
    "AsyncModelPermissionsWithStreamingResponse",
    "ModelPermissions",
    "ModelPermissionsWithRawResponse",
    "ModelPermissionsWithStreamingResponse",
]

_RETRIEVE: Operation[ProjectModelPermissions] = Operation(
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    "openai.types.admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    admin=True,
)
_UPDATE: Operation[ProjectModelPermissions] = Operation(
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    "openai.types.admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    admin=True,
)
_DELETE: Operation[ProjectModelPermissionsDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    "openai.types.admin.organization.projects.project_model_permissions_deleted:ProjectModelPermissionsDeleted",
    admin=True,
)


class ModelPermissions(SyncAPIResource):
    """Models that a project may use."""

    @cached_property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ModelPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ModelPermissionsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissions:
        """Return which models a project may use.

        [API reference](https://platform.openai.com/docs/api-reference/model-permissions/retrieve)

        Args:
            project_id: Id of the project.
        """
        return self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissions:
        """Limit a project to some models, or bar it from them.

        [API reference](https://platform.openai.com/docs/api-reference/model-permissions/update)

        Args:
            project_id: Id of the project.
            mode: `allow_list` admits only `model_ids`, `deny_list` all others.
            model_ids: Ids of the models on the list.
        """
        return self._run(
            _UPDATE,
            {"project_id": project_id, "mode": mode, "model_ids": model_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissionsDeleted:
        """Lift the limits on a project's models.

        [API reference](https://platform.openai.com/docs/api-reference/model-permissions/delete)

        Args:
            project_id: Id of the project.
        """
        return self._run(_DELETE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncModelPermissions(AsyncAPIResource):
    """Async twin of `ModelPermissions`."""

    @cached_property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncModelPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncModelPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissions:
        """Async twin of `ModelPermissions.retrieve`."""
        return await self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissions:
        """Async twin of `ModelPermissions.update`."""
        return await self._run(
            _UPDATE,
            {"project_id": project_id, "mode": mode, "model_ids": model_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectModelPermissionsDeleted:
        """Async twin of `ModelPermissions.delete`."""
        return await self._run(_DELETE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class ModelPermissionsWithRawResponse:
    """Methods of `ModelPermissions`; see `with_raw_response`."""

    def __init__(self, model_permissions: ModelPermissions) -> None:
        self._model_permissions = model_permissions
        self.retrieve = to_raw_response_wrapper(model_permissions.retrieve)
        self.update = to_raw_response_wrapper(model_permissions.update)
        self.delete = to_raw_response_wrapper(model_permissions.delete)


class AsyncModelPermissionsWithRawResponse:
    """Methods of `AsyncModelPermissions`; see `with_raw_response`."""

    def __init__(self, model_permissions: AsyncModelPermissions) -> None:
        self._model_permissions = model_permissions
        self.retrieve = async_to_raw_response_wrapper(model_permissions.retrieve)
        self.update = async_to_raw_response_wrapper(model_permissions.update)
        self.delete = async_to_raw_response_wrapper(model_permissions.delete)


class ModelPermissionsWithStreamingResponse:
    """Methods of `ModelPermissions`; see `with_streaming_response`."""

    def __init__(self, model_permissions: ModelPermissions) -> None:
        self._model_permissions = model_permissions
        self.retrieve = to_streamed_response_wrapper(model_permissions.retrieve)
        self.update = to_streamed_response_wrapper(model_permissions.update)
        self.delete = to_streamed_response_wrapper(model_permissions.delete)


class AsyncModelPermissionsWithStreamingResponse:
    """Methods of `AsyncModelPermissions`; see `with_streaming_response`."""

    def __init__(self, model_permissions: AsyncModelPermissions) -> None:
        self._model_permissions = model_permissions
        self.retrieve = async_to_streamed_response_wrapper(model_permissions.retrieve)
        self.update = async_to_streamed_response_wrapper(model_permissions.update)
        self.delete = async_to_streamed_response_wrapper(model_permissions.delete)
