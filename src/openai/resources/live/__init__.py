# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.live`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forks import AsyncForks as AsyncForks, Forks as Forks
    from .live import (
        AsyncLive as AsyncLive,
        AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
        Live as Live,
        LiveWithRawResponse as LiveWithRawResponse,
        LiveWithStreamingResponse as LiveWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from .sideband import AsyncSideband as AsyncSideband, Sideband as Sideband
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
