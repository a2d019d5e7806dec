# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.chatkit`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chatkit import (
        AsyncChatKit as AsyncChatKit,
        AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
        ChatKit as ChatKit,
        ChatKitWithRawResponse as ChatKitWithRawResponse,
        ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads as AsyncThreads,
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        Threads as Threads,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncChatKit": ".chatkit",
            "AsyncChatKitWithRawResponse": ".chatkit",
            "AsyncChatKitWithStreamingResponse": ".chatkit",
            "ChatKit": ".chatkit",
            "ChatKitWithRawResponse": ".chatkit",
            "ChatKitWithStreamingResponse": ".chatkit",
            "AsyncSessions": ".sessions",
            "AsyncSessionsWithRawResponse": ".sessions",
            "AsyncSessionsWithStreamingResponse": ".sessions",
            "Sessions": ".sessions",
            "SessionsWithRawResponse": ".sessions",
            "SessionsWithStreamingResponse": ".sessions",
            "AsyncThreads": ".threads",
            "AsyncThreadsWithRawResponse": ".threads",
            "AsyncThreadsWithStreamingResponse": ".threads",
            "Threads": ".threads",
            "ThreadsWithRawResponse": ".threads",
            "ThreadsWithStreamingResponse": ".threads",
        },
    )
