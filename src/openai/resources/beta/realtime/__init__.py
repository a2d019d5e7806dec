# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.realtime`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime import (
        AsyncRealtime as AsyncRealtime,
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        Realtime as Realtime,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from .transcription_sessions import (
        AsyncTranscriptionSessions as AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions as TranscriptionSessions,
        TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse,
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
