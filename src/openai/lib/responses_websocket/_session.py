"""A session over a WebSocket: it reads in the background, and each lane waits for what is its own."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generator, Union

from typing_extensions import Self

from ..._exceptions import OpenAIError
from ._lanes import (
    Lanes,
    LaneState,
    ResponsesWebSocketBufferError as ResponsesWebSocketBufferError,
    ResponsesWebSocketError as ResponsesWebSocketError,
    ResponsesWebSocketLimits as ResponsesWebSocketLimits,
)

if TYPE_CHECKING:
    from ...resources.responses.responses import AsyncResponsesConnection, ResponsesConnection
    from ...types.responses import Response, ResponsesClientEvent, ResponsesServerEvent
    from ...types.responses.responses_client_event_param import ResponsesClientEventParam

    ClientEvent = Union[ResponsesClientEvent, ResponsesClientEventParam]


@contextmanager
def _passing_over_junk() -> Generator[None, None, None]:
    """Log what is no event: it is of no lane, and the others have done nothing to end with it."""
    try:
        yield
    except OpenAIError as error:
        logging.getLogger("openai.websocket").warning("Passed over a message: %s", error)


class ResponsesWebSocketLane:
    """One of the responses that go over a connection at the same time; get it from `ResponsesWebSocketSession.lane`."""

    def __init__(self, session: ResponsesWebSocketSession, state: LaneState) -> None:
        self._session, self._state = session, state

    def send(self, event: ClientEvent) -> None:
        """Send an event with the lane's `stream_id`; `response.create` begins the lane's next response.

        Raises:
            ValueError: the event is of another lane.
            RuntimeError: the session has ended.
        """
        self._session.send(self._state, event)

    def recv(self, *, timeout: float | None = None) -> ResponsesServerEvent:
        """The lane's next event; waits `timeout` seconds at most.

        Raises:
            TimeoutError: none has come in that time.
            EOFError: the lane was closed.
            ResponsesWebSocketBufferError: more came than may wait.
        """
        return self._session.recv(self._state, timeout)

    def get_final_response(self, *, timeout: float | None = None) -> Response:
        """Take the lane's events until its response has ended; give that.

        Raises:
            ResponsesWebSocketError: the API answered with an error.
            TimeoutError: it has not ended after `timeout` seconds; waiting can go on.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._state.accumulator.has_ended:
            self.recv(timeout=None if deadline is None else max(deadline - time.monotonic(), 0))
        return self._state.accumulator.get_final_response()

    def close(self) -> None:
        """Let go of the lane; what comes for it is dropped."""
        self._session.detach(self._state)


class ResponsesWebSocketSession:
    """Shares one connection between lanes, each with its own `stream_id`; read by a thread of its own.

    Args:
        connection: of `client.responses.connect()`; it is closed with the session.
        limits: how many lanes there may be, and how much may wait in them.
        isolate_lane_overflow: whether too much in one lane ends that lane only, and not the session.
    """

    def __init__(
        self,
        connection: ResponsesConnection,
        *,
        limits: ResponsesWebSocketLimits,
        isolate_lane_overflow: bool = False,
    ) -> None:
        self._connection = connection
        self._lanes = Lanes(limits, isolate_lane_overflow=isolate_lane_overflow)
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read, name="openai-responses-websocket", daemon=True)

    def __enter__(self) -> Self:
        self._reader.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def lane(self, stream_id: str | None = None) -> ResponsesWebSocketLane:
        """Open a lane; None is that of events without a `stream_id`.

        Raises:
            ValueError: there is one with this id.
            ResponsesWebSocketBufferError: there are as many as may be.
            RuntimeError: the session has ended.
        """
        with self._changed:
            return ResponsesWebSocketLane(self, self._lanes.open(stream_id))

    def close(self) -> None:
        """End the session and close its connection; whoever waits gets an error."""
        with self._changed:
            self._lanes.end(RuntimeError("The WebSocket session has ended"))
            self._changed.notify_all()
        self._connection.close()
        if self._reader.is_alive() and self._reader is not threading.current_thread():
            self._reader.join()

    # -- for lanes

    def send(self, lane: LaneState, event: Any) -> None:  # Any: a dict or a model of an event
        """Send an event of a lane."""
        with self._changed:
            sent = self._lanes.outgoing(lane, event)
        self._connection.send(sent)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an event as JSON

    def recv(self, lane: LaneState, timeout: float | None) -> ResponsesServerEvent:
        """Wait for the next event of a lane."""
        deadline = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while True:
                event = self._lanes.take(lane)
                if event is not None:
                    return event
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    raise TimeoutError(f"No event came in {timeout} s")
                self._changed.wait(left)

    def detach(self, lane: LaneState) -> None:
        """Let go of a lane, and wake who waits there."""
        with self._changed:
            self._lanes.detach(lane)
            self._changed.notify_all()

    def _read(self) -> None:
        try:
            while True:
                data = self._connection.recv_bytes()
                with _passing_over_junk():
                    event = self._connection.parse_event(data)
                    with self._changed:
                        self._lanes.route(event, len(data))
                        self._changed.notify_all()
        except BaseException as error:
            with self._changed:
                self._lanes.end(error)
                self._changed.notify_all()


