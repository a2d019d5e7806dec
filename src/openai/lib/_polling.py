"""Waiting until the server is done with something: one loop of effects, which the clients' drivers answer."""

from __future__ import annotations

import math
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, NamedTuple, TypeVar, Union

from .._constants import MAX_RETRY_AFTER_DELAY
from .._exceptions import OpenAIError, PollTimeoutError
from .._flow import Ask, Flow, Pause
from .._types import Omit

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from .._types import Headers

T = TypeVar("T")
OnPoll = Callable[[T], object]  # given the object each time that it was looked at
AsyncOnPoll = Callable[[T], Union[Awaitable[object], object]]

DEFAULT_INTERVAL = 1.0
DEFAULT_MAX_WAIT = 60 * 60.0
FINAL = frozenset(("completed", "failed", "cancelled"))


class Patience(NamedTuple):
    """How long to wait between two looks, None for what the server advises, and how long in all."""

    interval: float | None = None
    limit: float = DEFAULT_MAX_WAIT


def patience_of(poll_interval_ms: int | Omit, max_wait_seconds: float | Omit) -> Patience:
    """Read the two arguments that every polling method has."""
    return Patience(
        None if isinstance(poll_interval_ms, Omit) else poll_interval_ms / 1000,
        DEFAULT_MAX_WAIT if isinstance(max_wait_seconds, Omit) else max_wait_seconds,
    )


def headers(extra_headers: Headers | None, patience: Patience) -> Headers:
    """What a look sends along: that a helper asks, and how often."""
    own = {"X-Stainless-Poll-Helper": "true"}
    if patience.interval is not None:
        own["X-Stainless-Custom-Poll-Interval"] = f"{patience.interval * 1000:.0f}"
    return {**own, **(extra_headers or {})}


def id_of(made: object) -> str:
    """The id of what was made, to go on with.

    Raises:
        OpenAIError: the server's answer has none.
    """
    id_ = getattr(made, "id", None)
    if not isinstance(id_, str) or not id_:
        raise OpenAIError(f"The server's answer has no `id` to go on with: {made!r:.200}")
    return id_


def polling(
    look: Callable[[], Any],  # Any: the object, or an awaitable of it
    patience: Patience,
    *,
    final: frozenset[str] = FINAL,
    on_poll: Callable[[T], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Flow[T]:
    """Look until the status is a final one; a last look is taken when the time is up.

    Raises:
        OpenAIError: an answer has no status, so that nothing could ever be final.
        PollTimeoutError: the time is up.
    """
    started = clock()
    while True:
        seen: T = yield Ask(look)
        if on_poll is not None:
            yield Ask(partial(on_poll, seen))
        status: object = getattr(seen, "status", None)
        if not isinstance(status, str):
            raise OpenAIError(f"The server's answer has no `status` to wait for: {seen!r:.200}")
        if status in final:
            return seen
        elapsed = clock() - started
        left = patience.limit - elapsed
        if not left > 0:
            raise _too_late(seen, status, elapsed, patience.limit)
        wanted = _advised(seen) if patience.interval is None else patience.interval
        yield Pause(min(max(wanted, 0.0), left))


def _advised(seen: object) -> float:
    """The seconds that the server asks for in `openai-poll-after-ms`, within reason."""
    received: Mapping[str, str] = getattr(seen, "_response_headers", {})
    try:
        seconds = float(received.get("openai-poll-after-ms", "")) / 1000
    except ValueError:  # the header is missing, or is no number
        return DEFAULT_INTERVAL
    return min(seconds, MAX_RETRY_AFTER_DELAY) if math.isfinite(seconds) and seconds >= 0 else DEFAULT_INTERVAL


def _too_late(seen: object, status: object, elapsed: float, limit: float) -> PollTimeoutError:
    what = f"{type(seen).__name__} {getattr(seen, 'id', '')}".rstrip()
    return PollTimeoutError(
        f"{what} is still {status!r} after {elapsed:.1f} s, and `max_wait_seconds` is {limit:g}; `error.last` has its"
        " latest state. It goes on at the server: poll it again, or wait longer.",
        last=seen,
        elapsed=elapsed,
        max_wait_seconds=limit,
    )


def drive(client: OpenAI, flow: Flow[T]) -> T:
    """Run a polling loop on the calling thread."""
    return client._drive(flow)  # pyright: ignore[reportPrivateUsage]  # the client's own driver of such loops


async def drive_async(client: AsyncOpenAI, flow: Flow[T]) -> T:
    """Async twin of `drive`."""
    return await client._drive(flow)  # pyright: ignore[reportPrivateUsage]  # as above
