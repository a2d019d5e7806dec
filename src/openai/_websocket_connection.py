"""One open WebSocket: it receives, sends and waits, sync and async, as `_websocket_state` decides."""

from __future__ import annotations

import logging
import threading
import time
from inspect import isawaitable
from typing import TYPE_CHECKING, AsyncIterator, Awaitable, Callable, Generic, Iterator, TypeVar, cast

from ._constants import INITIAL_RETRY_DELAY, MAX_RETRY_DELAY
from ._exceptions import WebSocketConnectionClosedError
from ._perform import perform, perform_async
from ._retry import RetryPolicy
from ._send_queue import Frame, SendQueue
from ._websocket_state import Connection, ServerEventT, encode_event

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncWebSocketConnection
    from websockets.sync.client import ClientConnection as WebSocketConnection

    from ._types import Headers, Query
    from ._websocket_state import OnReconnecting

DEFAULT_ATTEMPTS = 5
ClientEventT = TypeVar("ClientEventT")
_log = logging.getLogger("openai.websocket")


class WebSocketConnectionBase(Connection[ServerEventT], Generic[ServerEventT, ClientEventT]):
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
            OpenAIError: the message is no event, or somebody else receives just now; the connection goes on.
        """
        return self.parse_event(self._recv())

    def recv_bytes(self) -> bytes:
        """The next message as it came, without a look inside."""
        data = self._recv()
        return data.encode() if isinstance(data, str) else data

    def _recv(self, timeout: float | None = None) -> Frame:
        from ._websocket_errors import CLOSED, CONCURRENT, concurrent

        while self._lost is None:
            try:
                return cast(Frame, self._connection.recv(timeout))
            except CONCURRENT as cause:
                raise concurrent() from cause
            except CLOSED as lost:
                perform(self._replacing(lost))
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


class AsyncWebSocketConnectionBase(Connection[ServerEventT], Generic[ServerEventT, ClientEventT]):
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
        from ._websocket_errors import CLOSED, CONCURRENT, concurrent

        while self._lost is None:
            try:
                return cast(Frame, await self._connection.recv())
            except CONCURRENT as cause:
                raise concurrent() from cause
            except CLOSED as lost:
                await perform_async(self._replacing(lost))
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
