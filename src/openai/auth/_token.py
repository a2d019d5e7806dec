"""One access token for all threads and tasks of a client: fetched by one of them, renewed before it expires."""

from __future__ import annotations

import copy
import os
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, Union

from .._flow import Flow, Pause, Settings, Spawn, Wait
from .._logs import logger

if TYPE_CHECKING:
    from typing_extensions import TypeAlias


@dataclass(frozen=True)
class Token:
    """An access token, and when to renew it and when not to use it any more, in seconds of the client's clock."""

    value: str = field(repr=False)
    refresh_at: float
    expires_at: float


Flight: TypeAlias = "Future[Union[Token, Exception, None]]"  # None: whoever fetched it was cancelled


class TokenCache:
    """Hands out the token; of all that miss it or find it old, one fetches another and the others wait or go on.

    What is under way is a future of `concurrent.futures`, the one kind that threads and any event loops can share.
    """

    def __init__(self, fetch: Callable[[Settings], Flow[Token]]) -> None:
        self._fetch = fetch
        self._token: Token | None = None
        self._past: str | None = None  # the one before
        self._start_afresh()

    def _start_afresh(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.RLock()  # a garbage collection may end an abandoned fetch inside of it
        self._flight: Flight | None = None

    def _guard(self) -> threading.RLock:
        if self._pid != os.getpid():
            self._start_afresh()  # a forked child has none of the threads that could end a fetch or free the lock
        return self._lock

    def get(self, client: Settings) -> Flow[str]:
        """A token that has not expired; what goes wrong with a fetch is raised in all that wait for it."""
        while True:
            now, token = client.clock(), self._token
            if token is not None and now < token.refresh_at:
                return token.value
            token, flight, is_ours = self._board(now)
            if token is not None:
                if is_ours:
                    yield Spawn(self._started(flight, client))
                return token.value
            if is_ours:
                return (yield from self._lead(flight, client)).value
            yield Wait(flight)
            outcome = flight.result()
            if isinstance(outcome, Exception):
                raise _twin(outcome)

    def drop(self, value: str | None) -> bool:
        """Forget a token, or whichever is in use; say whether it was one of ours, so that the next one differs."""
        with self._guard():
            if self._token is not None and value in (None, self._token.value):
                self._past, self._token = self._token.value, None
            return self._past == value

    def _board(self, now: float) -> tuple[Token | None, Flight, bool]:
        """The token, if it can be used; the fetch that is under way, if one is or should be; whether that is ours."""
        with self._guard():
            token = self._token if self._token is not None and now < self._token.expires_at else None
            flight = self._flight
            if flight is not None or (token is not None and now < token.refresh_at):
                return token, flight or Future(), False
            flight = self._flight = Future()
            flight.set_running_or_notify_cancel()  # from here on no task that waits for it can cancel it
            return token, flight, True

    def _lead(self, flight: Flight, client: Settings) -> Flow[Token]:
        outcome: Token | Exception | None = None
        try:
            outcome = token = yield from self._fetch(client)
            return token
        except Exception as error:
            outcome = error
            raise
        finally:
            self._land(flight, outcome)

    def _land(self, flight: Flight, outcome: Token | Exception | None) -> None:
        with self._guard():
            if self._flight is flight:
                self._flight = None
            if isinstance(outcome, Token):
                self._past = self._token.value if self._token is not None else self._past
                self._token = outcome
        if not flight.done():
            flight.set_result(outcome)

    def _started(self, flight: Flight, client: Settings) -> Flow[None]:
        """A fetch that lands whatever becomes of it, even if its thread or task never gets to run."""
        flow = self._in_background(flight, client)
        next(flow)
        return flow

    def _in_background(self, flight: Flight, client: Settings) -> Flow[None]:
        try:
            yield Pause(0)  # answered by whoever runs the rest
            yield from self._lead(flight, client)
        except Exception as error:
            logger.warning("The access token could not be renewed yet: %s", type(error).__name__)
        finally:
            if not flight.done():
                self._land(flight, None)


def _twin(error: Exception) -> Exception:
    """A copy for another thread or task to raise, as each adds a traceback; the error itself where none can be made."""
    try:
        twin = copy.copy(error)
    except Exception:
        return error
    twin.__cause__ = error.__cause__
    return twin
