# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ..._types import not_given, omit
from ..._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Union

    import httpx
    from typing_extensions import Literal

    from ..._binary import HttpxBinaryResponseContent
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.audio import speech_create_params
    from ...types.audio.speech_model import SpeechModel

__all__ = [
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
]

_CREATE: Operation[HttpxBinaryResponseContent] = Operation(
    "POST",
    "/audio/speech",
    "binary",
    headers={"Accept": "application/octet-stream"},
)


class Speech(SyncAPIResource):
    """Text to speech."""

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SpeechWithStreamingResponse(self)

    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Speak a text aloud; the audio comes back as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/audio/createSpeech)

        Args:
            input: Text to speak, up to 4096 characters.
            model: Id of a speech model, such as `gpt-4o-mini-tts`.
            voice: Name of a built-in voice, such as `alloy`, or `{"id": …}` of a custom one.
            instructions: How to speak, such as tone and pace; up to 4096 characters; not for `tts-1` models.
            response_format: Audio format, `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            speed: Pace as a factor, 0.25 to 4, default 1.
            stream_format: `audio` (default) for raw bytes, `sse` for events; the `tts-1` models know no `sse`.
        """
        return self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSpeech(AsyncAPIResource):
    """Async twin of `Speech`."""

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSpeechWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Speech.create`."""
        return await self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SpeechWithRawResponse:
    """Methods of `Speech`; see `with_raw_response`."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self.create = to_raw_response_wrapper(speech.create)


class AsyncSpeechWithRawResponse:
    """Methods of `AsyncSpeech`; see `with_raw_response`."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self._speech = speech
        self.create = async_to_raw_response_wrapper(speech.create)


class SpeechWithStreamingResponse:
    """Methods of `Speech`; see `with_streaming_response`."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self.create = to_custom_streamed_response_wrapper(speech.create, StreamedBinaryAPIResponse)


class AsyncSpeechWithStreamingResponse:
    """Methods of `AsyncSpeech`; see `with_streaming_response`."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self._speech = speech
        self.create = async_to_custom_streamed_response_wrapper(speech.create, AsyncStreamedBinaryAPIResponse)
