# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.chatkit`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chatkit import AsyncChatKit as AsyncChatKit
    from .chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from .chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .chatkit import ChatKit as ChatKit
    from .chatkit import ChatKitWithRawResponse as ChatKitWithRawResponse
    from .chatkit import ChatKitWithStreamingResponse as ChatKitWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .sessions import Sessions as Sessions
    from .sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from .sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from .threads import AsyncThreads as AsyncThreads
    from .threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from .threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .threads import Threads as Threads
    from .threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from .threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
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
