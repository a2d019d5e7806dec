# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )

__all__ = [
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]


class Translations(SyncAPIResource):
    """Live speech translation."""

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TranslationsWithStreamingResponse(self)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """Short-lived keys for translation clients."""
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)


class AsyncTranslations(AsyncAPIResource):
    """Async twin of `Translations`."""

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTranslationsWithStreamingResponse(self)

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Short-lived keys for translation clients."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)


class TranslationsWithRawResponse:
    """Methods of `Translations`; see `with_raw_response`."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        from .client_secrets import ClientSecretsWithRawResponse

        return ClientSecretsWithRawResponse(self._translations.client_secrets)


class AsyncTranslationsWithRawResponse:
    """Methods of `AsyncTranslations`; see `with_raw_response`."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        from .client_secrets import AsyncClientSecretsWithRawResponse

        return AsyncClientSecretsWithRawResponse(self._translations.client_secrets)


class TranslationsWithStreamingResponse:
    """Methods of `Translations`; see `with_streaming_response`."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        from .client_secrets import ClientSecretsWithStreamingResponse

        return ClientSecretsWithStreamingResponse(self._translations.client_secrets)


class AsyncTranslationsWithStreamingResponse:
    """Methods of `AsyncTranslations`; see `with_streaming_response`."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        from .client_secrets import AsyncClientSecretsWithStreamingResponse

        return AsyncClientSecretsWithStreamingResponse(self._translations.client_secrets)
