# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.realtime`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import (
        AsyncCalls as AsyncCalls,
        AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
        Calls as Calls,
        CallsWithRawResponse as CallsWithRawResponse,
        CallsWithStreamingResponse as CallsWithStreamingResponse,
    )
    from .client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
        ClientSecrets as ClientSecrets,
        ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
    )
    from .realtime import (
        AsyncRealtime as AsyncRealtime,
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        Realtime as Realtime,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from .translations.translations import (
        AsyncTranslations as AsyncTranslations,
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        Translations as Translations,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncCalls": ".calls",
            "AsyncCallsWithRawResponse": ".calls",
            "AsyncCallsWithStreamingResponse": ".calls",
            "Calls": ".calls",
            "CallsWithRawResponse": ".calls",
            "CallsWithStreamingResponse": ".calls",
            "AsyncClientSecrets": ".client_secrets",
            "AsyncClientSecretsWithRawResponse": ".client_secrets",
            "AsyncClientSecretsWithStreamingResponse": ".client_secrets",
            "ClientSecrets": ".client_secrets",
            "ClientSecretsWithRawResponse": ".client_secrets",
            "ClientSecretsWithStreamingResponse": ".client_secrets",
            "AsyncRealtime": ".realtime",
            "AsyncRealtimeWithRawResponse": ".realtime",
            "AsyncRealtimeWithStreamingResponse": ".realtime",
            "Realtime": ".realtime",
            "RealtimeWithRawResponse": ".realtime",
            "RealtimeWithStreamingResponse": ".realtime",
            "AsyncTranslations": ".translations.translations",
            "AsyncTranslationsWithRawResponse": ".translations.translations",
            "AsyncTranslationsWithStreamingResponse": ".translations.translations",
            "Translations": ".translations.translations",
            "TranslationsWithRawResponse": ".translations.translations",
            "TranslationsWithStreamingResponse": ".translations.translations",
        },
    )
