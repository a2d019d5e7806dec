# Generated from spec/containers.yaml; edit that and run `python -m generator`.
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
    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.containers.file_create_response import FileCreateResponse
    from ....types.containers.file_list_response import FileListResponse
    from ....types.containers.file_retrieve_response import FileRetrieveResponse
    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_CREATE: Operation[FileCreateResponse] = Operation(
    "POST",
    "/containers/{container_id}/files",
    "openai.types.containers.file_create_response:FileCreateResponse",
    files=(("file",),),
    json_without_files=True,
)
_RETRIEVE: Operation[FileRetrieveResponse] = Operation(
    "GET",
    "/containers/{container_id}/files/{file_id}",
    "openai.types.containers.file_retrieve_response:FileRetrieveResponse",
)
_LIST: PageOperation[
    SyncCursorPage[FileListResponse],
    AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]],
] = PageOperation(
    "GET",
    "/containers/{container_id}/files",
    "openai.types.containers.file_list_response:FileListResponse",
    page="CursorPage",
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    "none",
    headers={"Accept": "*/*"},
)


class Files(SyncAPIResource):
    """Files inside a container."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FilesWithStreamingResponse(self)

    @cached_property
    def content(self) -> Content:
        """Content of container files."""
        from .content import Content

        return Content(self._client)

    def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileCreateResponse:
        """Put a file into a container, uploaded here or by id.

        [API reference](https://platform.openai.com/docs/api-reference/container-files/createContainerFile)

        Args:
            container_id: Id of the container.
            file: Content to upload; excludes `file_id`.
            file_id: Id of an uploaded file to copy in; excludes `file`.
        """
        return self._run(
            _CREATE,
            {"container_id": container_id, "file": file, "file_id": file_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileRetrieveResponse:
        """Return the record of a file in a container.

        [API reference](https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFile)

        Args:
            file_id: Id of an uploaded file.
            container_id: Id of the container.
        """
        return self._run(
            _RETRIEVE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FileListResponse]:
        """List the files in a container.

        [API reference](https://platform.openai.com/docs/api-reference/container-files/listContainerFiles)

        Args:
            container_id: Id of the container.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"container_id": container_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Delete a file in a container.

        [API reference](https://platform.openai.com/docs/api-reference/container-files/deleteContainerFile)

        Args:
            file_id: Id of an uploaded file.
            container_id: Id of the container.
        """
        return self._run(
            _DELETE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(AsyncAPIResource):
    """Async twin of `Files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFilesWithStreamingResponse(self)

    @cached_property
    def content(self) -> AsyncContent:
        """Content of container files."""
        from .content import AsyncContent

        return AsyncContent(self._client)

    async def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileCreateResponse:
        """Async twin of `Files.create`."""
        return await self._run(
            _CREATE,
            {"container_id": container_id, "file": file, "file_id": file_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileRetrieveResponse:
        """Async twin of `Files.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """Async twin of `Files.list`."""
        return self._page(
            _LIST,
            {"container_id": container_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Files.delete`."""
        return await self._run(
            _DELETE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FilesWithRawResponse:
    """Methods of `Files`; see `with_raw_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_raw_response_wrapper(files.create)
        self.retrieve = to_raw_response_wrapper(files.retrieve)
        self.list = to_raw_response_wrapper(files.list)
        self.delete = to_raw_response_wrapper(files.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from .content import ContentWithRawResponse

        return ContentWithRawResponse(self._files.content)


class AsyncFilesWithRawResponse:
    """Methods of `AsyncFiles`; see `with_raw_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response_wrapper(files.create)
        self.retrieve = async_to_raw_response_wrapper(files.retrieve)
        self.list = async_to_raw_response_wrapper(files.list)
        self.delete = async_to_raw_response_wrapper(files.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from .content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._files.content)


class FilesWithStreamingResponse:
    """Methods of `Files`; see `with_streaming_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response_wrapper(files.create)
        self.retrieve = to_streamed_response_wrapper(files.retrieve)
        self.list = to_streamed_response_wrapper(files.list)
        self.delete = to_streamed_response_wrapper(files.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from .content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._files.content)


class AsyncFilesWithStreamingResponse:
    """Methods of `AsyncFiles`; see `with_streaming_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response_wrapper(files.create)
        self.retrieve = async_to_streamed_response_wrapper(files.retrieve)
        self.list = async_to_streamed_response_wrapper(files.list)
        self.delete = async_to_streamed_response_wrapper(files.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from .content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._files.content)
