"""What `connect` returns: a context manager that opens a WebSocket, and opens it again where that is asked for."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generator, Generic, Mapping, TypeVar, cast

from ._constants import INITIAL_RETRY_DELAY, MAX_RETRY_DELAY
from ._event_handler import EventSource
from ._exceptions import OpenAIError
from ._flow import Flow
from ._operation import Operation
from ._request import describe
from ._secrets import Unseen
from ._send_queue import SendQueue
from ._types import NOT_GIVEN, NotGiven
from ._websocket_connection import (
    DEFAULT_ATTEMPTS,
    AsyncWebSocketConnectionBase,
    WebSocketConnectionBase,
)
from ._websocket_ends import ending_once, waking
from ._websocket_request import opening
from ._websocket_state import Connection, encode_event

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from websockets.asyncio.client import ClientConnection as AsyncWebSocketConnection
    from websockets.sync.client import ClientConnection as WebSocketConnection

    from ._client import AsyncOpenAI, OpenAI
    from ._types import Headers, Query
    from ._websocket_state import OnReconnecting

ConnectionT = TypeVar("ConnectionT", bound=WebSocketConnectionBase[Any, Any])
AsyncConnectionT = TypeVar("AsyncConnectionT", bound=AsyncWebSocketConnectionBase[Any, Any])
ClientEventT = TypeVar("ClientEventT")
_ConnectionT = TypeVar("_ConnectionT", bound=Connection[Any])


class _Manager(EventSource, Generic[_ConnectionT, ClientEventT]):
    """What both worlds share: the settings, and the way from them to a connection."""

    _operation: ClassVar[Operation[Any]]  # Any: of the class's own events
    _connection_class: ClassVar[Callable[..., Any]]  # Any: the class of its connections

    def __init__(
        self,
        *,
        client: Any,  # Any: a client of either world
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,  # Any: as `websockets` has it
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = DEFAULT_ATTEMPTS,
        initial_delay: float = INITIAL_RETRY_DELAY,
        max_delay: float = MAX_RETRY_DELAY,
        max_queue_size: int = 1 << 20,
        **arguments: object,
    ) -> None:
        super().__init__()
        self._client = client
        self._described = describe(self._operation, arguments, None, None, None, NOT_GIVEN)
        self._extras: tuple[Query, Headers] = (Unseen(extra_query or {}), Unseen(extra_headers or {}))
        self._options = {"max_size": None, "compression": None, **(websocket_connection_options or {})}
        for name in ("additional_headers", "user_agent_header"):
            if name in self._options:
                raise ValueError(f"`{name}` of `websocket_connection_options` is not used: pass `extra_headers`")
        if not isinstance(client._timeout, NotGiven):
            self._options.setdefault("open_timeout", client.timeouts_for(self._described).connect)
        self._queue = SendQueue(max_queue_size)
        self._settings = {
            "on_reconnecting": on_reconnecting,
            "max_retries": max_retries,
            "initial_delay": initial_delay,
            "max_delay": max_delay,
            "send_queue": self._queue,
        }
        self._connection: _ConnectionT | None = None
        self._is_opening = False

    def send(self, event: ClientEventT) -> None:
        """Queue an event that is sent as soon as the connection is open.

        Raises:
            WebSocketQueueFullError: more than `max_queue_size` bytes are queued.
        """
        if self._connection is not None:
            raise OpenAIError("The connection is open already; send over it, not over what opened it.")
        self._queue.enqueue(encode_event(event))

    def _prepare_url(self) -> httpx.URL:
        import httpx

        return httpx.URL(self._client._websocket_url(self._with(*self._extras)))

    def _with(self, query: Query, headers: Headers) -> Any:
        described = self._described
        return described.copy(params={**described.params, **query}, headers={**described.headers, **headers})

    def _opening(self, query: Query, headers: Headers) -> Flow[Any]:
        credentials = self._client.credentials
        if credentials is not None and credentials.needs_certificate and not self._options.get("ssl"):
            raise OpenAIError(
                "The client's identity is proved by a certificate, and a WebSocket does not go through `http_client`."
                ' Pass the certificate as `websocket_connection_options={"ssl": context}`.'
            )
        return opening(self._client, self._with(query, headers), self._dial)

    def _dial(self, url: str, headers: dict[str, str]) -> Any:  # Any: a connection, or what is awaited for one
        raise NotImplementedError

    @contextmanager
    def _once(self) -> Generator[None, None, None]:
        """Around the opening of a connection, of which there is one at a time: another would never be closed."""
        if self._is_opening or (self._connection is not None and self._connection.is_in_use):
            raise OpenAIError("The connection is open already; call `connect` again for another one.")
        self._is_opening = True
        try:
            yield
        finally:
            self._is_opening = False

    def _to_dial(self, headers: dict[str, str], connection_class: Any) -> dict[str, Any]:  # Any: as `websockets` has it
        own = {"additional_headers": headers, "user_agent_header": None}
        return {"create_connection": connection_class, **self._options, **own}

    def _around(self, socket: Any, make_ws: Callable[[Query, Headers], Any]) -> _ConnectionT:
        connection = self._connection_class(socket, make_ws=make_ws, **self._settings)
        connection._extras = self._extras
        self._event_handlers.merge_into(connection._event_handlers)
        self._connection = connection
        return cast(_ConnectionT, connection)


class WebSocketConnectionManager(_Manager[ConnectionT, ClientEventT], Generic[ConnectionT, ClientEventT]):
    """Opens a connection when it is entered, and closes it at the end of the `with` block."""

    def __enter__(self) -> ConnectionT:
        """Open the connection and return it; without a `with` block, close it yourself.

        Raises:
            openai.APIStatusError: the server refused.
            openai.APIConnectionError: the server could not be reached.
        """
        with self._once():
            connection = self._around(self._connect_ws(*self._extras), self._connect_ws)
        try:
            connection._flush()  # pyright: ignore[reportPrivateUsage]  # the other half of it
        except BaseException:
            connection.close()
            raise
        return connection

    enter = __enter__

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    def _connect_ws(self, extra_query: Query, extra_headers: Headers) -> WebSocketConnection:
        client = cast("OpenAI", self._client)
        flow = self._opening(extra_query, extra_headers)
        return cast("WebSocketConnection", client._drive(flow))  # pyright: ignore[reportPrivateUsage]  # its driver

    def _dial(self, url: str, headers: dict[str, str]) -> Any:  # Any: untyped where `websockets` is not installed
        library = _websockets("sync")
        options = self._to_dial(headers, waking(library.ClientConnection))
        if not hasattr(library, "reconnect"):  # before websockets 17, which follows redirects
            return library.connect(url, **options)
        opener = library.reconnect(url, **options)
        opener.process_redirect = _leave_to_us
        connection = opener.connect()
        connection.pending_legacy_warning = False  # said of a connection that no `with` statement closes
        return connection


class AsyncWebSocketConnectionManager(
    _Manager[AsyncConnectionT, ClientEventT], Generic[AsyncConnectionT, ClientEventT]
):
    """Async twin of `WebSocketConnectionManager`."""

    async def __aenter__(self) -> AsyncConnectionT:
        """Async twin of `WebSocketConnectionManager.__enter__`."""
        with self._once():
            connection = self._around(await self._connect_ws(*self._extras), self._connect_ws)
        try:
            await connection._flush()  # pyright: ignore[reportPrivateUsage]  # the other half of it
        except BaseException:
            await connection.close()
            raise
        return connection

    enter = __aenter__

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.close()

    async def _connect_ws(self, extra_query: Query, extra_headers: Headers) -> AsyncWebSocketConnection:
        client = cast("AsyncOpenAI", self._client)
        flow = self._opening(extra_query, extra_headers)
        driven = client._drive(flow)  # pyright: ignore[reportPrivateUsage]  # its driver
        return cast("AsyncWebSocketConnection", await driven)

    def _dial(self, url: str, headers: dict[str, str]) -> Any:  # Any: what is awaited for a connection
        library = _websockets("asyncio")
        opener = library.connect(url, **self._to_dial(headers, ending_once(library.ClientConnection)))
        opener.process_redirect = _leave_to_us
        return opener


class ConnectionResource(Generic[ConnectionT]):
    """A group of events that a connection sends."""

    def __init__(self, connection: ConnectionT) -> None:
        self._connection = connection

    def _send(self, type_: str, arguments: dict[str, object]) -> None:
        self._connection.send_raw(encode_event({"type": type_, **arguments}))


class AsyncConnectionResource(Generic[AsyncConnectionT]):
    """Async twin of `ConnectionResource`."""

    def __init__(self, connection: AsyncConnectionT) -> None:
        self._connection = connection

    async def _send(self, type_: str, arguments: dict[str, object]) -> None:
        await self._connection.send_raw(encode_event({"type": type_, **arguments}))


def _leave_to_us(error: Exception) -> Exception:
    """In the place of how `websockets` follows redirects: with every header but a few to wherever they lead."""
    return error


def _websockets(world: str) -> Any:  # Any: the module, which may not be installed
    try:
        return import_module(f"websockets.{world}.client")
    except ImportError as cause:
        raise OpenAIError("WebSocket connections need websockets: pip install 'openai[realtime]'") from cause
