# Generated from spec/containers.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation, PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types import container_create_params
    from ...types.container_create_response import ContainerCreateResponse
    from ...types.container_list_response import ContainerListResponse
    from ...types.container_retrieve_response import ContainerRetrieveResponse
    from .files.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = [
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
]

_CREATE: Operation[ContainerCreateResponse] = Operation(
    "POST",
    "/containers",
    "openai.types.container_create_response:ContainerCreateResponse",
)
_RETRIEVE: Operation[ContainerRetrieveResponse] = Operation(
    "GET",
    "/containers/{container_id}",
    "openai.types.container_retrieve_response:ContainerRetrieveResponse",
)
_LIST: PageOperation[
    SyncCursorPage[ContainerListResponse],
    AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]],
] = PageOperation("GET", "/containers", "openai.types.container_list_response:ContainerListResponse", page="CursorPage")
_DELETE: Operation[None] = Operation("DELETE", "/containers/{container_id}", "none", headers={"Accept": "*/*"})


class Containers(SyncAPIResource):
    """Sandboxes in which models run code."""

    @cached_property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ContainersWithStreamingResponse(self)

    @cached_property
    def files(self) -> Files:
        """Files inside a container."""
        from .files.files import Files

        return Files(self._client)

    def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: container_create_params.NetworkPolicy | Omit = omit,
        skills: Iterable[container_create_params.Skill] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContainerCreateResponse:
        """Start a sandbox for the code interpreter and shell tools.

        [API reference](https://platform.openai.com/docs/api-reference/containers/createContainers)

        Args:
            name: Name of the container.
            expires_after: Idle minutes, counted from last use, after which it is shut down.
            file_ids: Ids of uploaded files to copy in.
            memory_limit: Memory, `1g` (default), `4g`, `16g` or `64g`.
            network_policy: Network access, off or to an allow list of domains.
            skills: Skills to install, by id or inline.
        """
        return self._run(
            _CREATE,
            {
                "name": name,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContainerRetrieveResponse:
        """Return a container's record.

        [API reference](https://platform.openai.com/docs/api-reference/containers/retrieveContainer)

        Args:
            container_id: Id of the container.
        """
        return self._run(_RETRIEVE, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[ContainerListResponse]:
        """List containers.

        [API reference](https://platform.openai.com/docs/api-reference/containers/listContainers)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            name: Only containers of this name.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "name": name, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Shut a container down and discard it.

        [API reference](https://platform.openai.com/docs/api-reference/containers/deleteContainer)

        Args:
            container_id: Id of the container.
        """
        return self._run(_DELETE, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncContainers(AsyncAPIResource):
    """Async twin of `Containers`."""

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncContainersWithStreamingResponse(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files inside a container."""
        from .files.files import AsyncFiles

        return AsyncFiles(self._client)

    async def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: container_create_params.NetworkPolicy | Omit = omit,
        skills: Iterable[container_create_params.Skill] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContainerCreateResponse:
        """Async twin of `Containers.create`."""
        return await self._run(
            _CREATE,
            {
                "name": name,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContainerRetrieveResponse:
        """Async twin of `Containers.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"container_id": container_id},
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
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """Async twin of `Containers.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "name": name, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Containers.delete`."""
        return await self._run(_DELETE, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout)


class ContainersWithRawResponse:
    """Methods of `Containers`; see `with_raw_response`."""

    def __init__(self, containers: Containers) -> None:
        self._containers = containers
        self.create = to_raw_response_wrapper(containers.create)
        self.retrieve = to_raw_response_wrapper(containers.retrieve)
        self.list = to_raw_response_wrapper(containers.list)
        self.delete = to_raw_response_wrapper(containers.delete)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .files.files import FilesWithRawResponse

        return FilesWithRawResponse(self._containers.files)


class AsyncContainersWithRawResponse:
    """Methods of `AsyncContainers`; see `with_raw_response`."""

    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = containers
        self.create = async_to_raw_response_wrapper(containers.create)
        self.retrieve = async_to_raw_response_wrapper(containers.retrieve)
        self.list = async_to_raw_response_wrapper(containers.list)
        self.delete = async_to_raw_response_wrapper(containers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .files.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._containers.files)


class ContainersWithStreamingResponse:
    """Methods of `Containers`; see `with_streaming_response`."""

    def __init__(self, containers: Containers) -> None:
        self._containers = containers
        self.create = to_streamed_response_wrapper(containers.create)
        self.retrieve = to_streamed_response_wrapper(containers.retrieve)
        self.list = to_streamed_response_wrapper(containers.list)
        self.delete = to_streamed_response_wrapper(containers.delete)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .files.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._containers.files)


class AsyncContainersWithStreamingResponse:
    """Methods of `AsyncContainers`; see `with_streaming_response`."""

    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = containers
        self.create = async_to_streamed_response_wrapper(containers.create)
        self.retrieve = async_to_streamed_response_wrapper(containers.retrieve)
        self.list = async_to_streamed_response_wrapper(containers.list)
        self.delete = async_to_streamed_response_wrapper(containers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .files.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._containers.files)
