# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.audio`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import AsyncAudio as AsyncAudio
    from .audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from .audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from .audio import Audio as Audio
    from .audio import AudioWithRawResponse as AudioWithRawResponse
    from .audio import AudioWithStreamingResponse as AudioWithStreamingResponse
    from .speech import AsyncSpeech as AsyncSpeech
    from .speech import AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse
    from .speech import AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse
    from .speech import Speech as Speech
    from .speech import SpeechWithRawResponse as SpeechWithRawResponse
    from .speech import SpeechWithStreamingResponse as SpeechWithStreamingResponse
    from .transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .transcriptions import AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse
    from .transcriptions import AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse
    from .transcriptions import Transcriptions as Transcriptions
    from .transcriptions import TranscriptionsWithRawResponse as TranscriptionsWithRawResponse
    from .transcriptions import TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse
    from .translations import AsyncTranslations as AsyncTranslations
    from .translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from .translations import Translations as Translations
    from .translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from .translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
    from .voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from .voice_consents import AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse
    from .voice_consents import AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse
    from .voice_consents import VoiceConsents as VoiceConsents
    from .voice_consents import VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse
    from .voice_consents import VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse
    from .voices import AsyncVoices as AsyncVoices
    from .voices import AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse
    from .voices import AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse
    from .voices import Voices as Voices
    from .voices import VoicesWithRawResponse as VoicesWithRawResponse
    from .voices import VoicesWithStreamingResponse as VoicesWithStreamingResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncAudio": ".audio",
            "AsyncAudioWithRawResponse": ".audio",
            "AsyncAudioWithStreamingResponse": ".audio",
            "Audio": ".audio",
            "AudioWithRawResponse": ".audio",
            "AudioWithStreamingResponse": ".audio",
            "AsyncSpeech": ".speech",
            "AsyncSpeechWithRawResponse": ".speech",
            "AsyncSpeechWithStreamingResponse": ".speech",
            "Speech": ".speech",
            "SpeechWithRawResponse": ".speech",
            "SpeechWithStreamingResponse": ".speech",
            "AsyncTranscriptions": ".transcriptions",
            "AsyncTranscriptionsWithRawResponse": ".transcriptions",
            "AsyncTranscriptionsWithStreamingResponse": ".transcriptions",
            "Transcriptions": ".transcriptions",
            "TranscriptionsWithRawResponse": ".transcriptions",
            "TranscriptionsWithStreamingResponse": ".transcriptions",
            "AsyncTranslations": ".translations",
            "AsyncTranslationsWithRawResponse": ".translations",
            "AsyncTranslationsWithStreamingResponse": ".translations",
            "Translations": ".translations",
            "TranslationsWithRawResponse": ".translations",
            "TranslationsWithStreamingResponse": ".translations",
            "AsyncVoiceConsents": ".voice_consents",
            "AsyncVoiceConsentsWithRawResponse": ".voice_consents",
            "AsyncVoiceConsentsWithStreamingResponse": ".voice_consents",
            "VoiceConsents": ".voice_consents",
            "VoiceConsentsWithRawResponse": ".voice_consents",
            "VoiceConsentsWithStreamingResponse": ".voice_consents",
            "AsyncVoices": ".voices",
            "AsyncVoicesWithRawResponse": ".voices",
            "AsyncVoicesWithStreamingResponse": ".voices",
            "Voices": ".voices",
            "VoicesWithRawResponse": ".voices",
            "VoicesWithStreamingResponse": ".voices",
        },
    )
