# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agent_session_item import AgentSessionItem

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]

_LIST: PageOperation[
    SyncCursorPage[AgentSessionItem],
    AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]],
] = PageOperation(
    "GET",
    "/agents/sessions/{session_id}/items",
    "openai.types.beta.agent_session_item:AgentSessionItem",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Items(SyncAPIResource):
    """Items of a session."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ItemsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[AgentSessionItem]:
        """List the items of a session.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/items/list)

        Args:
            session_id: Id of the session.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncItems(AsyncAPIResource):
    """Async twin of `Items`."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Async twin of `Items.list`."""
        return self._page(
            _LIST,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ItemsWithRawResponse:
    """Methods of `Items`; see `with_raw_response`."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.list = to_raw_response_wrapper(items.list)


class AsyncItemsWithRawResponse:
    """Methods of `AsyncItems`; see `with_raw_response`."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.list = async_to_raw_response_wrapper(items.list)


class ItemsWithStreamingResponse:
    """Methods of `Items`; see `with_streaming_response`."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.list = to_streamed_response_wrapper(items.list)


class AsyncItemsWithStreamingResponse:
    """Methods of `AsyncItems`; see `with_streaming_response`."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.list = async_to_streamed_response_wrapper(items.list)
