# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.live`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forks import AsyncForks as AsyncForks
    from .forks import Forks as Forks
    from .live import AsyncLive as AsyncLive
    from .live import AsyncLiveWithRawResponse as AsyncLiveWithRawResponse
    from .live import AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse
    from .live import Live as Live
    from .live import LiveWithRawResponse as LiveWithRawResponse
    from .live import LiveWithStreamingResponse as LiveWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .sessions import Sessions as Sessions
    from .sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from .sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from .sideband import AsyncSideband as AsyncSideband
    from .sideband import Sideband as Sideband
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncForks": ".forks",
            "Forks": ".forks",
            "AsyncLive": ".live",
            "AsyncLiveWithRawResponse": ".live",
            "AsyncLiveWithStreamingResponse": ".live",
            "Live": ".live",
            "LiveWithRawResponse": ".live",
            "LiveWithStreamingResponse": ".live",
            "AsyncSessions": ".sessions",
            "AsyncSessionsWithRawResponse": ".sessions",
            "AsyncSessionsWithStreamingResponse": ".sessions",
            "Sessions": ".sessions",
            "SessionsWithRawResponse": ".sessions",
            "SessionsWithStreamingResponse": ".sessions",
            "AsyncSideband": ".sideband",
            "Sideband": ".sideband",
        },
    )