class AsyncResponsesWebSocketLane:
    """The async twin of `ResponsesWebSocketLane`; bound a wait with `asyncio.wait_for`."""

    def __init__(self, session: AsyncResponsesWebSocketSession, state: LaneState) -> None:
        self._session, self._state = session, state

    async def send(self, event: ClientEvent) -> None:
        """Async twin of `ResponsesWebSocketLane.send`."""
        await self._session.send(self._state, event)

    async def recv(self) -> ResponsesServerEvent:
        """Async twin of `ResponsesWebSocketLane.recv`."""
        return await self._session.recv(self._state)

    async def get_final_response(self) -> Response:
        """Async twin of `ResponsesWebSocketLane.get_final_response`."""
        while not self._state.accumulator.has_ended:
            await self.recv()
        return self._state.accumulator.get_final_response()

    def close(self) -> None:
        """Let go of the lane; what comes for it is dropped."""
        self._session.detach(self._state)


class AsyncResponsesWebSocketSession:
    """The async twin of `ResponsesWebSocketSession`; read by a task of its own, on asyncio."""

    def __init__(
        self,
        connection: AsyncResponsesConnection,
        *,
        limits: ResponsesWebSocketLimits,
        isolate_lane_overflow: bool = False,
    ) -> None:
        self._connection = connection
        self._lanes = Lanes(limits, isolate_lane_overflow=isolate_lane_overflow)
        self._changed = asyncio.Event()
        self._reader: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._reader = asyncio.ensure_future(self._read())
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    def lane(self, stream_id: str | None = None) -> AsyncResponsesWebSocketLane:
        """Open a lane; see `ResponsesWebSocketSession.lane`."""
        return AsyncResponsesWebSocketLane(self, self._lanes.open(stream_id))

    async def close(self) -> None:
        """Async twin of `ResponsesWebSocketSession.close`."""
        self._lanes.end(RuntimeError("The WebSocket session has ended"))
        self._wake()
        await self._connection.close()
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.wait([self._reader])

    # -- for lanes

    async def send(self, lane: LaneState, event: Any) -> None:  # Any: a dict or a model of an event
        """Send an event of a lane."""
        sent: Any = self._lanes.outgoing(lane, event)
        await self._connection.send(sent)

    async def recv(self, lane: LaneState) -> ResponsesServerEvent:
        """Wait for the next event of a lane."""
        while True:
            event = self._lanes.take(lane)
            if event is not None:
                return event
            await self._changed.wait()

    def detach(self, lane: LaneState) -> None:
        """Let go of a lane, and wake who waits there."""
        self._lanes.detach(lane)
        self._wake()

    def _wake(self) -> None:
        self._changed.set()  # whoever waits looks again; those who come later wait for the next time
        self._changed = asyncio.Event()

    async def _read(self) -> None:
        try:
            while True:
                data = await self._connection.recv_bytes()
                with _passing_over_junk():
                    self._lanes.route(self._connection.parse_event(data), len(data))
                    self._wake()
        except BaseException as error:
            self._lanes.end(error)
            self._wake()
            if isinstance(error, asyncio.CancelledError):
                raise
