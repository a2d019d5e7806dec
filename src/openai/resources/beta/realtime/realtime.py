# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
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
    from .transcription_sessions import (
        AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]


class Realtime(SyncAPIResource):
    """Realtime sessions of the beta protocol, deprecated for `realtime`."""

    @cached_property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RealtimeWithStreamingResponse(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Short-lived keys for beta realtime sessions."""
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions:
        """Short-lived keys for beta transcription sessions."""
        from .transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._client)


class AsyncRealtime(AsyncAPIResource):
    """Async twin of `Realtime`."""

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRealtimeWithStreamingResponse(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Short-lived keys for beta realtime sessions."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """Short-lived keys for beta transcription sessions."""
        from .transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._client)


class RealtimeWithRawResponse:
    """Methods of `Realtime`; see `with_raw_response`."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse:
        from .transcription_sessions import TranscriptionSessionsWithRawResponse

        return TranscriptionSessionsWithRawResponse(self._realtime.transcription_sessions)


class AsyncRealtimeWithRawResponse:
    """Methods of `AsyncRealtime`; see `with_raw_response`."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse:
        from .transcription_sessions import AsyncTranscriptionSessionsWithRawResponse

        return AsyncTranscriptionSessionsWithRawResponse(self._realtime.transcription_sessions)


class RealtimeWithStreamingResponse:
    """Methods of `Realtime`; see `with_streaming_response`."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse:
        from .transcription_sessions import TranscriptionSessionsWithStreamingResponse

        return TranscriptionSessionsWithStreamingResponse(self._realtime.transcription_sessions)


class AsyncRealtimeWithStreamingResponse:
    """Methods of `AsyncRealtime`; see `with_streaming_response`."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._realtime.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        from .transcription_sessions import AsyncTranscriptionSessionsWithStreamingResponse

        return AsyncTranscriptionSessionsWithStreamingResponse(self._realtime.transcription_sessions)
