# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
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
    from typing import Iterable, List

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_item import ConversationItem
    from ...types.conversations.conversation_item_list import ConversationItemList
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_input_item_param import ResponseInputItemParam

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]

_CREATE: Operation[ConversationItemList] = Operation(
    "POST",
    "/conversations/{conversation_id}/items",
    "openai.types.conversations.conversation_item_list:ConversationItemList",
    query=("include",),
)
_RETRIEVE: Operation[ConversationItem] = Operation(
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    "openai.types.conversations.conversation_item:ConversationItem",
)
_LIST: PageOperation[
    SyncConversationCursorPage[ConversationItem],
    AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]],
] = PageOperation(
    "GET",
    "/conversations/{conversation_id}/items",
    "openai.types.conversations.conversation_item:ConversationItem",
    page="ConversationCursorPage",
)
_DELETE: Operation[Conversation] = Operation(
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    "openai.types.conversations.conversation:Conversation",
)


class Items(SyncAPIResource):
    """Items of a conversation."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ItemsWithStreamingResponse(self)

    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationItemList:
        """Append items to a conversation.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/create-item)

        Args:
            conversation_id: Id of the conversation.
            items: 1 to 20 items, oldest first.
            include: Extra data to return, with the values that `responses.create` takes.
        """
        return self._run(
            _CREATE,
            {"conversation_id": conversation_id, "items": items, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationItem:
        """Return one item of a conversation.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/get-item)

        Args:
            item_id: Id of the item.
            conversation_id: Id of the conversation.
            include: Extra data to return, with the values that `responses.create` takes.
        """
        return self._run(
            _RETRIEVE,
            {"item_id": item_id, "conversation_id": conversation_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/list-items)

        Args:
            conversation_id: Id of the conversation.
            after: Id of the last object of the previous page.
            include: Extra data to return, with the values that `responses.create` takes.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"conversation_id": conversation_id, "after": after, "include": include, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Take an item out of a conversation, and return the conversation.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/delete-item)

        Args:
            item_id: Id of the item.
            conversation_id: Id of the conversation.
        """
        return self._run(
            _DELETE,
            {"item_id": item_id, "conversation_id": conversation_id},
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

    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationItemList:
        """Async twin of `Items.create`."""
        return await self._run(
            _CREATE,
            {"conversation_id": conversation_id, "items": items, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationItem:
        """Async twin of `Items.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"item_id": item_id, "conversation_id": conversation_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """Async twin of `Items.list`."""
        return self._page(
            _LIST,
            {"conversation_id": conversation_id, "after": after, "include": include, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Async twin of `Items.delete`."""
        return await self._run(
            _DELETE,
            {"item_id": item_id, "conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ItemsWithRawResponse:
    """Methods of `Items`; see `with_raw_response`."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.create = to_raw_response_wrapper(items.create)
        self.retrieve = to_raw_response_wrapper(items.retrieve)
        self.list = to_raw_response_wrapper(items.list)
        self.delete = to_raw_response_wrapper(items.delete)


class AsyncItemsWithRawResponse:
    """Methods of `AsyncItems`; see `with_raw_response`."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.create = async_to_raw_response_wrapper(items.create)
        self.retrieve = async_to_raw_response_wrapper(items.retrieve)
        self.list = async_to_raw_response_wrapper(items.list)
        self.delete = async_to_raw_response_wrapper(items.delete)


class ItemsWithStreamingResponse:
    """Methods of `Items`; see `with_streaming_response`."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.create = to_streamed_response_wrapper(items.create)
        self.retrieve = to_streamed_response_wrapper(items.retrieve)
        self.list = to_streamed_response_wrapper(items.list)
        self.delete = to_streamed_response_wrapper(items.delete)


class AsyncItemsWithStreamingResponse:
    """Methods of `AsyncItems`; see `with_streaming_response`."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.create = async_to_streamed_response_wrapper(items.create)
        self.retrieve = async_to_streamed_response_wrapper(items.retrieve)
        self.list = async_to_streamed_response_wrapper(items.list)
        self.delete = async_to_streamed_response_wrapper(items.delete)
