# Generated from spec/batches.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import Operation, PageOperation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ..lib._batches import AsyncBatchesMixin, BatchesMixin

if TYPE_CHECKING:
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from .._base_client import AsyncPaginator
    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..pagination import AsyncCursorPage, SyncCursorPage
    from ..types import batch_create_params
    from ..types.batch import Batch
    from ..types.shared_params.metadata import Metadata

__all__ = [
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
]

_CREATE: Operation[Batch] = Operation("POST", "/batches", "openai.types.batch:Batch")
_RETRIEVE: Operation[Batch] = Operation("GET", "/batches/{batch_id}", "openai.types.batch:Batch")
_LIST: PageOperation[SyncCursorPage[Batch], AsyncPaginator[Batch, AsyncCursorPage[Batch]]] = PageOperation(
    "GET",
    "/batches",
    "openai.types.batch:Batch",
    page="CursorPage",
)
_CANCEL: Operation[Batch] = Operation("POST", "/batches/{batch_id}/cancel", "openai.types.batch:Batch")


class Batches(BatchesMixin, SyncAPIResource):
    """Requests from a file, run within a day."""

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return BatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Start running the requests of an uploaded JSONL file, and return the batch.

        [API reference](https://platform.openai.com/docs/api-reference/batch/create)

        Args:
            completion_window: Time within which the batch is done; only `24h`.
            endpoint: Path that all requests of the file go to, such as `/v1/responses`.
            input_file_id: Id of a JSONL file uploaded for `batch`, up to 50000 requests and 200 MB.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            output_expires_after: Lifetime of the output and error files from their creation, 3600 to 2592000 seconds.
        """
        return self._run(
            _CREATE,
            {
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Return a batch with its status and the ids of its result files.

        [API reference](https://platform.openai.com/docs/api-reference/batch/retrieve)

        Args:
            batch_id: Id of the batch.
        """
        return self._run(_RETRIEVE, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Batch]:
        """List the batches created so far.

        [API reference](https://platform.openai.com/docs/api-reference/batch/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Stop a batch; results so far appear in its output file within 10 minutes.

        [API reference](https://platform.openai.com/docs/api-reference/batch/cancel)

        Args:
            batch_id: Id of the batch.
        """
        return self._run(_CANCEL, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncBatches(AsyncBatchesMixin, AsyncAPIResource):
    """Async twin of `Batches`."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Async twin of `Batches.create`."""
        return await self._run(
            _CREATE,
            {
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Async twin of `Batches.retrieve`."""
        return await self._run(_RETRIEVE, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """Async twin of `Batches.list`."""
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Batch:
        """Async twin of `Batches.cancel`."""
        return await self._run(_CANCEL, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)


class BatchesWithRawResponse:
    """Methods of `Batches`; see `with_raw_response`."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        self.create = to_raw_response_wrapper(batches.create)
        self.retrieve = to_raw_response_wrapper(batches.retrieve)
        self.list = to_raw_response_wrapper(batches.list)
        self.cancel = to_raw_response_wrapper(batches.cancel)


class AsyncBatchesWithRawResponse:
    """Methods of `AsyncBatches`; see `with_raw_response`."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = batches
        self.create = async_to_raw_response_wrapper(batches.create)
        self.retrieve = async_to_raw_response_wrapper(batches.retrieve)
        self.list = async_to_raw_response_wrapper(batches.list)
        self.cancel = async_to_raw_response_wrapper(batches.cancel)


class BatchesWithStreamingResponse:
    """Methods of `Batches`; see `with_streaming_response`."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        self.create = to_streamed_response_wrapper(batches.create)
        self.retrieve = to_streamed_response_wrapper(batches.retrieve)
        self.list = to_streamed_response_wrapper(batches.list)
        self.cancel = to_streamed_response_wrapper(batches.cancel)


class AsyncBatchesWithStreamingResponse:
    """Methods of `AsyncBatches`; see `with_streaming_response`."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = batches
        self.create = async_to_streamed_response_wrapper(batches.create)
        self.retrieve = async_to_streamed_response_wrapper(batches.retrieve)
        self.list = async_to_streamed_response_wrapper(batches.list)
        self.cancel = async_to_streamed_response_wrapper(batches.cancel)
