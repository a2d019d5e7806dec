"""One open WebSocket: events in and out, and another socket in its place when the first is lost.

What is decided stands in `_Base`, once; the two classes below it wait, send and receive.
"""

from __future__ import annotations

import logging
import threading
import time
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Callable, ClassVar, Generic, Iterator, TypeVar, cast

from . import _json
from ._constants import INITIAL_RETRY_DELAY, MAX_RETRY_DELAY
from ._event_handler import EventSource
from ._exceptions import OpenAIError, WebSocketConnectionClosedError
from ._flow import Ask, Flow
from ._operation import Operation
from ._retry import RetryPolicy, backoff
from ._send_queue import Frame, SendQueue
from ._websocket_request import may_pass

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncWebSocketConnection
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.client import ClientConnection as WebSocketConnection

    from ._types import Headers, Query
    from .types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

    OnReconnecting = Callable[[ReconnectingEvent], "ReconnectingOverrides | None"]

DEFAULT_ATTEMPTS = 5
_EXCERPT = 100
_log = logging.getLogger("openai.websocket")
_T = TypeVar("_T")
ServerEventT = TypeVar("ServerEventT")
ClientEventT = TypeVar("ClientEventT")


def encode_event(event: object) -> str:
    """An event as it goes out: a dict or a model, written the way the bodies of requests are."""
    return event if isinstance(event, str) else _json.encode(event).decode()


class _Base(EventSource, Generic[ServerEventT]):
    """What both worlds share: events, handlers, the decision to connect again, the end."""

    _operation: ClassVar[Operation[Any]]  # Any: of the class's own events

    def __init__(
        self,
        connection: Any,  # Any: a connection of `websockets` of either world
        make_ws: Callable[[Query, Headers], Any] | None,
        on_reconnecting: OnReconnecting | None,
        policy: RetryPolicy,
        send_queue: SendQueue | None,
        logger: logging.Logger,
    ) -> None:
        super().__init__()
        self._connection = connection
        self._make_ws = make_ws
        self._on_reconnecting = on_reconnecting
        self._policy = policy
        self._queue = SendQueue() if send_queue is None else send_queue
        self._logger = logger
        self._extras: tuple[Query, Headers] = ({}, {})
        self._is_closing = False
        self._lost: ConnectionClosed | None = None  # how the connection ended, once it has for good
        self._unsent: list[Frame] = []

    def parse_event(self, data: str | bytes) -> ServerEventT:
        """The event in a message of the server; one of a type that is not known yet has the fields that it came with.

        Raises:
            OpenAIError: the message is no JSON object. The connection goes on; the next event can be received.
        """
        from pydantic import BaseModel

        from ._decode import decode

        try:
            event = decode(self._operation.result_type, data)
        except ValueError as cause:
            raise OpenAIError(f"The server sent a message that is not JSON: {data[:_EXCERPT]!r}") from cause
        if not isinstance(event, BaseModel):
            raise OpenAIError(f"The server sent a message that is no event: {data[:_EXCERPT]!r}")
        return cast(ServerEventT, event)

    @property
    def _reconnects(self) -> bool:
        return self._on_reconnecting is not None and self._make_ws is not None and not self._is_closing

    def _sender(self) -> Any:  # Any: the method of either world's connection
        """What sends a frame; None while the connection is down."""
        from websockets.protocol import State

        return self._connection.send if self._connection.protocol.state is State.OPEN else None

    def _kept(self, data: Frame) -> bool:
        """Keep a frame for the next connection, or behind others; False where it can be sent at once."""
        if self._lost is not None:
            raise self._ended(self._lost)
        if self._queue.has_pending_or_flushing or (self._sender() is None and self._reconnects):
            return self._queue.enqueue(data)
        return False

    def _replacing(self, lost: ConnectionClosed) -> Flow[None]:
        """Put another socket in the place of the lost one, or raise the error that ends the connection."""
        from ._websocket_errors import close_code
        from .types import websocket_reconnection as api

        code = close_code(lost)
        problem: BaseException = lost
        recoverable = code in api._RECOVERABLE_CLOSE_CODES  # pyright: ignore[reportPrivateUsage]  # ours
        for attempt in range(self._policy.attempts if self._reconnects and recoverable else 0):
            delay = backoff(self._policy, attempt, self._random)
            event = api.ReconnectingEvent(attempt + 1, self._policy.attempts, delay, code, *self._extras)
            self._logger.info("WebSocket closed with %d; connecting again in %.1f s", code, delay)
            wishes: ReconnectingOverrides = (yield Ask(partial(cast(Any, self._on_reconnecting), event))) or {}
            if wishes.get("abort"):
                break
            query, headers = self._extras
            self._extras = (wishes.get("extra_query", query), wishes.get("extra_headers", headers))
            yield Ask(partial(self._wait, delay))
            if self._is_closing:
                break
            try:
                replacement = yield Ask(partial(cast(Any, self._make_ws), *self._extras))
            except Exception as error:
                problem = error
                if may_pass(error):
                    continue
                break
            self._connection = replacement
            if not self._is_closing:
                return
            yield Ask(replacement.close)
        raise self._ended(lost) from problem

    def _random(self) -> float:
        import random

        return random.random()

    def _wait(self, seconds: float) -> Any:  # Any: None, or what is awaited for it
        raise NotImplementedError

    def _ended(self, lost: ConnectionClosed) -> Exception:
        """Note that the connection is closed for good; return the error that says so, and what was not sent."""
        self._lost = lost
        self._unsent += self._queue.mark_unsent(clear=True)
        return self._refusal(lost, [*self._unsent])

    def _refusal(self, lost: ConnectionClosed, unsent: list[Frame]) -> Exception:
        from websockets.exceptions import ConnectionClosedOK

        from ._websocket_errors import ended

        return ended(lost, normally=self._is_closing or isinstance(lost, ConnectionClosedOK), unsent=unsent)

    def _handlers(self, event: ServerEventT) -> list[Callable[..., Any]]:
        """The handlers of an event: those of its type, then those of all events.

        Raises:
            OpenAIError: it is an error, and there are none.
        """
        type_ = str(getattr(event, "type", ""))
        found = [*self._event_handlers.get_handlers(type_), *self._event_handlers.get_handlers("event")]
        if not found and type_ == "error":
            message = getattr(getattr(event, "error", None), "message", None)
            raise OpenAIError(f"The server sent an error: {message or event!r}")
        return found


