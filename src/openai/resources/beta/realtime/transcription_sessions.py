# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import List

    import httpx
    from typing_extensions import Literal

    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.beta.realtime import transcription_session_create_params
    from ....types.beta.realtime.transcription_session import TranscriptionSession

__all__ = [
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
    "TranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
]

_CREATE: Operation[TranscriptionSession] = Operation(
    "POST",
    "/realtime/transcription_sessions",
    "openai.types.beta.realtime.transcription_session:TranscriptionSession",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class TranscriptionSessions(SyncAPIResource):
    """Short-lived keys for beta transcription sessions."""

    @cached_property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TranscriptionSessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: List[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> TranscriptionSession:
        """Create a beta transcription session and the short-lived key to open it with.

        [API reference](https://platform.openai.com/docs/api-reference/realtime-sessions/create-transcription)

        Args:
            client_secret: Lifetime of the ephemeral key.
            include: `item.input_audio_transcription.logprobs` adds log probabilities to transcripts.
            input_audio_format: Format of incoming audio, `pcm16` (default, 24 kHz mono), `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: Noise reduction ahead of turn detection, `near_field` or `far_field`.
            input_audio_transcription: Transcription model, with language and prompt as hints.
            modalities: Kinds of output; `["text"]` turns audio off.
            turn_detection: How the end of a turn is found, by volume or by meaning.
        """
        return self._run(
            _CREATE,
            {
                "client_secret": client_secret,
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTranscriptionSessions(AsyncAPIResource):
    """Async twin of `TranscriptionSessions`."""

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTranscriptionSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = omit,
        include: List[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> TranscriptionSession:
        """Async twin of `TranscriptionSessions.create`."""
        return await self._run(
            _CREATE,
            {
                "client_secret": client_secret,
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TranscriptionSessionsWithRawResponse:
    """Methods of `TranscriptionSessions`; see `with_raw_response`."""

    def __init__(self, transcription_sessions: TranscriptionSessions) -> None:
        self._transcription_sessions = transcription_sessions
        self.create = to_raw_response_wrapper(transcription_sessions.create)


class AsyncTranscriptionSessionsWithRawResponse:
    """Methods of `AsyncTranscriptionSessions`; see `with_raw_response`."""

    def __init__(self, transcription_sessions: AsyncTranscriptionSessions) -> None:
        self._transcription_sessions = transcription_sessions
        self.create = async_to_raw_response_wrapper(transcription_sessions.create)


class TranscriptionSessionsWithStreamingResponse:
    """Methods of `TranscriptionSessions`; see `with_streaming_response`."""

    def __init__(self, transcription_sessions: TranscriptionSessions) -> None:
        self._transcription_sessions = transcription_sessions
        self.create = to_streamed_response_wrapper(transcription_sessions.create)


class AsyncTranscriptionSessionsWithStreamingResponse:
    """Methods of `AsyncTranscriptionSessions`; see `with_streaming_response`."""

    def __init__(self, transcription_sessions: AsyncTranscriptionSessions) -> None:
        self._transcription_sessions = transcription_sessions
        self.create = async_to_streamed_response_wrapper(transcription_sessions.create)
