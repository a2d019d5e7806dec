# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import omit
from ..._websocket_connection import AsyncWebSocketConnectionBase, WebSocketConnectionBase
from ..._websocket_manager import (
    AsyncConnectionResource,
    AsyncWebSocketConnectionManager,
    ConnectionResource,
    WebSocketConnectionManager,
)

if TYPE_CHECKING:
    from typing import Callable

    from ..._types import Headers, Omit, Query
    from ...types.realtime import session_update_event_param
    from ...types.realtime.conversation_item_param import ConversationItemParam
    from ...types.realtime.realtime_client_event import RealtimeClientEvent
    from ...types.realtime.realtime_client_event_param import RealtimeClientEventParam
    from ...types.realtime.realtime_response_create_params_param import RealtimeResponseCreateParamsParam
    from ...types.realtime.realtime_response_create_params_with_references_param import (
        RealtimeResponseCreateParamsWithReferencesParam,
    )
    from ...types.realtime.realtime_server_event import RealtimeServerEvent
    from ...types.realtime.response_create_event_with_references_param import ResponseCreateEventWithReferencesParam
    from ...types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
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
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "BaseAsyncRealtimeConnectionResource",
    "BaseRealtimeConnectionResource",
    "Realtime",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]

_CONNECT: Operation[RealtimeServerEvent] = Operation(
    "GET",
    "/realtime",
    "openai.types.realtime.realtime_server_event:RealtimeServerEvent",
)


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

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> RealtimeConnectionManager:
        """Talk to a realtime model over a WebSocket, or steer a call by its `call_id`.

        Args:
            call_id: Id of the call.
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
        return RealtimeConnectionManager(
            client=self._client,
            call_id=call_id,
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

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncRealtimeConnectionManager:
        """Async twin of `Realtime.connect`."""
        return AsyncRealtimeConnectionManager(
            client=self._client,
            call_id=call_id,
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


class RealtimeConnection(
    WebSocketConnectionBase[
        "RealtimeServerEvent",
        "RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam",
    ]
):
    """An open connection to `/realtime`; `Realtime.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def conversation(self) -> RealtimeConversationResource:
        """Sends `conversation.…` events."""
        return RealtimeConversationResource(self)

    @cached_property
    def input_audio_buffer(self) -> RealtimeInputAudioBufferResource:
        """Sends `input_audio_buffer.…` events."""
        return RealtimeInputAudioBufferResource(self)

    @cached_property
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferResource:
        """Sends `output_audio_buffer.…` events."""
        return RealtimeOutputAudioBufferResource(self)

    @cached_property
    def response(self) -> RealtimeResponseResource:
        """Sends `response.…` events."""
        return RealtimeResponseResource(self)

    @cached_property
    def session(self) -> RealtimeSessionResource:
        """Sends `session.…` events."""
        return RealtimeSessionResource(self)


class RealtimeConnectionManager(
    WebSocketConnectionManager[
        "RealtimeConnection",
        "RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam",
    ]
):
    """Opens a `RealtimeConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = RealtimeConnection


class BaseRealtimeConnectionResource(ConnectionResource["RealtimeConnection"]):
    """Sends events over a `RealtimeConnection`."""


class RealtimeConversationResource(BaseRealtimeConnectionResource):
    """Sends `conversation.…` events."""

    @cached_property
    def item(self) -> RealtimeConversationItemResource:
        """Sends `conversation.item.…` events."""
        return RealtimeConversationItemResource(self._connection)


class RealtimeInputAudioBufferResource(BaseRealtimeConnectionResource):
    """Sends `input_audio_buffer.…` events."""

    def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.append`."""
        self._send("input_audio_buffer.append", {"audio": audio, "event_id": event_id})

    def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.clear`."""
        self._send("input_audio_buffer.clear", {"event_id": event_id})

    def commit(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.commit`."""
        self._send("input_audio_buffer.commit", {"event_id": event_id})


