# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation
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

    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....types.admin.organization.projects import hosted_tool_permission_update_params
    from .....types.admin.organization.projects.project_hosted_tool_permissions import ProjectHostedToolPermissions

__all__ = [
    "AsyncHostedToolPermissions",
    "AsyncHostedToolPermissionsWithRawResponse",
    "AsyncHostedToolPermissionsWithStreamingResponse",
    "HostedToolPermissions",
    "HostedToolPermissionsWithRawResponse",
    "HostedToolPermissionsWithStreamingResponse",
]

_RETRIEVE: Operation[ProjectHostedToolPermissions] = Operation(
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "openai.types.admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    admin=True,
)
_UPDATE: Operation[ProjectHostedToolPermissions] = Operation(
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "openai.types.admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    admin=True,
)


class HostedToolPermissions(SyncAPIResource):
    """Built-in tools that a project may use."""

    @cached_property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return HostedToolPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return HostedToolPermissionsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectHostedToolPermissions:
        """Return which built-in tools a project may use.

        [API reference](https://platform.openai.com/docs/api-reference/hosted-tool-permissions/retrieve)

        Args:
            project_id: Id of the project.
        """
        return self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = omit,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = omit,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = omit,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = omit,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid a project built-in tools; absent ones stay as they are.

        [API reference](https://platform.openai.com/docs/api-reference/hosted-tool-permissions/update)

        Args:
            project_id: Id of the project.
            code_interpreter: `{"enabled": …}` for the code interpreter.
            file_search: `{"enabled": …}` for file search.
            image_generation: `{"enabled": …}` for image generation.
            mcp: `{"enabled": …}` for remote MCP servers.
            web_search: `{"enabled": …}` for web search.
        """
        return self._run(
            _UPDATE,
            {
                "project_id": project_id,
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncHostedToolPermissions(AsyncAPIResource):
    """Async twin of `HostedToolPermissions`."""

    @cached_property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncHostedToolPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncHostedToolPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectHostedToolPermissions:
        """Async twin of `HostedToolPermissions.retrieve`."""
        return await self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = omit,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = omit,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = omit,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = omit,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectHostedToolPermissions:
        """Async twin of `HostedToolPermissions.update`."""
        return await self._run(
            _UPDATE,
            {
                "project_id": project_id,
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class HostedToolPermissionsWithRawResponse:
    """Methods of `HostedToolPermissions`; see `with_raw_response`."""

    def __init__(self, hosted_tool_permissions: HostedToolPermissions) -> None:
        self._hosted_tool_permissions = hosted_tool_permissions
        self.retrieve = to_raw_response_wrapper(hosted_tool_permissions.retrieve)
        self.update = to_raw_response_wrapper(hosted_tool_permissions.update)


class AsyncHostedToolPermissionsWithRawResponse:
    """Methods of `AsyncHostedToolPermissions`; see `with_raw_response`."""

    def __init__(self, hosted_tool_permissions: AsyncHostedToolPermissions) -> None:
        self._hosted_tool_permissions = hosted_tool_permissions
        self.retrieve = async_to_raw_response_wrapper(hosted_tool_permissions.retrieve)
        self.update = async_to_raw_response_wrapper(hosted_tool_permissions.update)


class HostedToolPermissionsWithStreamingResponse:
    """Methods of `HostedToolPermissions`; see `with_streaming_response`."""

    def __init__(self, hosted_tool_permissions: HostedToolPermissions) -> None:
        self._hosted_tool_permissions = hosted_tool_permissions
        self.retrieve = to_streamed_response_wrapper(hosted_tool_permissions.retrieve)
        self.update = to_streamed_response_wrapper(hosted_tool_permissions.update)


class AsyncHostedToolPermissionsWithStreamingResponse:
    """Methods of `AsyncHostedToolPermissions`; see `with_streaming_response`."""

    def __init__(self, hosted_tool_permissions: AsyncHostedToolPermissions) -> None:
        self._hosted_tool_permissions = hosted_tool_permissions
        self.retrieve = async_to_streamed_response_wrapper(hosted_tool_permissions.retrieve)
        self.update = async_to_streamed_response_wrapper(hosted_tool_permissions.update)
