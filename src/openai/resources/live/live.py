# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._constants import DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES
from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ..._websocket_connection import AsyncWebSocketConnectionBase, WebSocketConnectionBase
from ..._websocket_manager import (
    AsyncConnectionResource,
    AsyncWebSocketConnectionManager,
    ConnectionResource,
    WebSocketConnectionManager,
)

if TYPE_CHECKING:
    from typing import Callable, Optional

    import httpx

    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.live import decision_item_create_event_param, live_create_params
    from ...types.live.client_event import ClientEvent
    from ...types.live.client_event_param import ClientEventParam
    from ...types.live.live_create_response import LiveCreateResponse
    from ...types.live.media_session_config_param import MediaSessionConfigParam
    from ...types.live.server_event import ServerEvent
    from ...types.live.session_config_param import SessionConfigParam
    from ...types.live.session_update_config_param import SessionUpdateConfigParam
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
    from .forks import AsyncForks, Forks
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .sideband import AsyncSideband, Sideband

__all__ = [
    "AsyncLive",
    "AsyncLiveConnection",
    "AsyncLiveConnectionManager",
    "AsyncLiveDecisionItemResource",
    "AsyncLiveDecisionResource",
    "AsyncLiveResponseItemResource",
    "AsyncLiveResponseResource",
    "AsyncLiveSessionCommentaryResource",
    "AsyncLiveSessionInputAudioResource",
    "AsyncLiveSessionInstructionsResource",
    "AsyncLiveSessionOutputAudioFixtureResource",
    "AsyncLiveSessionOutputAudioResource",
    "AsyncLiveSessionResource",
    "AsyncLiveSessionThinkingResource",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "BaseAsyncLiveConnectionResource",
    "BaseLiveConnectionResource",
    "Live",
    "LiveConnection",
    "LiveConnectionManager",
    "LiveDecisionItemResource",
    "LiveDecisionResource",
    "LiveResponseItemResource",
    "LiveResponseResource",
    "LiveSessionCommentaryResource",
    "LiveSessionInputAudioResource",
    "LiveSessionInstructionsResource",
    "LiveSessionOutputAudioFixtureResource",
    "LiveSessionOutputAudioResource",
    "LiveSessionResource",
    "LiveSessionThinkingResource",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
]

_CREATE: Operation[LiveCreateResponse] = Operation(
    "POST",
    "/live/sessions",
    "openai.types.live.live_create_response:LiveCreateResponse",
)
_CONNECT: Operation[ServerEvent] = Operation("GET", "/live/sessions", "openai.types.live.server_event:ServerEvent")


