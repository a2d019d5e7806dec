# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.realtime`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import AsyncCalls as AsyncCalls
    from .calls import AsyncCallsWithRawResponse as AsyncCallsWithRawResponse
    from .calls import AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse
    from .calls import Calls as Calls
    from .calls import CallsWithRawResponse as CallsWithRawResponse
    from .calls import CallsWithStreamingResponse as CallsWithStreamingResponse
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from .client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from .client_secrets import ClientSecrets as ClientSecrets
    from .client_secrets import ClientSecretsWithRawResponse as ClientSecretsWithRawResponse
    from .client_secrets import ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
    from .realtime import AsyncRealtime as AsyncRealtime
    from .realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .realtime import Realtime as Realtime
    from .realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from .realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from .translations.translations import AsyncTranslations as AsyncTranslations
    from .translations.translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations.translations import (
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
    )
    from .translations.translations import Translations as Translations
    from .translations.translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from .translations.translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
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
