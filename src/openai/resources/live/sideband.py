# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._constants import DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES
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
    from typing import Callable, Optional

    from ..._types import Headers, Omit, Query
    from ...types.live import decision_item_create_event_param
    from ...types.live.connect_client_event import ConnectClientEvent
    from ...types.live.connect_client_event_param import ConnectClientEventParam
    from ...types.live.connect_server_event import ConnectServerEvent
    from ...types.live.session_update_config_param import SessionUpdateConfigParam
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

__all__ = [
    "AsyncSideband",
    "AsyncSidebandConnection",
    "AsyncSidebandConnectionManager",
    "AsyncSidebandDecisionItemResource",
    "AsyncSidebandDecisionResource",
    "AsyncSidebandResponseItemResource",
    "AsyncSidebandResponseResource",
    "AsyncSidebandSessionCommentaryResource",
    "AsyncSidebandSessionInputAudioResource",
    "AsyncSidebandSessionInstructionsResource",
    "AsyncSidebandSessionOutputAudioFixtureResource",
    "AsyncSidebandSessionOutputAudioResource",
    "AsyncSidebandSessionResource",
    "AsyncSidebandSessionThinkingResource",
    "AsyncSidebandTransportDtmfResource",
    "AsyncSidebandTransportResource",
    "BaseAsyncSidebandConnectionResource",
    "BaseSidebandConnectionResource",
    "Sideband",
    "SidebandConnection",
    "SidebandConnectionManager",
    "SidebandDecisionItemResource",
    "SidebandDecisionResource",
    "SidebandResponseItemResource",
    "SidebandResponseResource",
    "SidebandSessionCommentaryResource",
    "SidebandSessionInputAudioResource",
    "SidebandSessionInstructionsResource",
    "SidebandSessionOutputAudioFixtureResource",
    "SidebandSessionOutputAudioResource",
    "SidebandSessionResource",
    "SidebandSessionThinkingResource",
    "SidebandTransportDtmfResource",
    "SidebandTransportResource",
]

_CONNECT: Operation[ConnectServerEvent] = Operation(
    "GET",
    "/live/sessions/{session_id}/attach",
    "openai.types.live.connect_server_event:ConnectServerEvent",
)


