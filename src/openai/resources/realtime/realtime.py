# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .calls import (
        AsyncCalls,
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        Calls,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from .translations.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]


class Realtime(SyncAPIResource):
    """Spoken conversation over WebSocket, WebRTC or SIP."""

    @cached_property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RealtimeWithStreamingResponse(self)

    @cached_property
    def calls(self) -> Calls:
        """WebRTC and SIP calls."""
        from .calls import Calls

        return Calls(self._client)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """Short-lived keys for browsers and apps."""
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @cached_property
    def translations(self) -> Translations:
        """Live speech translation."""
        from .translations.translations import Translations

        return Translations(self._client)


class AsyncRealtime(AsyncAPIResource):
    """Async twin of `Realtime`."""

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRealtimeWithStreamingResponse(self)

    @cached_property
    def calls(self) -> AsyncCalls:
        """WebRTC and SIP calls."""
        from .calls import AsyncCalls

        return AsyncCalls(self._client)

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Short-lived keys for browsers and apps."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Live speech translation."""
        from .translations.translations import AsyncTranslations

        return AsyncTranslations(self._client)


class RealtimeWithRawResponse:
    """Methods of `Realtime`; see `with_raw_response`."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> CallsWithRawResponse:
        from .calls import CallsWithRawResponse

        return CallsWithRawResponse(self._realtime.calls)

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        from .client_secrets import ClientSecretsWithRawResponse

        return ClientSecretsWithRawResponse(self._realtime.client_secrets)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        from .translations.translations import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._realtime.translations)


class AsyncRealtimeWithRawResponse:
    """Methods of `AsyncRealtime`; see `with_raw_response`."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> AsyncCallsWithRawResponse:
        from .calls import AsyncCallsWithRawResponse

        return AsyncCallsWithRawResponse(self._realtime.calls)

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        from .client_secrets import AsyncClientSecretsWithRawResponse

        return AsyncClientSecretsWithRawResponse(self._realtime.client_secrets)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        from .translations.translations import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._realtime.translations)


class RealtimeWithStreamingResponse:
    """Methods of `Realtime`; see `with_streaming_response`."""

    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> CallsWithStreamingResponse:
        from .calls import CallsWithStreamingResponse

        return CallsWithStreamingResponse(self._realtime.calls)

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        from .client_secrets import ClientSecretsWithStreamingResponse

        return ClientSecretsWithStreamingResponse(self._realtime.client_secrets)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        from .translations.translations import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._realtime.translations)


class AsyncRealtimeWithStreamingResponse:
    """Methods of `AsyncRealtime`; see `with_streaming_response`."""

    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> AsyncCallsWithStreamingResponse:
        from .calls import AsyncCallsWithStreamingResponse

        return AsyncCallsWithStreamingResponse(self._realtime.calls)

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        from .client_secrets import AsyncClientSecretsWithStreamingResponse

        return AsyncClientSecretsWithStreamingResponse(self._realtime.client_secrets)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        from .translations.translations import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._realtime.translations)
