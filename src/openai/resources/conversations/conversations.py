# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Optional

    import httpx

    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_deleted_resource import ConversationDeletedResource
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.shared_params.metadata import Metadata
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )

__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
]

_CREATE: Operation[Conversation] = Operation(
    "POST",
    "/conversations",
    "openai.types.conversations.conversation:Conversation",
)
_RETRIEVE: Operation[Conversation] = Operation(
    "GET",
    "/conversations/{conversation_id}",
    "openai.types.conversations.conversation:Conversation",
)
_UPDATE: Operation[Conversation] = Operation(
    "POST",
    "/conversations/{conversation_id}",
    "openai.types.conversations.conversation:Conversation",
)
_DELETE: Operation[ConversationDeletedResource] = Operation(
    "DELETE",
    "/conversations/{conversation_id}",
    "openai.types.conversations.conversation_deleted_resource:ConversationDeletedResource",
)


class Conversations(SyncAPIResource):
    """Conversations whose state the server keeps."""

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ConversationsWithStreamingResponse(self)

    @cached_property
    def items(self) -> Items:
        """Items of a conversation."""
        from .items import Items

        return Items(self._client)

    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Create a conversation, empty or with items.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/create)

        Args:
            items: Up to 20 items to begin with.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _CREATE,
            {"items": items, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Return a conversation's record.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/retrieve)

        Args:
            conversation_id: Id of the conversation.
        """
        return self._run(
            _RETRIEVE,
            {"conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/update)

        Args:
            conversation_id: Id of the conversation.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _UPDATE,
            {"conversation_id": conversation_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationDeletedResource:
        """Delete a conversation but not its items.

        [API reference](https://platform.openai.com/docs/api-reference/conversations/delete)

        Args:
            conversation_id: Id of the conversation.
        """
        return self._run(_DELETE, {"conversation_id": conversation_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncConversations(AsyncAPIResource):
    """Async twin of `Conversations`."""

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncConversationsWithStreamingResponse(self)

    @cached_property
    def items(self) -> AsyncItems:
        """Items of a conversation."""
        from .items import AsyncItems

        return AsyncItems(self._client)

    async def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Async twin of `Conversations.create`."""
        return await self._run(
            _CREATE,
            {"items": items, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Async twin of `Conversations.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Conversation:
        """Async twin of `Conversations.update`."""
        return await self._run(
            _UPDATE,
            {"conversation_id": conversation_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ConversationDeletedResource:
        """Async twin of `Conversations.delete`."""
        return await self._run(
            _DELETE,
            {"conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ConversationsWithRawResponse:
    """Methods of `Conversations`; see `with_raw_response`."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self.create = to_raw_response_wrapper(conversations.create)
        self.retrieve = to_raw_response_wrapper(conversations.retrieve)
        self.update = to_raw_response_wrapper(conversations.update)
        self.delete = to_raw_response_wrapper(conversations.delete)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from .items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._conversations.items)


class AsyncConversationsWithRawResponse:
    """Methods of `AsyncConversations`; see `with_raw_response`."""

    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = conversations
        self.create = async_to_raw_response_wrapper(conversations.create)
        self.retrieve = async_to_raw_response_wrapper(conversations.retrieve)
        self.update = async_to_raw_response_wrapper(conversations.update)
        self.delete = async_to_raw_response_wrapper(conversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from .items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._conversations.items)


class ConversationsWithStreamingResponse:
    """Methods of `Conversations`; see `with_streaming_response`."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self.create = to_streamed_response_wrapper(conversations.create)
        self.retrieve = to_streamed_response_wrapper(conversations.retrieve)
        self.update = to_streamed_response_wrapper(conversations.update)
        self.delete = to_streamed_response_wrapper(conversations.delete)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from .items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._conversations.items)


class AsyncConversationsWithStreamingResponse:
    """Methods of `AsyncConversations`; see `with_streaming_response`."""

    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = conversations
        self.create = async_to_streamed_response_wrapper(conversations.create)
        self.retrieve = async_to_streamed_response_wrapper(conversations.retrieve)
        self.update = async_to_streamed_response_wrapper(conversations.update)
        self.delete = async_to_streamed_response_wrapper(conversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from .items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._conversations.items)
