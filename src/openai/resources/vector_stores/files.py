# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
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
from ...lib._vector_stores import AsyncFilesMixin, FilesMixin

if TYPE_CHECKING:
    from typing import Dict, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.vector_stores.file_content_response import FileContentResponse
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_CREATE: Operation[VectorStoreFile] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/files",
    "openai.types.vector_stores.vector_store_file:VectorStoreFile",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[VectorStoreFile] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "openai.types.vector_stores.vector_store_file:VectorStoreFile",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[VectorStoreFile] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "openai.types.vector_stores.vector_store_file:VectorStoreFile",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[
    SyncCursorPage[VectorStoreFile],
    AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]],
] = PageOperation(
    "GET",
    "/vector_stores/{vector_store_id}/files",
    "openai.types.vector_stores.vector_store_file:VectorStoreFile",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_DELETE: Operation[VectorStoreFileDeleted] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "openai.types.vector_stores.vector_store_file_deleted:VectorStoreFileDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CONTENT: PageOperation[
    SyncPage[FileContentResponse],
    AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]],
] = PageOperation(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    "openai.types.vector_stores.file_content_response:FileContentResponse",
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class Files(FilesMixin, SyncAPIResource):
    """What a vector store has indexed, file by file."""

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
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store; indexing goes on afterwards.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/createFile)

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of an uploaded file.
            attributes: Up to 16 key-value pairs that searches can filter by; values are strings, numbers or booleans.
            chunking_strategy: How the file is cut up, `auto` (default) or static sizes.
        """
        return self._run(
            _CREATE,
            {
                "vector_store_id": vector_store_id,
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Return a file of a vector store with its indexing status.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/getFile)

        Args:
            file_id: Id of an uploaded file.
            vector_store_id: Id of the vector store.
        """
        return self._run(
            _RETRIEVE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/updateAttributes)

        Args:
            file_id: Id of an uploaded file.
            vector_store_id: Id of the vector store.
            attributes: Up to 16 key-value pairs that searches can filter by; values are strings, numbers or booleans.
        """
        return self._run(
            _UPDATE,
            {"file_id": file_id, "vector_store_id": vector_store_id, "attributes": attributes},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a vector store.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/listFiles)

        Args:
            vector_store_id: Id of the vector store.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            filter: Only files in this state, `in_progress`, `completed`, `failed` or `cancelled`.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {
                "vector_store_id": vector_store_id,
                "after": after,
                "before": before,
                "filter": filter,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileDeleted:
        """Detach a file from a vector store; the file itself stays uploaded.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/deleteFile)

        Args:
            file_id: Id of an uploaded file.
            vector_store_id: Id of the vector store.
        """
        return self._run(
            _DELETE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[FileContentResponse]:
        """Return the text that was parsed out of a file of a vector store.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/getContent)

        Args:
            file_id: Id of an uploaded file.
            vector_store_id: Id of the vector store.
        """
        return self._page(
            _CONTENT,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


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
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Async twin of `Files.create`."""
        return await self._run(
            _CREATE,
            {
                "vector_store_id": vector_store_id,
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Async twin of `Files.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Async twin of `Files.update`."""
        return await self._run(
            _UPDATE,
            {"file_id": file_id, "vector_store_id": vector_store_id, "attributes": attributes},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """Async twin of `Files.list`."""
        return self._page(
            _LIST,
            {
                "vector_store_id": vector_store_id,
                "after": after,
                "before": before,
                "filter": filter,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileDeleted:
        """Async twin of `Files.delete`."""
        return await self._run(
            _DELETE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Async twin of `Files.content`."""
        return self._page(
            _CONTENT,
            {"file_id": file_id, "vector_store_id": vector_store_id},
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
        self.update = to_raw_response_wrapper(files.update)
        self.list = to_raw_response_wrapper(files.list)
        self.delete = to_raw_response_wrapper(files.delete)
        self.content = to_raw_response_wrapper(files.content)


class AsyncFilesWithRawResponse:
    """Methods of `AsyncFiles`; see `with_raw_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response_wrapper(files.create)
        self.retrieve = async_to_raw_response_wrapper(files.retrieve)
        self.update = async_to_raw_response_wrapper(files.update)
        self.list = async_to_raw_response_wrapper(files.list)
        self.delete = async_to_raw_response_wrapper(files.delete)
        self.content = async_to_raw_response_wrapper(files.content)


class FilesWithStreamingResponse:
    """Methods of `Files`; see `with_streaming_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response_wrapper(files.create)
        self.retrieve = to_streamed_response_wrapper(files.retrieve)
        self.update = to_streamed_response_wrapper(files.update)
        self.list = to_streamed_response_wrapper(files.list)
        self.delete = to_streamed_response_wrapper(files.delete)
        self.content = to_streamed_response_wrapper(files.content)


class AsyncFilesWithStreamingResponse:
    """Methods of `AsyncFiles`; see `with_streaming_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response_wrapper(files.create)
        self.retrieve = async_to_streamed_response_wrapper(files.retrieve)
        self.update = async_to_streamed_response_wrapper(files.update)
        self.list = async_to_streamed_response_wrapper(files.list)
        self.delete = async_to_streamed_response_wrapper(files.delete)
        self.content = async_to_streamed_response_wrapper(files.content)
