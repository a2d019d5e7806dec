# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from .voice_consents import (
        AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from .voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        Voices,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
]


class Audio(SyncAPIResource):
    """Entry to speech, transcription and custom voices."""

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AudioWithStreamingResponse(self)

    @cached_property
    def speech(self) -> Speech:
        """Text to speech."""
        from .speech import Speech

        return Speech(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech to text in the language spoken."""
        from .transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        """Speech to English text."""
        from .translations import Translations

        return Translations(self._client)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        """Recordings in which speakers allow their voice to be cloned."""
        from .voice_consents import VoiceConsents

        return VoiceConsents(self._client)

    @cached_property
    def voices(self) -> Voices:
        """Custom voices."""
        from .voices import Voices

        return Voices(self._client)


class AsyncAudio(AsyncAPIResource):
    """Async twin of `Audio`."""

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAudioWithStreamingResponse(self)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Text to speech."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech to text in the language spoken."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech to English text."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        """Recordings in which speakers allow their voice to be cloned."""
        from .voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Custom voices."""
        from .voices import AsyncVoices

        return AsyncVoices(self._client)


class AudioWithRawResponse:
    """Methods of `Audio`; see `with_raw_response`."""

    def __init__(self, audio: Audio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        from .speech import SpeechWithRawResponse

        return SpeechWithRawResponse(self._audio.speech)

    @cached_property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        from .transcriptions import TranscriptionsWithRawResponse

        return TranscriptionsWithRawResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        from .translations import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._audio.translations)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithRawResponse:
        from .voice_consents import VoiceConsentsWithRawResponse

        return VoiceConsentsWithRawResponse(self._audio.voice_consents)

    @cached_property
    def voices(self) -> VoicesWithRawResponse:
        from .voices import VoicesWithRawResponse

        return VoicesWithRawResponse(self._audio.voices)


class AsyncAudioWithRawResponse:
    """Methods of `AsyncAudio`; see `with_raw_response`."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        from .speech import AsyncSpeechWithRawResponse

        return AsyncSpeechWithRawResponse(self._audio.speech)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        from .transcriptions import AsyncTranscriptionsWithRawResponse

        return AsyncTranscriptionsWithRawResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        from .translations import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._audio.translations)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
        from .voice_consents import AsyncVoiceConsentsWithRawResponse

        return AsyncVoiceConsentsWithRawResponse(self._audio.voice_consents)

    @cached_property
    def voices(self) -> AsyncVoicesWithRawResponse:
        from .voices import AsyncVoicesWithRawResponse

        return AsyncVoicesWithRawResponse(self._audio.voices)


class AudioWithStreamingResponse:
    """Methods of `Audio`; see `with_streaming_response`."""

    def __init__(self, audio: Audio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        from .speech import SpeechWithStreamingResponse

        return SpeechWithStreamingResponse(self._audio.speech)

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        from .transcriptions import TranscriptionsWithStreamingResponse

        return TranscriptionsWithStreamingResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        from .translations import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._audio.translations)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse:
        from .voice_consents import VoiceConsentsWithStreamingResponse

        return VoiceConsentsWithStreamingResponse(self._audio.voice_consents)

    @cached_property
    def voices(self) -> VoicesWithStreamingResponse:
        from .voices import VoicesWithStreamingResponse

        return VoicesWithStreamingResponse(self._audio.voices)


class AsyncAudioWithStreamingResponse:
    """Methods of `AsyncAudio`; see `with_streaming_response`."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        from .speech import AsyncSpeechWithStreamingResponse

        return AsyncSpeechWithStreamingResponse(self._audio.speech)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        from .transcriptions import AsyncTranscriptionsWithStreamingResponse

        return AsyncTranscriptionsWithStreamingResponse(self._audio.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        from .translations import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._audio.translations)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
        from .voice_consents import AsyncVoiceConsentsWithStreamingResponse

        return AsyncVoiceConsentsWithStreamingResponse(self._audio.voice_consents)

    @cached_property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        from .voices import AsyncVoicesWithStreamingResponse

        return AsyncVoicesWithStreamingResponse(self._audio.voices)
