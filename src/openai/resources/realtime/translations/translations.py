# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import omit
from ...._websocket_connection import AsyncWebSocketConnectionBase, WebSocketConnectionBase
from ...._websocket_manager import (
    AsyncConnectionResource,
    AsyncWebSocketConnectionManager,
    ConnectionResource,
    WebSocketConnectionManager,
)

if TYPE_CHECKING:
    from typing import Callable

    from ...._types import Headers, Omit, Query
    from ....types.realtime.realtime_translation_client_event import RealtimeTranslationClientEvent
    from ....types.realtime.realtime_translation_client_event_param import RealtimeTranslationClientEventParam
    from ....types.realtime.realtime_translation_server_event import RealtimeTranslationServerEvent
    from ....types.realtime.realtime_translation_session_update_request_param import (
        RealtimeTranslationSessionUpdateRequestParam,
    )
    from ....types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ....types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
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
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "BaseAsyncTranslationsConnectionResource",
    "BaseTranslationsConnectionResource",
    "Translations",
    "TranslationsConnection",
    "TranslationsConnectionManager",
    "TranslationsSessionInputAudioBufferResource",
    "TranslationsSessionResource",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

_CONNECT: Operation[RealtimeTranslationServerEvent] = Operation(
    "GET",
    "/realtime/translations",
    "openai.types.realtime.realtime_translation_server_event:RealtimeTranslationServerEvent",
)


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

    def connect(
        self,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> TranslationsConnectionManager:
        """Translate speech as it is spoken, over a WebSocket.

        Args:
            extra_query: Query parameters to add.
            extra_headers: Headers to add to the handshake.
            websocket_connection_options: Options of `websockets`, such as `max_size`, `ping_interval`, `ssl` or
                `proxy`.
            on_reconnecting: Turns connecting again on after a connection is lost; called before each attempt, it may
                change the attempt by what it returns.
            max_retries: Attempts to connect again before the connection is given up.
            initial_delay: Seconds until the first of them; each further pause is twice as long.
            max_delay: Seconds of the longest pause.
            max_queue_size: Bytes of messages that may wait while there is no connection.
        """
        return TranslationsConnectionManager(
            client=self._client,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


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

    def connect(
        self,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncTranslationsConnectionManager:
        """Async twin of `Translations.connect`."""
        return AsyncTranslationsConnectionManager(
            client=self._client,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class TranslationsConnection(
    WebSocketConnectionBase[
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam",
    ]
):
    """An open connection to `/realtime/translations`; `Translations.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def session(self) -> TranslationsSessionResource:
        """Sends `session.…` events."""
        return TranslationsSessionResource(self)


class TranslationsConnectionManager(
    WebSocketConnectionManager[
        "TranslationsConnection",
        "RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam",
    ]
):
    """Opens a `TranslationsConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = TranslationsConnection


class BaseTranslationsConnectionResource(ConnectionResource["TranslationsConnection"]):
    """Sends events over a `TranslationsConnection`."""


class TranslationsSessionResource(BaseTranslationsConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def input_audio_buffer(self) -> TranslationsSessionInputAudioBufferResource:
        """Sends `session.input_audio_buffer.…` events."""
        return TranslationsSessionInputAudioBufferResource(self._connection)

    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        self._send("session.update", {"session": session, "event_id": event_id})

    def close(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.close`."""
        self._send("session.close", {"event_id": event_id})


class TranslationsSessionInputAudioBufferResource(BaseTranslationsConnectionResource):
    """Sends `session.input_audio_buffer.…` events."""

    def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio_buffer.append`."""
        self._send("session.input_audio_buffer.append", {"audio": audio, "event_id": event_id})


class AsyncTranslationsConnection(
    AsyncWebSocketConnectionBase[
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam",
    ]
):
    """An open connection to `/realtime/translations`; `AsyncTranslations.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def session(self) -> AsyncTranslationsSessionResource:
        """Sends `session.…` events."""
        return AsyncTranslationsSessionResource(self)


class AsyncTranslationsConnectionManager(
    AsyncWebSocketConnectionManager[
        "AsyncTranslationsConnection",
        "RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam",
    ]
):
    """Opens an `AsyncTranslationsConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncTranslationsConnection


class BaseAsyncTranslationsConnectionResource(AsyncConnectionResource["AsyncTranslationsConnection"]):
    """Sends events over an `AsyncTranslationsConnection`."""


class AsyncTranslationsSessionResource(BaseAsyncTranslationsConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        """Sends `session.input_audio_buffer.…` events."""
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        await self._send("session.update", {"session": session, "event_id": event_id})

    async def close(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.close`."""
        await self._send("session.close", {"event_id": event_id})


class AsyncTranslationsSessionInputAudioBufferResource(BaseAsyncTranslationsConnectionResource):
    """Sends `session.input_audio_buffer.…` events."""

    async def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio_buffer.append`."""
        await self._send("session.input_audio_buffer.append", {"audio": audio, "event_id": event_id})


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
