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
from ...lib._vector_stores import AsyncFileBatchesMixin, FileBatchesMixin

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.vector_stores import file_batch_create_params
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
]

_CREATE: Operation[VectorStoreFileBatch] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    "openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[VectorStoreFileBatch] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    "openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CANCEL: Operation[VectorStoreFileBatch] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    "openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST_FILES: PageOperation[
    SyncCursorPage[VectorStoreFile],
    AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]],
] = PageOperation(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    "openai.types.vector_stores.vector_store_file:VectorStoreFile",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class FileBatches(FileBatchesMixin, SyncAPIResource):
    """Many files attached to a vector store at a time."""

    @cached_property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FileBatchesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach up to 2000 files to a vector store in one go.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch)

        Args:
            vector_store_id: Id of the vector store.
            attributes: Key-value pairs to set on every file of `file_ids`.
            chunking_strategy: How every file of `file_ids` is cut up, `auto` (default) or static sizes.
            file_ids: Ids of 1 to 2000 files that share attributes and chunking; excludes `files`.
            files: 1 to 2000 files, each with attributes and chunking of its own; excludes `file_ids`.
        """
        return self._run(
            _CREATE,
            {
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Return a file batch with its status and file counts.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch)

        Args:
            batch_id: Id of the file batch.
            vector_store_id: Id of the vector store.
        """
        return self._run(
            _RETRIEVE,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Stop a file batch as soon as possible.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/cancelBatch)

        Args:
            batch_id: Id of the file batch.
            vector_store_id: Id of the vector store.
        """
        return self._run(
            _CANCEL,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
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
        """List the files of a file batch.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/listBatchFiles)

        Args:
            batch_id: Id of the file batch.
            vector_store_id: Id of the vector store.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            filter: Only files in this state, `in_progress`, `completed`, `failed` or `cancelled`.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST_FILES,
            {
                "batch_id": batch_id,
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


class AsyncFileBatches(AsyncFileBatchesMixin, AsyncAPIResource):
    """Async twin of `FileBatches`."""

    @cached_property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFileBatchesWithStreamingResponse(self)

    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatches.create`."""
        return await self._run(
            _CREATE,
            {
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatches.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatches.cancel`."""
        return await self._run(
            _CANCEL,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
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
        """Async twin of `FileBatches.list_files`."""
        return self._page(
            _LIST_FILES,
            {
                "batch_id": batch_id,
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


class FileBatchesWithRawResponse:
    """Methods of `FileBatches`; see `with_raw_response`."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = file_batches
        self.create = to_raw_response_wrapper(file_batches.create)
        self.retrieve = to_raw_response_wrapper(file_batches.retrieve)
        self.cancel = to_raw_response_wrapper(file_batches.cancel)
        self.list_files = to_raw_response_wrapper(file_batches.list_files)


class AsyncFileBatchesWithRawResponse:
    """Methods of `AsyncFileBatches`; see `with_raw_response`."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = file_batches
        self.create = async_to_raw_response_wrapper(file_batches.create)
        self.retrieve = async_to_raw_response_wrapper(file_batches.retrieve)
        self.cancel = async_to_raw_response_wrapper(file_batches.cancel)
        self.list_files = async_to_raw_response_wrapper(file_batches.list_files)


class FileBatchesWithStreamingResponse:
    """Methods of `FileBatches`; see `with_streaming_response`."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = file_batches
        self.create = to_streamed_response_wrapper(file_batches.create)
        self.retrieve = to_streamed_response_wrapper(file_batches.retrieve)
        self.cancel = to_streamed_response_wrapper(file_batches.cancel)
        self.list_files = to_streamed_response_wrapper(file_batches.list_files)


class AsyncFileBatchesWithStreamingResponse:
    """Methods of `AsyncFileBatches`; see `with_streaming_response`."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = file_batches
        self.create = async_to_streamed_response_wrapper(file_batches.create)
        self.retrieve = async_to_streamed_response_wrapper(file_batches.retrieve)
        self.cancel = async_to_streamed_response_wrapper(file_batches.cancel)
        self.list_files = async_to_streamed_response_wrapper(file_batches.list_files)