class Sideband(SyncAPIResource):
    """Sockets that steer a session whose media runs elsewhere."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> SidebandConnectionManager:
        """Steer a live session whose audio goes another way, over a WebSocket.

        Args:
            session_id: Id of the session.
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
        return SidebandConnectionManager(
            client=self._client,
            session_id=session_id,
            graceful_close=graceful_close,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncSideband(AsyncAPIResource):
    """Async twin of `Sideband`."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> AsyncSidebandConnectionManager:
        """Async twin of `Sideband.connect`."""
        return AsyncSidebandConnectionManager(
            client=self._client,
            session_id=session_id,
            graceful_close=graceful_close,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class SidebandConnection(WebSocketConnectionBase["ConnectServerEvent", "ConnectClientEvent | ConnectClientEventParam"]):
    """An open connection to `/live/sessions/{session_id}/attach`; `Sideband.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> SidebandDecisionResource:
        """Sends `decision.…` events."""
        return SidebandDecisionResource(self)

    @cached_property
    def response(self) -> SidebandResponseResource:
        """Sends `response.…` events."""
        return SidebandResponseResource(self)

    @cached_property
    def session(self) -> SidebandSessionResource:
        """Sends `session.…` events."""
        return SidebandSessionResource(self)

    @cached_property
    def transport(self) -> SidebandTransportResource:
        """Sends `transport.…` events."""
        return SidebandTransportResource(self)


class SidebandConnectionManager(
    WebSocketConnectionManager["SidebandConnection", "ConnectClientEvent | ConnectClientEventParam"]
):
    """Opens a `SidebandConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = SidebandConnection


class BaseSidebandConnectionResource(ConnectionResource["SidebandConnection"]):
    """Sends events over a `SidebandConnection`."""


class SidebandDecisionResource(BaseSidebandConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> SidebandDecisionItemResource:
        """Sends `decision.item.…` events."""
        return SidebandDecisionItemResource(self._connection)

    def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        self._send("decision.create", {"event_id": event_id})


class SidebandResponseResource(BaseSidebandConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> SidebandResponseItemResource:
        """Sends `response.item.…` events."""
        return SidebandResponseItemResource(self._connection)

    def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        self._send("response.create", {"event_id": event_id})


class SidebandSessionResource(BaseSidebandConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> SidebandSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return SidebandSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> SidebandSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return SidebandSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> SidebandSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return SidebandSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> SidebandSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return SidebandSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> SidebandSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return SidebandSessionThinkingResource(self._connection)

    def update(
        self,
        *,
        session: SessionUpdateConfigParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        self._send("session.update", {"session": session, "event_id": event_id})

    def close(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.close`."""
        self._send("session.close", {"event_id": event_id})


class SidebandTransportResource(BaseSidebandConnectionResource):
    """Sends `transport.…` events."""

    @cached_property
    def dtmf(self) -> SidebandTransportDtmfResource:
        """Sends `transport.dtmf.…` events."""
        return SidebandTransportDtmfResource(self._connection)


class SidebandDecisionItemResource(BaseSidebandConnectionResource):
    """Sends `decision.item.…` events."""

    def create(
        self,
        *,
        item: decision_item_create_event_param.ItemUnion,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `decision.item.create`."""
        self._send("decision.item.create", {"item": item, "event_id": event_id})

    def delete(
        self,
        *,
        item_id: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `decision.item.delete`."""
        self._send("decision.item.delete", {"item_id": item_id, "event_id": event_id})


class SidebandResponseItemResource(BaseSidebandConnectionResource):
    """Sends `response.item.…` events."""

    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        self._send("response.item.create", {"item": item, "event_id": event_id})


class SidebandSessionCommentaryResource(BaseSidebandConnectionResource):
    """Sends `session.commentary.…` events."""

    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.commentary.append`."""
        self._send(
            "session.commentary.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class SidebandSessionInputAudioResource(BaseSidebandConnectionResource):
    """Sends `session.input_audio.…` events."""

    def mute(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.mute`."""
        self._send("session.input_audio.mute", {"event_id": event_id})

    def unmute(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.unmute`."""
        self._send("session.input_audio.unmute", {"event_id": event_id})


class SidebandSessionInstructionsResource(BaseSidebandConnectionResource):
    """Sends `session.instructions.…` events."""

    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.instructions.append`."""
        self._send(
            "session.instructions.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class SidebandSessionOutputAudioResource(BaseSidebandConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> SidebandSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return SidebandSessionOutputAudioFixtureResource(self._connection)


class SidebandSessionThinkingResource(BaseSidebandConnectionResource):
    """Sends `session.thinking.…` events."""

    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.thinking.append`."""
        self._send(
            "session.thinking.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class SidebandTransportDtmfResource(BaseSidebandConnectionResource):
    """Sends `transport.dtmf.…` events."""

    def send(
        self,
        *,
        event: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `transport.dtmf.send`."""
        self._send("transport.dtmf.send", {"event": event, "event_id": event_id})


class SidebandSessionOutputAudioFixtureResource(BaseSidebandConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})


class AsyncSidebandConnection(
    AsyncWebSocketConnectionBase["ConnectServerEvent", "ConnectClientEvent | ConnectClientEventParam"]
):
    """An open connection to `/live/sessions/{session_id}/attach`; `AsyncSideband.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> AsyncSidebandDecisionResource:
        """Sends `decision.…` events."""
        return AsyncSidebandDecisionResource(self)

    @cached_property
    def response(self) -> AsyncSidebandResponseResource:
        """Sends `response.…` events."""
        return AsyncSidebandResponseResource(self)

    @cached_property
    def session(self) -> AsyncSidebandSessionResource:
        """Sends `session.…` events."""
        return AsyncSidebandSessionResource(self)

    @cached_property
    def transport(self) -> AsyncSidebandTransportResource:
        """Sends `transport.…` events."""
        return AsyncSidebandTransportResource(self)


class AsyncSidebandConnectionManager(
    AsyncWebSocketConnectionManager["AsyncSidebandConnection", "ConnectClientEvent | ConnectClientEventParam"]
):
    """Opens an `AsyncSidebandConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncSidebandConnection


class BaseAsyncSidebandConnectionResource(AsyncConnectionResource["AsyncSidebandConnection"]):
    """Sends events over an `AsyncSidebandConnection`."""


class AsyncSidebandDecisionResource(BaseAsyncSidebandConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> AsyncSidebandDecisionItemResource:
        """Sends `decision.item.…` events."""
        return AsyncSidebandDecisionItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        await self._send("decision.create", {"event_id": event_id})


class AsyncSidebandResponseResource(BaseAsyncSidebandConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> AsyncSidebandResponseItemResource:
        """Sends `response.item.…` events."""
        return AsyncSidebandResponseItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        await self._send("response.create", {"event_id": event_id})


class AsyncSidebandSessionResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> AsyncSidebandSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return AsyncSidebandSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncSidebandSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return AsyncSidebandSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncSidebandSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return AsyncSidebandSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncSidebandSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return AsyncSidebandSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncSidebandSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return AsyncSidebandSessionThinkingResource(self._connection)

    async def update(
        self,
        *,
        session: SessionUpdateConfigParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.update`."""
        await self._send("session.update", {"session": session, "event_id": event_id})

    async def close(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.close`."""
        await self._send("session.close", {"event_id": event_id})


class AsyncSidebandTransportResource(BaseAsyncSidebandConnectionResource):
    """Sends `transport.…` events."""

    @cached_property
    def dtmf(self) -> AsyncSidebandTransportDtmfResource:
        """Sends `transport.dtmf.…` events."""
        return AsyncSidebandTransportDtmfResource(self._connection)


class AsyncSidebandDecisionItemResource(BaseAsyncSidebandConnectionResource):
    """Sends `decision.item.…` events."""

    async def create(
        self,
        *,
        item: decision_item_create_event_param.ItemUnion,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `decision.item.create`."""
        await self._send("decision.item.create", {"item": item, "event_id": event_id})

    async def delete(
        self,
        *,
        item_id: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `decision.item.delete`."""
        await self._send("decision.item.delete", {"item_id": item_id, "event_id": event_id})


class AsyncSidebandResponseItemResource(BaseAsyncSidebandConnectionResource):
    """Sends `response.item.…` events."""

    async def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        await self._send("response.item.create", {"item": item, "event_id": event_id})


class AsyncSidebandSessionCommentaryResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.commentary.…` events."""

    async def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.commentary.append`."""
        await self._send(
            "session.commentary.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class AsyncSidebandSessionInputAudioResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.input_audio.…` events."""

    async def mute(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.mute`."""
        await self._send("session.input_audio.mute", {"event_id": event_id})

    async def unmute(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.unmute`."""
        await self._send("session.input_audio.unmute", {"event_id": event_id})


class AsyncSidebandSessionInstructionsResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.instructions.…` events."""

    async def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.instructions.append`."""
        await self._send(
            "session.instructions.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class AsyncSidebandSessionOutputAudioResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> AsyncSidebandSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return AsyncSidebandSessionOutputAudioFixtureResource(self._connection)


class AsyncSidebandSessionThinkingResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.thinking.…` events."""

    async def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.thinking.append`."""
        await self._send(
            "session.thinking.append",
            {"content": content, "delegation_id": delegation_id, "event_id": event_id},
        )


class AsyncSidebandTransportDtmfResource(BaseAsyncSidebandConnectionResource):
    """Sends `transport.dtmf.…` events."""

    async def send(
        self,
        *,
        event: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `transport.dtmf.send`."""
        await self._send("transport.dtmf.send", {"event": event, "event_id": event_id})


class AsyncSidebandSessionOutputAudioFixtureResource(BaseAsyncSidebandConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    async def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        await self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})
