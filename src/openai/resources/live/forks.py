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
    from ...types.live.fork_client_event import ForkClientEvent
    from ...types.live.fork_client_event_param import ForkClientEventParam
    from ...types.live.fork_server_event import ForkServerEvent
    from ...types.live.fork_session_config_param import ForkSessionConfigParam
    from ...types.live.session_update_config_param import SessionUpdateConfigParam
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

__all__ = [
    "AsyncForks",
    "AsyncForksConnection",
    "AsyncForksConnectionManager",
    "AsyncForksDecisionItemResource",
    "AsyncForksDecisionResource",
    "AsyncForksResponseItemResource",
    "AsyncForksResponseResource",
    "AsyncForksSessionCommentaryResource",
    "AsyncForksSessionInputAudioResource",
    "AsyncForksSessionInstructionsResource",
    "AsyncForksSessionOutputAudioFixtureResource",
    "AsyncForksSessionOutputAudioResource",
    "AsyncForksSessionResource",
    "AsyncForksSessionThinkingResource",
    "BaseAsyncForksConnectionResource",
    "BaseForksConnectionResource",
    "Forks",
    "ForksConnection",
    "ForksConnectionManager",
    "ForksDecisionItemResource",
    "ForksDecisionResource",
    "ForksResponseItemResource",
    "ForksResponseResource",
    "ForksSessionCommentaryResource",
    "ForksSessionInputAudioResource",
    "ForksSessionInstructionsResource",
    "ForksSessionOutputAudioFixtureResource",
    "ForksSessionOutputAudioResource",
    "ForksSessionResource",
    "ForksSessionThinkingResource",
]

_CONNECT: Operation[ForkServerEvent] = Operation(
    "GET",
    "/live/sessions/{session_id}/fork",
    "openai.types.live.fork_server_event:ForkServerEvent",
)


class Forks(SyncAPIResource):
    """Sockets of forked live sessions."""

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> ForksConnectionManager:
        """Branch a second session off a live session and talk in it, over a WebSocket.

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
        return ForksConnectionManager(
            client=self._client,
            session_id=session_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncForks(AsyncAPIResource):
    """Async twin of `Forks`."""

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> AsyncForksConnectionManager:
        """Async twin of `Forks.connect`."""
        return AsyncForksConnectionManager(
            client=self._client,
            session_id=session_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class ForksConnection(WebSocketConnectionBase["ForkServerEvent", "ForkClientEvent | ForkClientEventParam"]):
    """An open connection to `/live/sessions/{session_id}/fork`; `Forks.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> ForksDecisionResource:
        """Sends `decision.…` events."""
        return ForksDecisionResource(self)

    @cached_property
    def response(self) -> ForksResponseResource:
        """Sends `response.…` events."""
        return ForksResponseResource(self)

    @cached_property
    def session(self) -> ForksSessionResource:
        """Sends `session.…` events."""
        return ForksSessionResource(self)


class ForksConnectionManager(WebSocketConnectionManager["ForksConnection", "ForkClientEvent | ForkClientEventParam"]):
    """Opens a `ForksConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = ForksConnection


class BaseForksConnectionResource(ConnectionResource["ForksConnection"]):
    """Sends events over a `ForksConnection`."""


