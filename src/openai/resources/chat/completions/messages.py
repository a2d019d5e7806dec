# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import PageOperation
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
    from ....types.chat.chat_completion_store_message import ChatCompletionStoreMessage

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]

_LIST: PageOperation[
    SyncCursorPage[ChatCompletionStoreMessage],
    AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]],
] = PageOperation(
    "GET",
    "/chat/completions/{completion_id}/messages",
    "openai.types.chat.chat_completion_store_message:ChatCompletionStoreMessage",
    page="CursorPage",
)


class Messages(SyncAPIResource):
    """Input messages of stored completions."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return MessagesWithStreamingResponse(self)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the input messages of a stored completion.

        [API reference](https://platform.openai.com/docs/api-reference/chat/getMessages)

        Args:
            completion_id: Id of the stored completion.
            after: Id of the last message of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"completion_id": completion_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncMessages(AsyncAPIResource):
    """Async twin of `Messages`."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncMessagesWithStreamingResponse(self)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """Async twin of `Messages.list`."""
        return self._page(
            _LIST,
            {"completion_id": completion_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class MessagesWithRawResponse:
    """Methods of `Messages`; see `with_raw_response`."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.list = to_raw_response_wrapper(messages.list)


class AsyncMessagesWithRawResponse:
    """Methods of `AsyncMessages`; see `with_raw_response`."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.list = async_to_raw_response_wrapper(messages.list)


class MessagesWithStreamingResponse:
    """Methods of `Messages`; see `with_streaming_response`."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.list = to_streamed_response_wrapper(messages.list)


class AsyncMessagesWithStreamingResponse:
    """Methods of `AsyncMessages`; see `with_streaming_response`."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.list = async_to_streamed_response_wrapper(messages.list)
