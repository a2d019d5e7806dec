# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.audio`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import (
        AsyncAudio as AsyncAudio,
        AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
        Audio as Audio,
        AudioWithRawResponse as AudioWithRawResponse,
        AudioWithStreamingResponse as AudioWithStreamingResponse,
    )
    from .speech import (
        AsyncSpeech as AsyncSpeech,
        AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
        Speech as Speech,
        SpeechWithRawResponse as SpeechWithRawResponse,
        SpeechWithStreamingResponse as SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions as AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
        Transcriptions as Transcriptions,
        TranscriptionsWithRawResponse as TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations as AsyncTranslations,
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        Translations as Translations,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )
    from .voice_consents import (
        AsyncVoiceConsents as AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents as VoiceConsents,
        VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse,
    )
    from .voices import (
        AsyncVoices as AsyncVoices,
        AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse,
        Voices as Voices,
        VoicesWithRawResponse as VoicesWithRawResponse,
        VoicesWithStreamingResponse as VoicesWithStreamingResponse,
    )
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
