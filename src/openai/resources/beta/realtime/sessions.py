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
    from typing import Iterable, List, Union

    import httpx
    from typing_extensions import Literal

    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.beta.realtime import session_create_params
    from ....types.beta.realtime.session_create_response import SessionCreateResponse

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

_CREATE: Operation[SessionCreateResponse] = Operation(
    "POST",
    "/realtime/sessions",
    "openai.types.beta.realtime.session_create_response:SessionCreateResponse",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class Sessions(SyncAPIResource):
    """Short-lived keys for beta realtime sessions."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[session_create_params.Tool] | Omit = omit,
        tracing: session_create_params.Tracing | Omit = omit,
        turn_detection: session_create_params.TurnDetection | Omit = omit,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionCreateResponse:
        """Create a beta realtime session and the short-lived key to open it with.

        [API reference](https://platform.openai.com/docs/api-reference/realtime-sessions/create)

        Args:
            client_secret: Lifetime of the ephemeral key.
            input_audio_format: Format of incoming audio, `pcm16` (default), `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: Noise reduction ahead of turn detection, `near_field` or `far_field`.
            input_audio_transcription: Transcription of what the user says; off unless set.
            instructions: System message for the conversation, such as tone and role.
            max_response_output_tokens: Most tokens per answer, tool calls included; 1 to 4096 or `inf` (default).
            modalities: Kinds of output; `["text"]` turns audio off.
            model: Id of the realtime model.
            output_audio_format: Format of outgoing audio, `pcm16` (default), `g711_ulaw` or `g711_alaw`.
            speed: Pace of the voice as a factor, 0.25 to 1.5, default 1.
            temperature: Sampling temperature, 0.6 to 1.2, default 0.8.
            tool_choice: `auto`, `none`, `required`, or the function to call.
            tools: Functions on offer.
            tracing: `auto` or settings of the trace to record; fixed once set.
            turn_detection: How the end of a turn is found, by volume or by meaning.
            voice: Name of the voice; fixed once it has spoken.
        """
        return self._run(
            _CREATE,
            {
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSessions(AsyncAPIResource):
    """Async twin of `Sessions`."""

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        modalities: List[Literal["text", "audio"]] | Omit = omit,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[session_create_params.Tool] | Omit = omit,
        tracing: session_create_params.Tracing | Omit = omit,
        turn_detection: session_create_params.TurnDetection | Omit = omit,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionCreateResponse:
        """Async twin of `Sessions.create`."""
        return await self._run(
            _CREATE,
            {
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SessionsWithRawResponse:
    """Methods of `Sessions`; see `with_raw_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create = to_raw_response_wrapper(sessions.create)


class AsyncSessionsWithRawResponse:
    """Methods of `AsyncSessions`; see `with_raw_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create = async_to_raw_response_wrapper(sessions.create)


class SessionsWithStreamingResponse:
    """Methods of `Sessions`; see `with_streaming_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create = to_streamed_response_wrapper(sessions.create)


class AsyncSessionsWithStreamingResponse:
    """Methods of `AsyncSessions`; see `with_streaming_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create = async_to_streamed_response_wrapper(sessions.create)
