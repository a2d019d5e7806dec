"""What a WebSocket connection decides: what an event is, what is kept while it is down, whether to connect again."""

from __future__ import annotations

import logging
import random
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, TypeVar, cast

from . import _json
from ._event_handler import EventSource
from ._exceptions import OpenAIError, is_mapping
from ._flow import Ask, Flow
from ._operation import Operation
from ._retry import RetryPolicy, backoff
from ._secrets import Unseen
from ._send_queue import Frame, SendQueue
from ._websocket_request import may_pass

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed

    from ._types import Headers, Query
    from .types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

    OnReconnecting = Callable[[ReconnectingEvent], "ReconnectingOverrides | None"]

_EXCERPT = 100
ServerEventT = TypeVar("ServerEventT")


def encode_event(event: object) -> str:
    """An event as it goes out: a dict or a model, written the way the bodies of requests are.

    Raises:
        TypeError: it is neither, nor a text that was written already.
    """
    if isinstance(event, str):
        return event
    check_event(event)
    return _json.encode(event).decode()


def check_event(event: object) -> None:
    """Refuse what is no event before anything is sent.

    Raises:
        TypeError: it is neither a dict nor a model.
    """
    if not (is_mapping(event) or hasattr(event, "model_dump")):
        raise TypeError(f"`event` must be a dict or a model of an event, not {type(event).__name__}")


class Connection(EventSource, Generic[ServerEventT]):
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
    def is_in_use(self) -> bool:
        """Whether it was neither closed nor found to be closed."""
        return not self._is_closing and self._lost is None

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
            delay = backoff(self._policy, attempt, random.random)
            event = api.ReconnectingEvent(attempt + 1, self._policy.attempts, delay, code, *self._extras)
            self._logger.info("WebSocket closed with %d; connecting again in %.1f s", code, delay)
            if self._heeds((yield Ask(partial(cast(Any, self._on_reconnecting), event))) or {}):
                break
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

    def _heeds(self, answer: object) -> bool:
        """Note what the next attempt is to add; say whether there is to be none."""
        if not is_mapping(answer):
            raise TypeError(f"`on_reconnecting` must return a dict or None, not {type(answer).__name__}")
        wishes = cast("ReconnectingOverrides", answer)
        query, headers = self._extras
        query, headers = wishes.get("extra_query", query), wishes.get("extra_headers", headers)
        self._extras = (Unseen(query or {}), Unseen(headers or {}))
        return bool(wishes.get("abort"))

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