class RealtimeOutputAudioBufferResource(BaseRealtimeConnectionResource):
    """Sends `output_audio_buffer.…` events."""

    def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `output_audio_buffer.clear`."""
        self._send("output_audio_buffer.clear", {"event_id": event_id})


class RealtimeResponseResource(BaseRealtimeConnectionResource):
    """Sends `response.…` events."""

    def cancel(
        self,
        *,
        event_id: str | Omit = omit,
        response_id: str | Omit = omit,
    ) -> None:
        """Send the event `response.cancel`."""
        self._send("response.cancel", {"event_id": event_id, "response_id": response_id})

    def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | RealtimeResponseCreateParamsWithReferencesParam | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        self._send("response.create", {"event_id": event_id, "response": response})


class RealtimeSessionResource(BaseRealtimeConnectionResource):
    """Sends `session.…` events."""

    def update(
        self,
        *,
        session: session_update_event_param.Session,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        self._send("session.update", {"session": session, "event_id": event_id})


class RealtimeConversationItemResource(BaseRealtimeConnectionResource):
    """Sends `conversation.item.…` events."""

    def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.create`."""
        self._send(
            "conversation.item.create",
            {"item": item, "event_id": event_id, "previous_item_id": previous_item_id},
        )

    def delete(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.delete`."""
        self._send("conversation.item.delete", {"item_id": item_id, "event_id": event_id})

    def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.retrieve`."""
        self._send("conversation.item.retrieve", {"item_id": item_id, "event_id": event_id})

    def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.truncate`."""
        self._send(
            "conversation.item.truncate",
            {"audio_end_ms": audio_end_ms, "content_index": content_index, "item_id": item_id, "event_id": event_id},
        )


class AsyncRealtimeConnection(
    AsyncWebSocketConnectionBase[
        "RealtimeServerEvent",
        "RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam",
    ]
):
    """An open connection to `/realtime`; `AsyncRealtime.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationResource:
        """Sends `conversation.…` events."""
        return AsyncRealtimeConversationResource(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        """Sends `input_audio_buffer.…` events."""
        return AsyncRealtimeInputAudioBufferResource(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        """Sends `output_audio_buffer.…` events."""
        return AsyncRealtimeOutputAudioBufferResource(self)

    @cached_property
    def response(self) -> AsyncRealtimeResponseResource:
        """Sends `response.…` events."""
        return AsyncRealtimeResponseResource(self)

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource:
        """Sends `session.…` events."""
        return AsyncRealtimeSessionResource(self)


class AsyncRealtimeConnectionManager(
    AsyncWebSocketConnectionManager[
        "AsyncRealtimeConnection",
        "RealtimeClientEvent | RealtimeClientEventParam | ResponseCreateEventWithReferencesParam",
    ]
):
    """Opens an `AsyncRealtimeConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncRealtimeConnection


class BaseAsyncRealtimeConnectionResource(AsyncConnectionResource["AsyncRealtimeConnection"]):
    """Sends events over an `AsyncRealtimeConnection`."""


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    """Sends `conversation.…` events."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource:
        """Sends `conversation.item.…` events."""
        return AsyncRealtimeConversationItemResource(self._connection)


class AsyncRealtimeInputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends `input_audio_buffer.…` events."""

    async def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.append`."""
        await self._send("input_audio_buffer.append", {"audio": audio, "event_id": event_id})

    async def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.clear`."""
        await self._send("input_audio_buffer.clear", {"event_id": event_id})

    async def commit(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `input_audio_buffer.commit`."""
        await self._send("input_audio_buffer.commit", {"event_id": event_id})


class AsyncRealtimeOutputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends `output_audio_buffer.…` events."""

    async def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `output_audio_buffer.clear`."""
        await self._send("output_audio_buffer.clear", {"event_id": event_id})


class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource):
    """Sends `response.…` events."""

    async def cancel(
        self,
        *,
        event_id: str | Omit = omit,
        response_id: str | Omit = omit,
    ) -> None:
        """Send the event `response.cancel`."""
        await self._send("response.cancel", {"event_id": event_id, "response_id": response_id})

    async def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | RealtimeResponseCreateParamsWithReferencesParam | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        await self._send("response.create", {"event_id": event_id, "response": response})


class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource):
    """Sends `session.…` events."""

    async def update(
        self,
        *,
        session: session_update_event_param.Session,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        await self._send("session.update", {"session": session, "event_id": event_id})


class AsyncRealtimeConversationItemResource(BaseAsyncRealtimeConnectionResource):
    """Sends `conversation.item.…` events."""

    async def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.create`."""
        await self._send(
            "conversation.item.create",
            {"item": item, "event_id": event_id, "previous_item_id": previous_item_id},
        )

    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.delete`."""
        await self._send("conversation.item.delete", {"item_id": item_id, "event_id": event_id})

    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.retrieve`."""
        await self._send("conversation.item.retrieve", {"item_id": item_id, "event_id": event_id})

    async def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `conversation.item.truncate`."""
        await self._send(
            "conversation.item.truncate",
            {"audio_end_ms": audio_end_ms, "content_index": content_index, "item_id": item_id, "event_id": event_id},
        )


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
