# Generated from spec/evals.yaml; edit that and run `python -m generator`.
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
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.evals import run_create_params
    from ....types.evals.run_cancel_response import RunCancelResponse
    from ....types.evals.run_create_response import RunCreateResponse
    from ....types.evals.run_delete_response import RunDeleteResponse
    from ....types.evals.run_list_response import RunListResponse
    from ....types.evals.run_retrieve_response import RunRetrieveResponse
    from ....types.shared_params.metadata import Metadata
    from .output_items import (
        AsyncOutputItems,
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItems,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]

_CREATE: Operation[RunCreateResponse] = Operation(
    "POST",
    "/evals/{eval_id}/runs",
    "openai.types.evals.run_create_response:RunCreateResponse",
)
_RETRIEVE: Operation[RunRetrieveResponse] = Operation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    "openai.types.evals.run_retrieve_response:RunRetrieveResponse",
)
_LIST: PageOperation[
    SyncCursorPage[RunListResponse],
    AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]],
] = PageOperation(
    "GET",
    "/evals/{eval_id}/runs",
    "openai.types.evals.run_list_response:RunListResponse",
    page="CursorPage",
)
_DELETE: Operation[RunDeleteResponse] = Operation(
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    "openai.types.evals.run_delete_response:RunDeleteResponse",
)
_CANCEL: Operation[RunCancelResponse] = Operation(
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    "openai.types.evals.run_cancel_response:RunCancelResponse",
)


class Runs(SyncAPIResource):
    """Executions of an eval."""

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RunsWithStreamingResponse(self)

    @cached_property
    def output_items(self) -> OutputItems:
        """Results of a run, row by row."""
        from .output_items import OutputItems

        return OutputItems(self._client)

    def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunCreateResponse:
        """Start grading a model's output on data that fits the eval's schema.

        [API reference](https://platform.openai.com/docs/api-reference/evals/createRun)

        Args:
            eval_id: Id of the eval.
            data_source: Rows to test with, and the model and settings that produce the output.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the run.
        """
        return self._run(
            _CREATE,
            {"eval_id": eval_id, "data_source": data_source, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunRetrieveResponse:
        """Return a run with its status and totals.

        [API reference](https://platform.openai.com/docs/api-reference/evals/getRun)

        Args:
            run_id: Id of the run.
            eval_id: Id of the eval.
        """
        return self._run(
            _RETRIEVE,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an eval.

        [API reference](https://platform.openai.com/docs/api-reference/evals/getRuns)

        Args:
            eval_id: Id of the eval.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
            status: Only runs in this state, `queued`, `in_progress`, `completed`, `canceled` or `failed`.
        """
        return self._page(
            _LIST,
            {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunDeleteResponse:
        """Delete a run of an eval.

        [API reference](https://platform.openai.com/docs/api-reference/evals/deleteRun)

        Args:
            run_id: Id of the run.
            eval_id: Id of the eval.
        """
        return self._run(
            _DELETE,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunCancelResponse:
        """Stop a run of an eval.

        [API reference](https://platform.openai.com/docs/api-reference/evals/cancelRun)

        Args:
            run_id: Id of the run.
            eval_id: Id of the eval.
        """
        return self._run(
            _CANCEL,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRuns(AsyncAPIResource):
    """Async twin of `Runs`."""

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRunsWithStreamingResponse(self)

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        """Results of a run, row by row."""
        from .output_items import AsyncOutputItems

        return AsyncOutputItems(self._client)

    async def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunCreateResponse:
        """Async twin of `Runs.create`."""
        return await self._run(
            _CREATE,
            {"eval_id": eval_id, "data_source": data_source, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunRetrieveResponse:
        """Async twin of `Runs.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """Async twin of `Runs.list`."""
        return self._page(
            _LIST,
            {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunDeleteResponse:
        """Async twin of `Runs.delete`."""
        return await self._run(
            _DELETE,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunCancelResponse:
        """Async twin of `Runs.cancel`."""
        return await self._run(
            _CANCEL,
            {"run_id": run_id, "eval_id": eval_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RunsWithRawResponse:
    """Methods of `Runs`; see `with_raw_response`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.create = to_raw_response_wrapper(runs.create)
        self.retrieve = to_raw_response_wrapper(runs.retrieve)
        self.list = to_raw_response_wrapper(runs.list)
        self.delete = to_raw_response_wrapper(runs.delete)
        self.cancel = to_raw_response_wrapper(runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithRawResponse:
        from .output_items import OutputItemsWithRawResponse

        return OutputItemsWithRawResponse(self._runs.output_items)


class AsyncRunsWithRawResponse:
    """Methods of `AsyncRuns`; see `with_raw_response`."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = runs
        self.create = async_to_raw_response_wrapper(runs.create)
        self.retrieve = async_to_raw_response_wrapper(runs.retrieve)
        self.list = async_to_raw_response_wrapper(runs.list)
        self.delete = async_to_raw_response_wrapper(runs.delete)
        self.cancel = async_to_raw_response_wrapper(runs.cancel)

    @cached_property
    def output_items(self) -> AsyncOutputItemsWithRawResponse:
        from .output_items import AsyncOutputItemsWithRawResponse

        return AsyncOutputItemsWithRawResponse(self._runs.output_items)


class RunsWithStreamingResponse:
    """Methods of `Runs`; see `with_streaming_response`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.create = to_streamed_response_wrapper(runs.create)
        self.retrieve = to_streamed_response_wrapper(runs.retrieve)
        self.list = to_streamed_response_wrapper(runs.list)
        self.delete = to_streamed_response_wrapper(runs.delete)
        self.cancel = to_streamed_response_wrapper(runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithStreamingResponse:
        from .output_items import OutputItemsWithStreamingResponse

        return OutputItemsWithStreamingResponse(self._runs.output_items)


class AsyncRunsWithStreamingResponse:
    """Methods of `AsyncRuns`; see `with_streaming_response`."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = runs
        self.create = async_to_streamed_response_wrapper(runs.create)
        self.retrieve = async_to_streamed_response_wrapper(runs.retrieve)
        self.list = async_to_streamed_response_wrapper(runs.list)
        self.delete = async_to_streamed_response_wrapper(runs.delete)
        self.cancel = async_to_streamed_response_wrapper(runs.cancel)

    @cached_property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse:
        from .output_items import AsyncOutputItemsWithStreamingResponse

        return AsyncOutputItemsWithStreamingResponse(self._runs.output_items)