class WebSocketConnectionBase(_Base[ServerEventT], Generic[ServerEventT, ClientEventT]):
    """A connection whose calls wait on the calling thread; one thread may receive while others send."""

    def __init__(
        self,
        connection: WebSocketConnection,
        *,
        make_ws: Callable[[Query, Headers], WebSocketConnection] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = DEFAULT_ATTEMPTS,
        initial_delay: float = INITIAL_RETRY_DELAY,
        max_delay: float = MAX_RETRY_DELAY,
        send_queue: SendQueue | None = None,
        logger: logging.Logger = _log,
        interruptible_reconnect: bool = True,
    ) -> None:
        policy = _policy(max_retries, initial_delay, max_delay)
        super().__init__(connection, make_ws, on_reconnecting, policy, send_queue, logger)
        self._closing = threading.Event()
        self._interruptible = interruptible_reconnect

    def __iter__(self) -> Iterator[ServerEventT]:
        """Every event until the connection is closed normally.

        Raises:
            WebSocketConnectionClosedError: it broke off, and could not be replaced.
            OpenAIError: a message is no event; iterating again goes on behind it.
        """
        while True:
            try:
                event = self.recv()
            except WebSocketConnectionClosedError as error:
                if _is_normal(error):
                    return
                raise
            yield event

    def recv(self) -> ServerEventT:
        """The next event.

        Raises:
            WebSocketConnectionClosedError: the connection is closed, and was not replaced.
            OpenAIError: the message is no event; the connection goes on.
        """
        return self.parse_event(self._recv())

    def recv_bytes(self) -> bytes:
        """The next message as it came, without a look inside."""
        data = self._recv()
        return data.encode() if isinstance(data, str) else data

    def _recv(self) -> Frame:
        from ._websocket_errors import CLOSED

        while self._lost is None:
            try:
                return cast(Frame, self._connection.recv())
            except CLOSED as lost:
                _drive(self._replacing(lost))
                self._flush()
        raise self._ended(self._lost)

    def send(self, event: ClientEventT) -> None:
        """Send an event: a dict, or a model of one.

        Raises:
            WebSocketConnectionClosedError: the connection is closed for good.
            WebSocketQueueFullError: it is down just now, and as much as may waits for it already.
        """
        self.send_raw(encode_event(event))

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: text for str, binary for bytes."""
        from ._websocket_errors import CLOSED

        if self._kept(data):
            self._flush()
            return
        is_open = self._sender() is not None
        try:
            self._connection.send(data)
        except CLOSED as lost:
            if not self._reconnects:  # else it was handed over once, as one that is lost on its way
                raise self._refusal(lost, [] if is_open else [data]) from lost

    def _flush(self) -> None:
        from ._websocket_errors import CLOSED

        try:
            self._queue.flush_sync(self._connection.send, requeue_failed=False, prepare_send=self._sender)
        except CLOSED:
            return  # whoever receives finds out, too, and replaces the connection
        if self._lost is not None and len(self._queue):
            raise self._ended(self._lost)

    def dispatch_events(self) -> None:
        """Call the handlers of each event until the connection is closed normally, those of its type first.

        Raises:
            OpenAIError: an error event came for which there is no handler.
        """
        for event in self:
            for handler in self._handlers(event):
                handler(event)

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; whoever receives gets what has come until now, and then the end."""
        self._is_closing = True
        self._closing.set()
        self._connection.close(code=code, reason=reason)

    def _wait(self, seconds: float) -> None:
        if self._interruptible:
            self._closing.wait(seconds)
        else:
            time.sleep(seconds)


