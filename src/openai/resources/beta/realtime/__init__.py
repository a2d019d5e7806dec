# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.realtime`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime import AsyncRealtime as AsyncRealtime
    from .realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .realtime import Realtime as Realtime
    from .realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from .realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .sessions import Sessions as Sessions
    from .sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from .sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from .transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions
    from .transcription_sessions import (
        AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
    )
    from .transcription_sessions import (
        AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
    )
    from .transcription_sessions import TranscriptionSessions as TranscriptionSessions
    from .transcription_sessions import TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse
    from .transcription_sessions import (
        TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncRealtime": ".realtime",
            "AsyncRealtimeWithRawResponse": ".realtime",
            "AsyncRealtimeWithStreamingResponse": ".realtime",
            "Realtime": ".realtime",
            "RealtimeWithRawResponse": ".realtime",
            "RealtimeWithStreamingResponse": ".realtime",
            "AsyncSessions": ".sessions",
            "AsyncSessionsWithRawResponse": ".sessions",
            "AsyncSessionsWithStreamingResponse": ".sessions",
            "Sessions": ".sessions",
            "SessionsWithRawResponse": ".sessions",
            "SessionsWithStreamingResponse": ".sessions",
            "AsyncTranscriptionSessions": ".transcription_sessions",
            "AsyncTranscriptionSessionsWithRawResponse": ".transcription_sessions",
            "AsyncTranscriptionSessionsWithStreamingResponse": ".transcription_sessions",
            "TranscriptionSessions": ".transcription_sessions",
            "TranscriptionSessionsWithRawResponse": ".transcription_sessions",
            "TranscriptionSessionsWithStreamingResponse": ".transcription_sessions",
        },
    )
