# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import List

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_item import ResponseItem

__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
]

_LIST: PageOperation[
    SyncCursorPage[ResponseItem],
    AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]],
] = PageOperation(
    "GET",
    "/responses/{response_id}/input_items",
    "openai.types.responses.response_item:ResponseItem",
    page="CursorPage",
)


class InputItems(SyncAPIResource):
    """Items that a response was given as input."""

    @cached_property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return InputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return InputItemsWithStreamingResponse(self)

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[ResponseItem]:
        """List the items a response was generated from.

        [API reference](https://platform.openai.com/docs/api-reference/responses/input-items)

        Args:
            response_id: Id of the response.
            after: Id of the last object of the previous page.
            include: Extra data to return, with the values that `responses.create` takes.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"response_id": response_id, "after": after, "include": include, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInputItems(AsyncAPIResource):
    """Async twin of `InputItems`."""

    @cached_property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncInputItemsWithStreamingResponse(self)

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """Async twin of `InputItems.list`."""
        return self._page(
            _LIST,
            {"response_id": response_id, "after": after, "include": include, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InputItemsWithRawResponse:
    """Methods of `InputItems`; see `with_raw_response`."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = input_items
        self.list = to_raw_response_wrapper(input_items.list)


class AsyncInputItemsWithRawResponse:
    """Methods of `AsyncInputItems`; see `with_raw_response`."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = input_items
        self.list = async_to_raw_response_wrapper(input_items.list)


class InputItemsWithStreamingResponse:
    """Methods of `InputItems`; see `with_streaming_response`."""

    def __init__(self, input_items: InputItems) -> None:
        self._input_items = input_items
        self.list = to_streamed_response_wrapper(input_items.list)


class AsyncInputItemsWithStreamingResponse:
    """Methods of `AsyncInputItems`; see `with_streaming_response`."""

    def __init__(self, input_items: AsyncInputItems) -> None:
        self._input_items = input_items
        self.list = async_to_streamed_response_wrapper(input_items.list)
