"""The end of a WebSocket as an error of ours that is also the one of `websockets`, which published code catches."""

from __future__ import annotations

from websockets.exceptions import ConcurrencyError, ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from ._exceptions import OpenAIError, WebSocketConnectionClosedError
from ._send_queue import Frame

CLOSED, CONCURRENT = ConnectionClosed, ConcurrencyError


class _Ended(WebSocketConnectionClosedError):
    def __init__(self, message: str, *, unsent_messages: list[Frame], closed: ConnectionClosed) -> None:
        Exception.__init__(self, message)  # past the initializer of `websockets`, which takes no message
        self.unsent_frames = unsent_messages
        self.rcvd = closed.rcvd
        self.sent = closed.sent
        self.rcvd_then_sent = closed.rcvd_then_sent

    def __str__(self) -> str:
        return str(self.args[0])


class ClosedNormally(_Ended, ConnectionClosedOK):
    """Either side closed the connection, as is its right."""


class ClosedByFailure(_Ended, ConnectionClosedError):
    """The connection broke off, or was closed for a reason that is an error."""


def ended(closed: ConnectionClosed, *, normally: bool, unsent: list[Frame], note: str = "") -> _Ended:
    """The error for a connection that is closed for good."""
    told = f"; {len(unsent)} messages were not sent" if unsent else ""
    kind = ClosedNormally if normally else ClosedByFailure
    return kind(f"The WebSocket is closed: {closed}{note}{told}.", unsent_messages=unsent, closed=closed)


def close_code(closed: ConnectionClosed) -> int:
    """The code that the server sent, or 1006 where it sent none."""
    return closed.rcvd.code if closed.rcvd is not None else 1006


def concurrent() -> OpenAIError:
    """The error for whoever receives while somebody else does: the order of events would be lost between them."""
    return OpenAIError(
        "Another thread or task receives from this connection already. Let one receive, and hand on what comes."
    )
