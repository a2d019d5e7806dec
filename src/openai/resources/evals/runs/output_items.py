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
    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.evals.runs.output_item_list_response import OutputItemListResponse
    from ....types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "OutputItems",
    "OutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
]

_RETRIEVE: Operation[OutputItemRetrieveResponse] = Operation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    "openai.types.evals.runs.output_item_retrieve_response:OutputItemRetrieveResponse",
)
_LIST: PageOperation[
    SyncCursorPage[OutputItemListResponse],
    AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]],
] = PageOperation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    "openai.types.evals.runs.output_item_list_response:OutputItemListResponse",
    page="CursorPage",
)


class OutputItems(SyncAPIResource):
    """Results of a run, row by row."""

    @cached_property
    def with_raw_response(self) -> OutputItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return OutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return OutputItemsWithStreamingResponse(self)

    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OutputItemRetrieveResponse:
        """Return the result of one row of a run.

        [API reference](https://platform.openai.com/docs/api-reference/evals/getRunOutputItem)

        Args:
            output_item_id: Id of the output item.
            eval_id: Id of the eval.
            run_id: Id of the run.
        """
        return self._run(
            _RETRIEVE,
            {"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the results of a run, one for each row.

        [API reference](https://platform.openai.com/docs/api-reference/evals/getRunOutputItems)

        Args:
            run_id: Id of the run.
            eval_id: Id of the eval.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
            status: Only results that `pass` or `fail`.
        """
        return self._page(
            _LIST,
            {"run_id": run_id, "eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncOutputItems(AsyncAPIResource):
    """Async twin of `OutputItems`."""

    @cached_property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncOutputItemsWithStreamingResponse(self)

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OutputItemRetrieveResponse:
        """Async twin of `OutputItems.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """Async twin of `OutputItems.list`."""
        return self._page(
            _LIST,
            {"run_id": run_id, "eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class OutputItemsWithRawResponse:
    """Methods of `OutputItems`; see `with_raw_response`."""

    def __init__(self, output_items: OutputItems) -> None:
        self._output_items = output_items
        self.retrieve = to_raw_response_wrapper(output_items.retrieve)
        self.list = to_raw_response_wrapper(output_items.list)


class AsyncOutputItemsWithRawResponse:
    """Methods of `AsyncOutputItems`; see `with_raw_response`."""

    def __init__(self, output_items: AsyncOutputItems) -> None:
        self._output_items = output_items
        self.retrieve = async_to_raw_response_wrapper(output_items.retrieve)
        self.list = async_to_raw_response_wrapper(output_items.list)


class OutputItemsWithStreamingResponse:
    """Methods of `OutputItems`; see `with_streaming_response`."""

    def __init__(self, output_items: OutputItems) -> None:
        self._output_items = output_items
        self.retrieve = to_streamed_response_wrapper(output_items.retrieve)
        self.list = to_streamed_response_wrapper(output_items.list)


class AsyncOutputItemsWithStreamingResponse:
    """Methods of `AsyncOutputItems`; see `with_streaming_response`."""

    def __init__(self, output_items: AsyncOutputItems) -> None:
        self._output_items = output_items
        self.retrieve = async_to_streamed_response_wrapper(output_items.retrieve)
        self.list = async_to_streamed_response_wrapper(output_items.list)
