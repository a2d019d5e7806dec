"""Which event goes to which lane, and how much may wait there: decided without a socket or a thread."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Deque, Dict, Mapping, Optional, Tuple

from ..._json import as_dict
from ..._websocket_state import check_event
from ._accumulator import (
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketError as ResponsesWebSocketError,
)

if TYPE_CHECKING:
    from ...types.responses import ResponsesServerEvent


@dataclass(frozen=True)
class ResponsesWebSocketLimits:
    """How many lanes there may be, how much may wait in one and in all, and how large one response may be."""

    max_lanes: int
    max_events_per_lane: int
    max_events: int
    max_bytes_per_lane: int
    max_bytes: int
    max_response_bytes: Optional[int] = None

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if value is not None and (not isinstance(value, int) or value < 1):
                raise ValueError(f"`{each.name}` must be a whole number from 1, not {value!r}")


class ResponsesWebSocketBufferError(RuntimeError):
    """More came, or more lanes were asked for, than the limits of the session allow."""


class LaneState:
    """One lane: what waits there, and what has been put together of its response."""

    def __init__(self, stream_id: str | None) -> None:
        self.stream_id = stream_id
        self.accumulator = ResponsesWebSocketAccumulator()
        self.waiting: Deque[Tuple[ResponsesServerEvent, int]] = deque()
        self.size = self.response_size = 0
        self.is_taken = self.is_detached = False
        self.error: BaseException | None = None


class Lanes:
    """The lanes of a session."""

    def __init__(self, limits: ResponsesWebSocketLimits, *, isolate_lane_overflow: bool) -> None:
        self._limits = limits
        self._isolates = isolate_lane_overflow
        self._lanes: Dict[str | None, LaneState] = {}
        self._error: BaseException | None = None

    def open(self, stream_id: str | None) -> LaneState:
        """Give the lane of an id to a caller, with what has come for it already."""
        if self._error is not None:
            raise RuntimeError("The WebSocket session has ended") from self._error
        known = self._lanes.get(stream_id)
        if known is not None and known.is_taken:
            raise ValueError(f"There is a lane with the `stream_id` {stream_id!r} already")
        lane = known or self._new(stream_id)
        lane.is_taken = True
        return lane

    def route(self, event: ResponsesServerEvent, size: int) -> None:
        """Put an event into its lane; too much of one ends the session, or, isolated, only the lane."""
        if self._error is not None:
            return None
        stream_id = getattr(event, "stream_id", None)
        try:
            lane = self._lanes.get(stream_id) or self._new(stream_id)
        except ResponsesWebSocketBufferError as error:
            return self.end(error)
        if lane.is_detached or lane.error is not None:
            return None
        lane.waiting.append((event, size))
        lane.size += size
        lane.response_size += size
        limits = self._limits
        most = limits.max_response_bytes
        if len(lane.waiting) > limits.max_events_per_lane or lane.size > limits.max_bytes_per_lane:
            self._overflow(lane, "too much waits in the lane")
        elif most is not None and lane.response_size > most:
            self._overflow(lane, "a response is larger than `max_response_bytes`")
        elif self._waiting() > limits.max_events or sum(each.size for each in self._lanes.values()) > limits.max_bytes:
            self.end(ResponsesWebSocketBufferError("Too much waits in the session to be taken"))
        return None

    def take(self, lane: LaneState) -> ResponsesServerEvent | None:
        """The next event of a lane, added to its response; None if none has come."""
        if lane.is_detached:
            raise EOFError("The lane was closed")
        if lane.error is not None:
            raise lane.error.with_traceback(None)  # or every raise would add to it, of whatever thread
        if not lane.waiting:
            if self._error is not None:
                raise self._error.with_traceback(None)
            return None
        event, size = lane.waiting.popleft()
        lane.size -= size
        with suppress(RuntimeError):  # `get_final_response` tells of an error; here the event itself is what counts
            lane.accumulator.add_event(event)
        return event

    def detach(self, lane: LaneState) -> None:
        """Let go of a lane, and of what waits there."""
        lane.is_detached = True
        lane.waiting.clear()
        lane.size = 0
        if self._lanes.get(lane.stream_id) is lane:
            del self._lanes[lane.stream_id]

    def end(self, error: BaseException) -> None:
        """End the session: lanes give what they have, and then this."""
        self._error = self._error or error

    def outgoing(self, lane: LaneState, event: Any) -> Dict[str, Any]:
        """What is sent for an event of a lane; a new response of the lane begins."""
        check_event(event)
        sent: Mapping[str, Any] = as_dict(event)
        if self._error is not None:
            raise RuntimeError("The WebSocket session has ended") from self._error
        if lane.is_detached:
            raise EOFError("The lane was closed")
        if sent.get("stream_id", lane.stream_id) != lane.stream_id:
            raise ValueError(f"The event's `stream_id` is {sent['stream_id']!r}, and the lane's {lane.stream_id!r}")
        if sent.get("type") == "response.create":
            lane.accumulator.reset()
            lane.response_size = 0
        return {**sent, **({} if lane.stream_id is None else {"stream_id": lane.stream_id})}

    def _new(self, stream_id: str | None) -> LaneState:
        if len(self._lanes) >= self._limits.max_lanes:
            raise ResponsesWebSocketBufferError(f"The session has `max_lanes` ({self._limits.max_lanes}) lanes")
        lane = self._lanes[stream_id] = LaneState(stream_id)
        return lane

    def _waiting(self) -> int:
        return sum(len(each.waiting) for each in self._lanes.values())

    def _overflow(self, lane: LaneState, why: str) -> None:
        error = ResponsesWebSocketBufferError(f"{why.capitalize()} {lane.stream_id!r}: {len(lane.waiting)} events")
        if self._isolates:
            lane.error = error
            lane.waiting.clear()
            lane.size = 0
        else:
            self.end(error)
