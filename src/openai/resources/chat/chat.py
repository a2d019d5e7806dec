# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from ..responses.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .completions.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]


class Chat(SyncAPIResource):
    """Entry to the chat endpoints."""

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ChatWithStreamingResponse(self)

    @cached_property
    def completions(self) -> Completions:
        """Replies to conversations, and those the server stores."""
        from .completions.completions import Completions

        return Completions(self._client)

    @cached_property
    def responses(self) -> Responses:
        """The same as `client.responses`."""
        return self._client.responses


class AsyncChat(AsyncAPIResource):
    """Async twin of `Chat`."""

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncChatWithStreamingResponse(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Replies to conversations, and those the server stores."""
        from .completions.completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def responses(self) -> AsyncResponses:
        """The same as `client.responses`."""
        return self._client.responses


class ChatWithRawResponse:
    """Methods of `Chat`; see `with_raw_response`."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        from .completions.completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._chat.completions)

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        from ..responses.responses import ResponsesWithRawResponse

        return ResponsesWithRawResponse(self._chat.responses)


class AsyncChatWithRawResponse:
    """Methods of `AsyncChat`; see `with_raw_response`."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        from .completions.completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._chat.completions)

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        from ..responses.responses import AsyncResponsesWithRawResponse

        return AsyncResponsesWithRawResponse(self._chat.responses)


class ChatWithStreamingResponse:
    """Methods of `Chat`; see `with_streaming_response`."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        from .completions.completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._chat.completions)

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        from ..responses.responses import ResponsesWithStreamingResponse

        return ResponsesWithStreamingResponse(self._chat.responses)


class AsyncChatWithStreamingResponse:
    """Methods of `AsyncChat`; see `with_streaming_response`."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        from .completions.completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._chat.completions)

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        from ..responses.responses import AsyncResponsesWithStreamingResponse

        return AsyncResponsesWithStreamingResponse(self._chat.responses)
