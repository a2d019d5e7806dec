# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.realtime.translations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
        ClientSecrets as ClientSecrets,
        ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations as AsyncTranslations,
        AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
        Translations as Translations,
        TranslationsWithRawResponse as TranslationsWithRawResponse,
        TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncClientSecrets": ".client_secrets",
            "AsyncClientSecretsWithRawResponse": ".client_secrets",
            "AsyncClientSecretsWithStreamingResponse": ".client_secrets",
            "ClientSecrets": ".client_secrets",
            "ClientSecretsWithRawResponse": ".client_secrets",
            "ClientSecretsWithStreamingResponse": ".client_secrets",
            "AsyncTranslations": ".translations",
            "AsyncTranslationsWithRawResponse": ".translations",
            "AsyncTranslationsWithStreamingResponse": ".translations",
            "Translations": ".translations",
            "TranslationsWithRawResponse": ".translations",
            "TranslationsWithStreamingResponse": ".translations",
        },
    )