class Live(SyncAPIResource):
    """Live voice sessions that delegate work to other models."""

    @cached_property
    def with_raw_response(self) -> LiveWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return LiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LiveWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return LiveWithStreamingResponse(self)

    @cached_property
    def forks(self) -> Forks:
        """Sockets of forked live sessions."""
        from .forks import Forks

        return Forks(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """Control of live sessions from your server."""
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def sideband(self) -> Sideband:
        """Sockets that steer a session whose media runs elsewhere."""
        from .sideband import Sideband

        return Sideband(self._client)

    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> LiveCreateResponse:
        """Start a live session, and return what the caller needs to connect.

        [API reference](https://platform.openai.com/docs/api-reference/live/create)

        Args:
            session: Model, voice, instructions and delegation of the session.
            transport: How media travels, as WebRTC with the caller's SDP offer.
        """
        return self._run(
            _CREATE,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def connect(
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> LiveConnectionManager:
        """Start a live session and talk in it, over a WebSocket.

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
        return LiveConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncLive(AsyncAPIResource):
    """Async twin of `Live`."""

    @cached_property
    def with_raw_response(self) -> AsyncLiveWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncLiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncLiveWithStreamingResponse(self)

    @cached_property
    def forks(self) -> AsyncForks:
        """Sockets of forked live sessions."""
        from .forks import AsyncForks

        return AsyncForks(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Control of live sessions from your server."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def sideband(self) -> AsyncSideband:
        """Sockets that steer a session whose media runs elsewhere."""
        from .sideband import AsyncSideband

        return AsyncSideband(self._client)

    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> LiveCreateResponse:
        """Async twin of `Live.create`."""
        return await self._run(
            _CREATE,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def connect(
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES,
    ) -> AsyncLiveConnectionManager:
        """Async twin of `Live.connect`."""
        return AsyncLiveConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class LiveConnection(WebSocketConnectionBase["ServerEvent", "ClientEvent | ClientEventParam"]):
    """An open connection to `/live/sessions`; `Live.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> LiveDecisionResource:
        """Sends `decision.…` events."""
        return LiveDecisionResource(self)

    @cached_property
    def response(self) -> LiveResponseResource:
        """Sends `response.…` events."""
        return LiveResponseResource(self)

    @cached_property
    def session(self) -> LiveSessionResource:
        """Sends `session.…` events."""
        return LiveSessionResource(self)


class LiveConnectionManager(WebSocketConnectionManager["LiveConnection", "ClientEvent | ClientEventParam"]):
    """Opens a `LiveConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = LiveConnection


class BaseLiveConnectionResource(ConnectionResource["LiveConnection"]):
    """Sends events over a `LiveConnection`."""


class LiveDecisionResource(BaseLiveConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> LiveDecisionItemResource:
        """Sends `decision.item.…` events."""
        return LiveDecisionItemResource(self._connection)

    def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        self._send("decision.create", {"event_id": event_id})


class LiveResponseResource(BaseLiveConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> LiveResponseItemResource:
        """Sends `response.item.…` events."""
        return LiveResponseItemResource(self._connection)

    def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        self._send("response.create", {"event_id": event_id})


class LiveSessionResource(BaseLiveConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> LiveSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return LiveSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> LiveSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return LiveSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> LiveSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return LiveSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> LiveSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return LiveSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> LiveSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return LiveSessionThinkingResource(self._connection)

    def start(
        self,
        *,
        session: SessionConfigParam,
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


class LiveDecisionItemResource(BaseLiveConnectionResource):
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


class LiveResponseItemResource(BaseLiveConnectionResource):
    """Sends `response.item.…` events."""

    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        self._send("response.item.create", {"item": item, "event_id": event_id})


class LiveSessionCommentaryResource(BaseLiveConnectionResource):
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


class LiveSessionInputAudioResource(BaseLiveConnectionResource):
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


class LiveSessionInstructionsResource(BaseLiveConnectionResource):
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


class LiveSessionOutputAudioResource(BaseLiveConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> LiveSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return LiveSessionOutputAudioFixtureResource(self._connection)


class LiveSessionThinkingResource(BaseLiveConnectionResource):
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


class LiveSessionOutputAudioFixtureResource(BaseLiveConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})


class AsyncLiveConnection(AsyncWebSocketConnectionBase["ServerEvent", "ClientEvent | ClientEventParam"]):
    """An open connection to `/live/sessions`; `AsyncLive.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def decision(self) -> AsyncLiveDecisionResource:
        """Sends `decision.…` events."""
        return AsyncLiveDecisionResource(self)

    @cached_property
    def response(self) -> AsyncLiveResponseResource:
        """Sends `response.…` events."""
        return AsyncLiveResponseResource(self)

    @cached_property
    def session(self) -> AsyncLiveSessionResource:
        """Sends `session.…` events."""
        return AsyncLiveSessionResource(self)


class AsyncLiveConnectionManager(
    AsyncWebSocketConnectionManager["AsyncLiveConnection", "ClientEvent | ClientEventParam"]
):
    """Opens an `AsyncLiveConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncLiveConnection


class BaseAsyncLiveConnectionResource(AsyncConnectionResource["AsyncLiveConnection"]):
    """Sends events over an `AsyncLiveConnection`."""


class AsyncLiveDecisionResource(BaseAsyncLiveConnectionResource):
    """Sends `decision.…` events."""

    @cached_property
    def item(self) -> AsyncLiveDecisionItemResource:
        """Sends `decision.item.…` events."""
        return AsyncLiveDecisionItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Send the event `decision.create`."""
        await self._send("decision.create", {"event_id": event_id})


class AsyncLiveResponseResource(BaseAsyncLiveConnectionResource):
    """Sends `response.…` events."""

    @cached_property
    def item(self) -> AsyncLiveResponseItemResource:
        """Sends `response.item.…` events."""
        return AsyncLiveResponseItemResource(self._connection)

    async def create(
        self,
        *,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.create`."""
        await self._send("response.create", {"event_id": event_id})


class AsyncLiveSessionResource(BaseAsyncLiveConnectionResource):
    """Sends `session.…` events."""

    @cached_property
    def commentary(self) -> AsyncLiveSessionCommentaryResource:
        """Sends `session.commentary.…` events."""
        return AsyncLiveSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncLiveSessionInputAudioResource:
        """Sends `session.input_audio.…` events."""
        return AsyncLiveSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncLiveSessionInstructionsResource:
        """Sends `session.instructions.…` events."""
        return AsyncLiveSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncLiveSessionOutputAudioResource:
        """Sends `session.output_audio.…` events."""
        return AsyncLiveSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncLiveSessionThinkingResource:
        """Sends `session.thinking.…` events."""
        return AsyncLiveSessionThinkingResource(self._connection)

    async def start(
        self,
        *,
        session: SessionConfigParam,
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


class AsyncLiveDecisionItemResource(BaseAsyncLiveConnectionResource):
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


class AsyncLiveResponseItemResource(BaseAsyncLiveConnectionResource):
    """Sends `response.item.…` events."""

    async def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `response.item.create`."""
        await self._send("response.item.create", {"item": item, "event_id": event_id})


class AsyncLiveSessionCommentaryResource(BaseAsyncLiveConnectionResource):
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


class AsyncLiveSessionInputAudioResource(BaseAsyncLiveConnectionResource):
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


class AsyncLiveSessionInstructionsResource(BaseAsyncLiveConnectionResource):
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


class AsyncLiveSessionOutputAudioResource(BaseAsyncLiveConnectionResource):
    """Sends `session.output_audio.…` events."""

    @cached_property
    def fixture(self) -> AsyncLiveSessionOutputAudioFixtureResource:
        """Sends `session.output_audio.fixture.…` events."""
        return AsyncLiveSessionOutputAudioFixtureResource(self._connection)


class AsyncLiveSessionThinkingResource(BaseAsyncLiveConnectionResource):
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


class AsyncLiveSessionOutputAudioFixtureResource(BaseAsyncLiveConnectionResource):
    """Sends `session.output_audio.fixture.…` events."""

    async def play(
        self,
        *,
        audio: str,
        event_id: Optional[str] | Omit = omit,
    ) -> None:
        """Send the event `session.output_audio.fixture.play`."""
        await self._send("session.output_audio.fixture.play", {"audio": audio, "event_id": event_id})


class LiveWithRawResponse:
    """Methods of `Live`; see `with_raw_response`."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.create = to_raw_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._live.sessions)


class AsyncLiveWithRawResponse:
    """Methods of `AsyncLive`; see `with_raw_response`."""

    def __init__(self, live: AsyncLive) -> None:
        self._live = live
        self.create = async_to_raw_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._live.sessions)


class LiveWithStreamingResponse:
    """Methods of `Live`; see `with_streaming_response`."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.create = to_streamed_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._live.sessions)


class AsyncLiveWithStreamingResponse:
    """Methods of `AsyncLive`; see `with_streaming_response`."""

    def __init__(self, live: AsyncLive) -> None:
        self._live = live
        self.create = async_to_streamed_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._live.sessions)
