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

if TYPE_CHECKING:
    from typing import Optional, Union

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
    from ...types import vector_store_create_params, vector_store_search_params, vector_store_update_params
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.shared_params.metadata import Metadata
    from ...types.vector_store import VectorStore
    from ...types.vector_store_deleted import VectorStoreDeleted
    from ...types.vector_store_search_response import VectorStoreSearchResponse
    from .file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = [
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]

_CREATE: Operation[VectorStore] = Operation(
    "POST",
    "/vector_stores",
    "openai.types.vector_store:VectorStore",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[VectorStore] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}",
    "openai.types.vector_store:VectorStore",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[VectorStore] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}",
    "openai.types.vector_store:VectorStore",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[
    SyncCursorPage[VectorStore],
    AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]],
] = PageOperation(
    "GET",
    "/vector_stores",
    "openai.types.vector_store:VectorStore",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_DELETE: Operation[VectorStoreDeleted] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}",
    "openai.types.vector_store_deleted:VectorStoreDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_SEARCH: PageOperation[
    SyncPage[VectorStoreSearchResponse],
    AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]],
] = PageOperation(
    "POST",
    "/vector_stores/{vector_store_id}/search",
    "openai.types.vector_store_search_response:VectorStoreSearchResponse",
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class VectorStores(SyncAPIResource):
    """Collections of files that are searched by meaning."""

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VectorStoresWithStreamingResponse(self)

    @cached_property
    def file_batches(self) -> FileBatches:
        """Many files attached to a vector store at a time."""
        from .file_batches import FileBatches

        return FileBatches(self._client)

    @cached_property
    def files(self) -> Files:
        """What a vector store has indexed, file by file."""
        from .files import Files

        return Files(self._client)

    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Create a vector store, empty or with files.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/create)

        Args:
            chunking_strategy: How files are cut up, `auto` (default) or static sizes; only with `file_ids`.
            description: What the store is for.
            expires_after: Number of days without use after which the store is deleted.
            file_ids: Ids of up to 500 files to attach at once.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the store.
        """
        return self._run(
            _CREATE,
            {
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Return a vector store with its status and file counts.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/retrieve)

        Args:
            vector_store_id: Id of the vector store.
        """
        return self._run(
            _RETRIEVE,
            {"vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Change a vector store's name, expiry or metadata.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/modify)

        Args:
            vector_store_id: Id of the vector store.
            expires_after: Number of days without use after which the store is deleted; `None` keeps it.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: New name of the store.
        """
        return self._run(
            _UPDATE,
            {"vector_store_id": vector_store_id, "expires_after": expires_after, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[VectorStore]:
        """List vector stores.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/list)

        Args:
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay uploaded.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/delete)

        Args:
            vector_store_id: Id of the vector store.
        """
        return self._run(_DELETE, {"vector_store_id": vector_store_id}, extra_headers, extra_query, extra_body, timeout)

    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Find the chunks of a vector store that match a query best.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores/search)

        Args:
            vector_store_id: Id of the vector store.
            query: What to look for, one string or several.
            filters: Conditions on file attributes, comparisons or `and`/`or` of them.
            max_num_results: Most chunks to return, 1 to 50, default 10.
            ranking_options: Ranker to use and lowest score to accept.
            rewrite_query: `True` lets the server reword the query for search; default `False`.
        """
        return self._page(
            _SEARCH,
            {
                "vector_store_id": vector_store_id,
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVectorStores(AsyncAPIResource):
    """Async twin of `VectorStores`."""

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVectorStoresWithStreamingResponse(self)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Many files attached to a vector store at a time."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """What a vector store has indexed, file by file."""
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Async twin of `VectorStores.create`."""
        return await self._run(
            _CREATE,
            {
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Async twin of `VectorStores.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Async twin of `VectorStores.update`."""
        return await self._run(
            _UPDATE,
            {"vector_store_id": vector_store_id, "expires_after": expires_after, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """Async twin of `VectorStores.list`."""
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreDeleted:
        """Async twin of `VectorStores.delete`."""
        return await self._run(
            _DELETE,
            {"vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Async twin of `VectorStores.search`."""
        return self._page(
            _SEARCH,
            {
                "vector_store_id": vector_store_id,
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VectorStoresWithRawResponse:
    """Methods of `VectorStores`; see `with_raw_response`."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = to_raw_response_wrapper(vector_stores.create)
        self.retrieve = to_raw_response_wrapper(vector_stores.retrieve)
        self.update = to_raw_response_wrapper(vector_stores.update)
        self.list = to_raw_response_wrapper(vector_stores.list)
        self.delete = to_raw_response_wrapper(vector_stores.delete)
        self.search = to_raw_response_wrapper(vector_stores.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        from .file_batches import FileBatchesWithRawResponse

        return FileBatchesWithRawResponse(self._vector_stores.file_batches)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._vector_stores.files)


class AsyncVectorStoresWithRawResponse:
    """Methods of `AsyncVectorStores`; see `with_raw_response`."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = async_to_raw_response_wrapper(vector_stores.create)
        self.retrieve = async_to_raw_response_wrapper(vector_stores.retrieve)
        self.update = async_to_raw_response_wrapper(vector_stores.update)
        self.list = async_to_raw_response_wrapper(vector_stores.list)
        self.delete = async_to_raw_response_wrapper(vector_stores.delete)
        self.search = async_to_raw_response_wrapper(vector_stores.search)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        from .file_batches import AsyncFileBatchesWithRawResponse

        return AsyncFileBatchesWithRawResponse(self._vector_stores.file_batches)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._vector_stores.files)


class VectorStoresWithStreamingResponse:
    """Methods of `VectorStores`; see `with_streaming_response`."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = to_streamed_response_wrapper(vector_stores.create)
        self.retrieve = to_streamed_response_wrapper(vector_stores.retrieve)
        self.update = to_streamed_response_wrapper(vector_stores.update)
        self.list = to_streamed_response_wrapper(vector_stores.list)
        self.delete = to_streamed_response_wrapper(vector_stores.delete)
        self.search = to_streamed_response_wrapper(vector_stores.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        from .file_batches import FileBatchesWithStreamingResponse

        return FileBatchesWithStreamingResponse(self._vector_stores.file_batches)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._vector_stores.files)


class AsyncVectorStoresWithStreamingResponse:
    """Methods of `AsyncVectorStores`; see `with_streaming_response`."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = async_to_streamed_response_wrapper(vector_stores.create)
        self.retrieve = async_to_streamed_response_wrapper(vector_stores.retrieve)
        self.update = async_to_streamed_response_wrapper(vector_stores.update)
        self.list = async_to_streamed_response_wrapper(vector_stores.list)
        self.delete = async_to_streamed_response_wrapper(vector_stores.delete)
        self.search = async_to_streamed_response_wrapper(vector_stores.search)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        from .file_batches import AsyncFileBatchesWithStreamingResponse

        return AsyncFileBatchesWithStreamingResponse(self._vector_stores.file_batches)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._vector_stores.files)
