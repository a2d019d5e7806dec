# Generated from spec/files.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._operation import Operation, PageOperation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from .._types import not_given, omit
from .._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ..lib._files import AsyncFilesMixin, FilesMixin

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from .._base_client import AsyncPaginator
    from .._binary import HttpxBinaryResponseContent
    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..pagination import AsyncCursorPage, SyncCursorPage
    from ..types import file_create_params
    from ..types.file_deleted import FileDeleted
    from ..types.file_object import FileObject
    from ..types.file_purpose import FilePurpose

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_CREATE: Operation[FileObject] = Operation("POST", "/files", "openai.types.file_object:FileObject", files=(("file",),))
_RETRIEVE: Operation[FileObject] = Operation("GET", "/files/{file_id}", "openai.types.file_object:FileObject")
_LIST: PageOperation[
    SyncCursorPage[FileObject],
    AsyncPaginator[FileObject, AsyncCursorPage[FileObject]],
] = PageOperation("GET", "/files", "openai.types.file_object:FileObject", page="CursorPage")
_DELETE: Operation[FileDeleted] = Operation("DELETE", "/files/{file_id}", "openai.types.file_deleted:FileDeleted")
_CONTENT: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/files/{file_id}/content",
    "binary",
    headers={"Accept": "application/binary"},
)
_RETRIEVE_CONTENT: Operation[str] = Operation("GET", "/files/{file_id}/content", "str")


class Files(FilesMixin, SyncAPIResource):
    """Files uploaded for use by other endpoints."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FilesWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Upload a file of up to 512 MB for other endpoints to use, and return its record.

        [API reference](https://platform.openai.com/docs/api-reference/files/create)

        Args:
            file: The file itself, as bytes, a path, an open binary file, or a `(name, content)` tuple.
            purpose: What it is for, `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: Lifetime from creation in seconds, 3600 to 2592000; batch files default to 30 days, others
                stay.
        """
        return self._run(
            _CREATE,
            {"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Return a file's record, without its content.

        [API reference](https://platform.openai.com/docs/api-reference/files/retrieve)

        Args:
            file_id: Id of an uploaded file.
        """
        return self._run(_RETRIEVE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FileObject]:
        """List uploaded files.

        [API reference](https://platform.openai.com/docs/api-reference/files/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most files a page may hold, 1 to 10000 (default).
            order: `desc` (default) for newest first, `asc` for oldest first.
            purpose: Only files uploaded for this purpose.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileDeleted:
        """Delete a file and take it out of every vector store.

        [API reference](https://platform.openai.com/docs/api-reference/files/delete)

        Args:
            file_id: Id of an uploaded file.
        """
        return self._run(_DELETE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a file's content as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/files/retrieve-contents)

        Args:
            file_id: Id of an uploaded file.
        """
        return self._run(_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("Use `content` instead.")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str:
        """Deprecated for `content`; return a file's content as text.

        [API reference](https://platform.openai.com/docs/api-reference/files/retrieve-contents)

        Args:
            file_id: Id of an uploaded file.
        """
        return self._run(_RETRIEVE_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncFiles(AsyncFilesMixin, AsyncAPIResource):
    """Async twin of `Files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Async twin of `Files.create`."""
        return await self._run(
            _CREATE,
            {"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Async twin of `Files.retrieve`."""
        return await self._run(_RETRIEVE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """Async twin of `Files.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FileDeleted:
        """Async twin of `Files.delete`."""
        return await self._run(_DELETE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Files.content`."""
        return await self._run(_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("Use `content` instead.")
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str:
        """Async twin of `Files.retrieve_content`."""
        return await self._run(_RETRIEVE_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)


class FilesWithRawResponse:
    """Methods of `Files`; see `with_raw_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_raw_response_wrapper(files.create)
        self.retrieve = to_raw_response_wrapper(files.retrieve)
        self.list = to_raw_response_wrapper(files.list)
        self.delete = to_raw_response_wrapper(files.delete)
        self.content = to_raw_response_wrapper(files.content)
        self.retrieve_content = to_raw_response_wrapper(files.retrieve_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncFilesWithRawResponse:
    """Methods of `AsyncFiles`; see `with_raw_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response_wrapper(files.create)
        self.retrieve = async_to_raw_response_wrapper(files.retrieve)
        self.list = async_to_raw_response_wrapper(files.list)
        self.delete = async_to_raw_response_wrapper(files.delete)
        self.content = async_to_raw_response_wrapper(files.content)
        self.retrieve_content = async_to_raw_response_wrapper(files.retrieve_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class FilesWithStreamingResponse:
    """Methods of `Files`; see `with_streaming_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response_wrapper(files.create)
        self.retrieve = to_streamed_response_wrapper(files.retrieve)
        self.list = to_streamed_response_wrapper(files.list)
        self.delete = to_streamed_response_wrapper(files.delete)
        self.content = to_custom_streamed_response_wrapper(files.content, StreamedBinaryAPIResponse)
        self.retrieve_content = to_streamed_response_wrapper(files.retrieve_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncFilesWithStreamingResponse:
    """Methods of `AsyncFiles`; see `with_streaming_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response_wrapper(files.create)
        self.retrieve = async_to_streamed_response_wrapper(files.retrieve)
        self.list = async_to_streamed_response_wrapper(files.list)
        self.delete = async_to_streamed_response_wrapper(files.delete)
        self.content = async_to_custom_streamed_response_wrapper(files.content, AsyncStreamedBinaryAPIResponse)
        self.retrieve_content = async_to_streamed_response_wrapper(files.retrieve_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
