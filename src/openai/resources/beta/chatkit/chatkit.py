# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )

__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
]


class ChatKit(SyncAPIResource):
    """Entry to ChatKit, the embeddable chat."""

    @cached_property
    def with_raw_response(self) -> ChatKitWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ChatKitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ChatKitWithStreamingResponse(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions that let a browser use ChatKit."""
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Conversations held in ChatKit."""
        from .threads import Threads

        return Threads(self._client)


class AsyncChatKit(AsyncAPIResource):
    """Async twin of `ChatKit`."""

    @cached_property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncChatKitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncChatKitWithStreamingResponse(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions that let a browser use ChatKit."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations held in ChatKit."""
        from .threads import AsyncThreads

        return AsyncThreads(self._client)


class ChatKitWithRawResponse:
    """Methods of `ChatKit`; see `with_raw_response`."""

    def __init__(self, chatkit: ChatKit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        from .threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._chatkit.threads)


class AsyncChatKitWithRawResponse:
    """Methods of `AsyncChatKit`; see `with_raw_response`."""

    def __init__(self, chatkit: AsyncChatKit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        from .threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._chatkit.threads)


class ChatKitWithStreamingResponse:
    """Methods of `ChatKit`; see `with_streaming_response`."""

    def __init__(self, chatkit: ChatKit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        from .threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._chatkit.threads)


class AsyncChatKitWithStreamingResponse:
    """Methods of `AsyncChatKit`; see `with_streaming_response`."""

    def __init__(self, chatkit: AsyncChatKit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._chatkit.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        from .threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._chatkit.threads)
