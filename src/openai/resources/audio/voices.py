# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Union

    import httpx
    from typing_extensions import Literal

    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ...types.audio.voice import Voice
    from ...types.audio.voice_deleted import VoiceDeleted

__all__ = [
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
]

_CREATE: Operation[Voice] = Operation(
    "POST",
    "/audio/voices",
    "openai.types.audio.voice:Voice",
    either=(("audio_sample", "consent"), ("prompt", "type")),
    files=(("audio_sample",),),
)
_DELETE: Operation[VoiceDeleted] = Operation(
    "DELETE",
    "/audio/voices/{voice_id}",
    "openai.types.audio.voice_deleted:VoiceDeleted",
)


class Voices(SyncAPIResource):
    """Custom voices."""

    @cached_property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VoicesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice: ...

    @overload
    def create(
        self,
        *,
        name: str,
        prompt: str,
        type: Literal["prompt"],
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice: ...

    def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample"] | Literal["prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice:
        """Make a custom voice from an audio sample with consent, or from a description.

        [API reference](https://platform.openai.com/docs/api-reference/audio/createVoice)

        Args:
            name: Name of the voice.
            audio_sample: Sample of the speaker, up to 10 MiB.
            consent: Id of the speaker's voice consent.
            type: Where the voice comes from, `audio_sample` or `prompt`.
            prompt: Description of the voice to design.
            model: Model that designs the voice, `auto` or a dated version.
            script_hint: Hint on what the voice will mostly read.
        """
        return self._run(
            _CREATE,
            {
                "name": name,
                "audio_sample": audio_sample,
                "consent": consent,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceDeleted:
        """Delete a custom voice.

        [API reference](https://platform.openai.com/docs/api-reference/audio/deleteVoice)

        Args:
            voice_id: Id of the custom voice.
        """
        return self._run(_DELETE, {"voice_id": voice_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncVoices(AsyncAPIResource):
    """Async twin of `Voices`."""

    @cached_property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVoicesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        prompt: str,
        type: Literal["prompt"],
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice: ...

    async def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample"] | Literal["prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Voice:
        """Async twin of `Voices.create`."""
        return await self._run(
            _CREATE,
            {
                "name": name,
                "audio_sample": audio_sample,
                "consent": consent,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceDeleted:
        """Async twin of `Voices.delete`."""
        return await self._run(_DELETE, {"voice_id": voice_id}, extra_headers, extra_query, extra_body, timeout)


class VoicesWithRawResponse:
    """Methods of `Voices`; see `with_raw_response`."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self.create = to_raw_response_wrapper(voices.create)
        self.delete = to_raw_response_wrapper(voices.delete)


class AsyncVoicesWithRawResponse:
    """Methods of `AsyncVoices`; see `with_raw_response`."""

    def __init__(self, voices: AsyncVoices) -> None:
        self._voices = voices
        self.create = async_to_raw_response_wrapper(voices.create)
        self.delete = async_to_raw_response_wrapper(voices.delete)


class VoicesWithStreamingResponse:
    """Methods of `Voices`; see `with_streaming_response`."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self.create = to_streamed_response_wrapper(voices.create)
        self.delete = to_streamed_response_wrapper(voices.delete)


class AsyncVoicesWithStreamingResponse:
    """Methods of `AsyncVoices`; see `with_streaming_response`."""

    def __init__(self, voices: AsyncVoices) -> None:
        self._voices = voices
        self.create = async_to_streamed_response_wrapper(voices.create)
        self.delete = async_to_streamed_response_wrapper(voices.delete)
