"""What a WebSocket connection tells before it connects again, and what may be changed then."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import TypedDict

from .._types import Headers, Query

__all__ = ["ReconnectingEvent", "ReconnectingOverrides"]

_RECOVERABLE_CLOSE_CODES = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})  # after these, connecting again helps


@dataclass
class ReconnectingEvent:
    """An attempt to connect again that is about to be made."""

    attempt: int
    """Number of this attempt, from 1."""

    max_attempts: int
    """Number of attempts after which the connection is given up."""

    delay: float
    """Seconds until the attempt."""

    close_code: int
    """WebSocket close code of the connection that was lost."""

    extra_query: Query
    """Query of the connection, as it will be sent."""

    extra_headers: Headers
    """Headers of the connection, as they will be sent."""


class ReconnectingOverrides(TypedDict, total=False):
    """What a handler may return to change an attempt."""

    extra_query: Query
    """Query to send instead."""

    extra_headers: Headers
    """Headers to send instead."""

    abort: bool
    """Give up instead of connecting again."""
