# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
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
    from ....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ....types.beta.chatkit import chatkit_thread_item_list
    from ....types.beta.chatkit.chatkit_thread import ChatKitThread
    from ....types.beta.chatkit.thread_delete_response import ThreadDeleteResponse

__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

_RETRIEVE: Operation[ChatKitThread] = Operation(
    "GET",
    "/chatkit/threads/{thread_id}",
    "openai.types.beta.chatkit.chatkit_thread:ChatKitThread",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_LIST: PageOperation[
    SyncConversationCursorPage[ChatKitThread],
    AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]],
] = PageOperation(
    "GET",
    "/chatkit/threads",
    "openai.types.beta.chatkit.chatkit_thread:ChatKitThread",
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_DELETE: Operation[ThreadDeleteResponse] = Operation(
    "DELETE",
    "/chatkit/threads/{thread_id}",
    "openai.types.beta.chatkit.thread_delete_response:ThreadDeleteResponse",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_LIST_ITEMS: PageOperation[
    SyncConversationCursorPage[chatkit_thread_item_list.Data],
    AsyncPaginator[chatkit_thread_item_list.Data, AsyncConversationCursorPage[chatkit_thread_item_list.Data]],
] = PageOperation(
    "GET",
    "/chatkit/threads/{thread_id}/items",
    "openai.types.beta.chatkit.chatkit_thread_item_list:Data",
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)


class Threads(SyncAPIResource):
    """Conversations held in ChatKit."""

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ThreadsWithStreamingResponse(self)

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatKitThread:
        """Return a ChatKit thread.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve)

        Args:
            thread_id: Id of the thread.
        """
        return self._run(_RETRIEVE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List ChatKit threads.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/list)

        Args:
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            user: Only threads of this end user.
        """
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread and everything in it.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/delete)

        Args:
            thread_id: Id of the thread.
        """
        return self._run(_DELETE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[chatkit_thread_item_list.Data]:
        """List what was said and done in a ChatKit thread.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/list-items)

        Args:
            thread_id: Id of the thread.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST_ITEMS,
            {"thread_id": thread_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncThreads(AsyncAPIResource):
    """Async twin of `Threads`."""

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncThreadsWithStreamingResponse(self)

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatKitThread:
        """Async twin of `Threads.retrieve`."""
        return await self._run(_RETRIEVE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """Async twin of `Threads.list`."""
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ThreadDeleteResponse:
        """Async twin of `Threads.delete`."""
        return await self._run(_DELETE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[chatkit_thread_item_list.Data, AsyncConversationCursorPage[chatkit_thread_item_list.Data]]:
        """Async twin of `Threads.list_items`."""
        return self._page(
            _LIST_ITEMS,
            {"thread_id": thread_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ThreadsWithRawResponse:
    """Methods of `Threads`; see `with_raw_response`."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.retrieve = to_raw_response_wrapper(threads.retrieve)
        self.list = to_raw_response_wrapper(threads.list)
        self.delete = to_raw_response_wrapper(threads.delete)
        self.list_items = to_raw_response_wrapper(threads.list_items)


class AsyncThreadsWithRawResponse:
    """Methods of `AsyncThreads`; see `with_raw_response`."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.retrieve = async_to_raw_response_wrapper(threads.retrieve)
        self.list = async_to_raw_response_wrapper(threads.list)
        self.delete = async_to_raw_response_wrapper(threads.delete)
        self.list_items = async_to_raw_response_wrapper(threads.list_items)


class ThreadsWithStreamingResponse:
    """Methods of `Threads`; see `with_streaming_response`."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.retrieve = to_streamed_response_wrapper(threads.retrieve)
        self.list = to_streamed_response_wrapper(threads.list)
        self.delete = to_streamed_response_wrapper(threads.delete)
        self.list_items = to_streamed_response_wrapper(threads.list_items)


class AsyncThreadsWithStreamingResponse:
    """Methods of `AsyncThreads`; see `with_streaming_response`."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.retrieve = async_to_streamed_response_wrapper(threads.retrieve)
        self.list = async_to_streamed_response_wrapper(threads.list)
        self.delete = async_to_streamed_response_wrapper(threads.delete)
        self.list_items = async_to_streamed_response_wrapper(threads.list_items)