class ForksDecisionResource(BaseForksConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> ForksDecisionItemResource:
        """Sends `decision.item.…` events."""
        return ForksDecisionItemResource(self._connection)

    def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        self._send("decision.create", {"event_id": event_id})


class ForksResponseResource(BaseForksConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> ForksResponseItemResource:
        """Sends `response.item.…` events."""
        return ForksResponseItemResource(self._connection)

    def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        self._send("response.create", {"event_id": event_id})


class ForksSessionResource(BaseForksConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> ForksSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return ForksSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> ForksSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return ForksSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> ForksSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return ForksSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> ForksSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return ForksSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> ForksSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return ForksSessionThinkingResource(self._connection)

    def start(
        self,
        *,
        session: ForkSessionConfigParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.start`."""
        self._send("session.start", {"session": session, "event_id": event_id})

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


class ForksDecisionItemResource(BaseForksConnectionResource):
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


class ForksResponseItemResource(BaseForksConnectionResource):
    """Sends `response.item.…` events."""

    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        self._send("response.item.create", {"item": item, "event_id": event_id})


class ForksSessionCommentaryResource(BaseForksConnectionResource):
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


class ForksSessionInputAudioResource(BaseForksConnectionResource):
    """Sends `session.input_audio.…` events."""

    def append(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.append`."""
        self._send("session.input_audio.append", {"audio": audio, "event_id": event_id})

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


class ForksSessionInstructionsResource(BaseForksConnectionResource):
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


class ForksSessionOutputAudioResource(BaseForksConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> ForksSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return ForksSessionOutputAudioFixtureResource(self._connection)


class ForksSessionThinkingResource(BaseForksConnectionResource):
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


class ForksSessionOutputAudioFixtureResource(BaseForksConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})


class AsyncForksConnection(AsyncWebSocketConnectionBase["ForkServerEvent", "ForkClientEvent | ForkClientEventParam"]):
    """An open connection to `/live/sessions/{session_id}/fork`; `AsyncForks.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> AsyncForksDecisionResource:
        """Sends `decision.…` events."""
        return AsyncForksDecisionResource(self)

    @cached_property
    def response(self) -> AsyncForksResponseResource:
        """Sends `response.…` events."""
        return AsyncForksResponseResource(self)

    @cached_property
    def session(self) -> AsyncForksSessionResource:
        """Sends `session.…` events."""
        return AsyncForksSessionResource(self)


class AsyncForksConnectionManager(
    AsyncWebSocketConnectionManager["AsyncForksConnection", "ForkClientEvent | ForkClientEventParam"]
):
    """Opens an `AsyncForksConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncForksConnection


class BaseAsyncForksConnectionResource(AsyncConnectionResource["AsyncForksConnection"]):
    """Sends events over an `AsyncForksConnection`."""


class AsyncForksDecisionResource(BaseAsyncForksConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> AsyncForksDecisionItemResource:
        """Sends `decision.item.…` events."""
        return AsyncForksDecisionItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        await self._send("decision.create", {"event_id": event_id})


class AsyncForksResponseResource(BaseAsyncForksConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> AsyncForksResponseItemResource:
        """Sends `response.item.…` events."""
        return AsyncForksResponseItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        await self._send("response.create", {"event_id": event_id})


class AsyncForksSessionResource(BaseAsyncForksConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> AsyncForksSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return AsyncForksSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncForksSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return AsyncForksSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncForksSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return AsyncForksSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncForksSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return AsyncForksSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncForksSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return AsyncForksSessionThinkingResource(self._connection)

    async def start(
        self,
        *,
        session: ForkSessionConfigParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.start`."""
        await self._send("session.start", {"session": session, "event_id": event_id})

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


class AsyncForksDecisionItemResource(BaseAsyncForksConnectionResource):
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


class AsyncForksResponseItemResource(BaseAsyncForksConnectionResource):
    """Sends `response.item.…` events."""

    async def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        await self._send("response.item.create", {"item": item, "event_id": event_id})


class AsyncForksSessionCommentaryResource(BaseAsyncForksConnectionResource):
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


class AsyncForksSessionInputAudioResource(BaseAsyncForksConnectionResource):
    """Sends `session.input_audio.…` events."""

    async def append(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.input_audio.append`."""
        await self._send("session.input_audio.append", {"audio": audio, "event_id": event_id})

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


class AsyncForksSessionInstructionsResource(BaseAsyncForksConnectionResource):
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


class AsyncForksSessionOutputAudioResource(BaseAsyncForksConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> AsyncForksSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return AsyncForksSessionOutputAudioFixtureResource(self._connection)


class AsyncForksSessionThinkingResource(BaseAsyncForksConnectionResource):
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


class AsyncForksSessionOutputAudioFixtureResource(BaseAsyncForksConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    async def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        await self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})
