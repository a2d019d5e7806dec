"""Live translation as a session: what is sent ends with `session.close`, what is received with `session.closed`."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .._exceptions import OpenAIError

if TYPE_CHECKING:
    from types import TracebackType

    from ..resources.realtime.translations import AsyncTranslations, Translations
    from ..resources.realtime.translations.translations import AsyncTranslationsConnection, TranslationsConnection
    from ..types.realtime.realtime_translation_client_event import RealtimeTranslationClientEvent
    from ..types.realtime.realtime_translation_client_event_param import RealtimeTranslationClientEventParam
    from ..types.realtime.realtime_translation_server_event import RealtimeTranslationServerEvent
    from ..types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions

__all__ = ["AsyncTranslationConnection", "AsyncTranslationSession", "TranslationConnection", "TranslationSession"]


class _Input:
    """Whether the session still takes events."""

    def __init__(self) -> None:
        self.is_closed = False

    def admit(self, event: RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam) -> None:
        if self.is_closed:
            raise OpenAIError("The translation session is closed, or closing, and takes no more events.")
        self.is_closed = (event.get("type") if isinstance(event, dict) else event.type) == "session.close"


class TranslationConnection:
    """A translation session that is open; `TranslationSession` opens it. One thread may receive while others send."""

    def __init__(self, connection: TranslationsConnection) -> None:
        self._connection = connection
        self._input = _Input()
        self._sending = threading.Lock()  # so that nothing follows a `session.close`

    def send(self, event: RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam) -> None:
        """Send an event: a dict, or a model of one. After `session.close`, `recv` gives what is still to come.

        Raises:
            openai.OpenAIError: the session is closed, or `session.close` was sent.
            openai.WebSocketConnectionClosedError: the connection broke off.
        """
        with self._sending:
            self._input.admit(event)
            self._connection.send(event)

    def recv(self, timeout: float | None = None) -> RealtimeTranslationServerEvent:
        """The next event, `error` events among them; `session.closed` is the last one and closes the connection.

        Args:
            timeout: Seconds to wait for it; without, as long as it takes.

        Raises:
            TimeoutError: none came in time; receive again.
            openai.WebSocketConnectionClosedError: the connection is closed.
            openai.OpenAIError: the message is no event; the connection goes on.
        """
        event = self._connection.parse_event(
            self._connection._recv(timeout)  # pyright: ignore[reportPrivateUsage]  # one that waits, for this only
        )
        if event.type == "session.closed":
            self.close()
        return event

    def close(self) -> None:
        """Close the connection at once, whatever is still to come; again, it does nothing."""
        self._input.is_closed = True
        self._connection.close()


class AsyncTranslationConnection:
    """Async twin of `TranslationConnection`."""

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection
        self._input = _Input()

    async def send(self, event: RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam) -> None:
        """Async twin of `TranslationConnection.send`."""
        self._input.admit(event)
        await self._connection.send(event)

    async def recv(self) -> RealtimeTranslationServerEvent:
        """Async twin of `TranslationConnection.recv`; `asyncio.wait_for` bounds it."""
        event = await self._connection.recv()
        if event.type == "session.closed":
            await self.close()
        return event

    async def close(self) -> None:
        """Async twin of `TranslationConnection.close`."""
        self._input.is_closed = True
        await self._connection.close()


class _Session:
    """What both worlds share: a session is opened once."""

    _is_entered = False

    def _enter(self) -> None:
        if self._is_entered:
            raise RuntimeError("A translation session is entered once; make another one.")
        self._is_entered = True


class TranslationSession(_Session):
    """Opens a session when it is entered, and closes its connection at the end of the `with` block."""

    def __init__(
        self,
        resource: Translations,
        *,
        model: str,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
    ) -> None:
        """Take `client.realtime.translations`, a model, and options of `websockets`."""
        self._manager = resource.connect(model=model, websocket_connection_options=websocket_connection_options or {})

    def __enter__(self) -> TranslationConnection:
        """Open the connection and return the session.

        Raises:
            openai.APIStatusError: the server refused.
            openai.APIConnectionError: the server could not be reached.
        """
        self._enter()
        return TranslationConnection(self._manager.enter())

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._manager.__exit__(exc_type, exc, exc_tb)


class AsyncTranslationSession(_Session):
    """Async twin of `TranslationSession`."""

    def __init__(
        self,
        resource: AsyncTranslations,
        *,
        model: str,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
    ) -> None:
        """Async twin of `TranslationSession`: the resource is that of an async client."""
        self._manager = resource.connect(model=model, websocket_connection_options=websocket_connection_options or {})

    async def __aenter__(self) -> AsyncTranslationConnection:
        """Async twin of `TranslationSession.__enter__`."""
        self._enter()
        return AsyncTranslationConnection(await self._manager.enter())

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self._manager.__aexit__(exc_type, exc, exc_tb)