class AsyncWebSocketConnectionBase(_Base[ServerEventT], Generic[ServerEventT, ClientEventT]):
    """Async twin of `WebSocketConnectionBase`, on asyncio."""

    def __init__(
        self,
        connection: AsyncWebSocketConnection,
        *,
        make_ws: Callable[[Query, Headers], Awaitable[AsyncWebSocketConnection]] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = DEFAULT_ATTEMPTS,
        initial_delay: float = INITIAL_RETRY_DELAY,
        max_delay: float = MAX_RETRY_DELAY,
        send_queue: SendQueue | None = None,
        logger: logging.Logger = _log,
    ) -> None:
        import asyncio

        policy = _policy(max_retries, initial_delay, max_delay)
        super().__init__(connection, make_ws, on_reconnecting, policy, send_queue, logger)
        self._closing = asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[ServerEventT]:
        """Async twin of `WebSocketConnectionBase.__iter__`."""
        while True:
            try:
                event = await self.recv()
            except WebSocketConnectionClosedError as error:
                if _is_normal(error):
                    return
                raise
            yield event

    async def recv(self) -> ServerEventT:
        """Async twin of `WebSocketConnectionBase.recv`."""
        return self.parse_event(await self._recv())

    async def recv_bytes(self) -> bytes:
        """Async twin of `WebSocketConnectionBase.recv_bytes`."""
        data = await self._recv()
        return data.encode() if isinstance(data, str) else data

    async def _recv(self) -> Frame:
        from ._websocket_errors import CLOSED

        while self._lost is None:
            try:
                return cast(Frame, await self._connection.recv())
            except CLOSED as lost:
                await _drive_async(self._replacing(lost))
                await self._flush()
        raise self._ended(self._lost)

    async def send(self, event: ClientEventT) -> None:
        """Async twin of `WebSocketConnectionBase.send`."""
        await self.send_raw(encode_event(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Async twin of `WebSocketConnectionBase.send_raw`."""
        from ._websocket_errors import CLOSED

        if self._kept(data):
            await self._flush()
            return
        is_open = self._sender() is not None
        try:
            await self._connection.send(data)
        except CLOSED as lost:
            if not self._reconnects:
                raise self._refusal(lost, [] if is_open else [data]) from lost

    async def _flush(self) -> None:
        from ._websocket_errors import CLOSED

        try:
            await self._queue.flush_async(self._connection.send, requeue_failed=False, prepare_send=self._sender)
        except CLOSED:
            return
        if self._lost is not None and len(self._queue):
            raise self._ended(self._lost)

    async def dispatch_events(self) -> None:
        """Async twin of `WebSocketConnectionBase.dispatch_events`; what a handler returns is awaited if it can be."""
        async for event in self:
            for handler in self._handlers(event):
                answer = handler(event)
                if isawaitable(answer):
                    await answer

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Async twin of `WebSocketConnectionBase.close`."""
        self._is_closing = True
        self._closing.set()
        await self._connection.close(code=code, reason=reason)

    async def _wait(self, seconds: float) -> None:
        import asyncio
        from contextlib import suppress

        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)


def _policy(max_retries: int, initial_delay: float, max_delay: float) -> RetryPolicy:
    return RetryPolicy(attempts=max_retries, base=initial_delay, cap=max_delay)


def _is_normal(error: WebSocketConnectionClosedError) -> bool:
    from websockets.exceptions import ConnectionClosedOK

    return isinstance(error, ConnectionClosedOK)


def _drive(flow: Flow[_T]) -> _T:
    """Answer a flow that only asks."""
    try:
        effect = next(flow)
        while True:
            try:
                answer = cast(Ask, effect).question()
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        return cast(_T, end.value)


async def _drive_async(flow: Flow[_T]) -> _T:
    """Async twin of `_drive`."""
    try:
        effect = next(flow)
        while True:
            try:
                answer = cast(Ask, effect).question()
                answer = await answer if isawaitable(answer) else answer
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        return cast(_T, end.value)
