# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.realtime.translations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from .client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from .client_secrets import ClientSecrets as ClientSecrets
    from .client_secrets import ClientSecretsWithRawResponse as ClientSecretsWithRawResponse
    from .client_secrets import ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
    from .translations import AsyncTranslations as AsyncTranslations
    from .translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from .translations import Translations as Translations
    from .translations import TranslationsWithRawResponse as TranslationsWithRawResponse
    from .translations import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
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
