"""Which connection a request gets: bookkeeping in constant time, the same for both worlds. No I/O, no waiting."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Deque, Generic, Hashable, Protocol, TypeVar

MAX_CONNECTIONS = 1000
MAX_IDLE = 100
IDLE_SECONDS = 30.0


class Connection(Protocol):
    """What a pool needs to know of a connection."""

    @property
    def key(self) -> Hashable: ...

    idle_since: float

    def is_alive(self) -> bool:
        """Whether an idle connection is still open at the other end."""
        ...

    def close(self) -> None:
        """Let go of the socket at once."""
        ...


C = TypeVar("C", bound=Connection)
W = TypeVar("W")


class Pool(Generic[C, W]):
    """Idle connections by their key, the most recent one first, and whoever waits for the limit to allow another.

    A holder has either a connection or the right to open one; both end in `release`. A waiter is granted the same:
    `grant(waiter, connection or None)` says False where nobody waits there any more. The caller keeps calls apart.
    """

    def __init__(
        self, grant: Callable[[W, C | None], bool], limit: int = MAX_CONNECTIONS, keep: int = MAX_IDLE
    ) -> None:
        self._grant = grant
        self._limit, self._keep = limit, keep
        self._idle: dict[Hashable, Deque[C]] = {}
        self.idle = 0
        self._taken = 0
        self._waiters: dict[W, Hashable] = {}
        self.is_closed = False

    def acquire(self, key: Hashable, waiter: Callable[[], W]) -> tuple[C | None, W | None]:
        """Return a live connection; or neither, for the right to open one; or the waiter that will be granted."""
        stack = self._idle.get(key)
        while stack:
            connection = stack.pop()
            self.idle -= 1
            if time.monotonic() - connection.idle_since < IDLE_SECONDS and connection.is_alive():
                self._taken += 1
                return connection, None
            connection.close()
        if self._taken + self.idle >= self._limit and not self._evict():
            waiting = waiter()
            self._waiters[waiting] = key
            return None, waiting
        self._taken += 1
        return None, None

    def release(self, connection: C | None, reusable: bool) -> None:
        """Take back what a holder had; None is the right to open a connection that was not used."""
        if connection is not None and (not reusable or self.is_closed):
            connection.close()
            connection = None
        self._taken -= 1
        while self._waiters:
            waiter, key = next(iter(self._waiters.items()))
            del self._waiters[waiter]
            fits = connection is not None and connection.key == key
            if self._grant(waiter, connection if fits else None):
                self._taken += 1
                if connection is not None and not fits:
                    connection.close()
                return
        if connection is not None:
            self._park(connection)

    def leave(self, waiter: W) -> bool:
        """Stop waiting; False where the waiter was granted something already and has to release it."""
        return self._waiters.pop(waiter, None) is not None

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it comes back."""
        self.is_closed = True
        for stack in self._idle.values():
            for connection in stack:
                connection.close()
        self._idle.clear()
        self.idle = 0

    def _park(self, connection: C) -> None:
        now = connection.idle_since = time.monotonic()
        stack = self._idle.setdefault(connection.key, deque())
        while stack and now - stack[0].idle_since > IDLE_SECONDS:
            stack.popleft().close()
            self.idle -= 1
        stack.append(connection)
        self.idle += 1
        self.trim(self._keep)

    def trim(self, keep: int) -> None:
        """Close idle connections down to that number."""
        while self.idle > keep and self._evict():
            pass

    def _evict(self) -> bool:
        """Close the idle connection that has waited longest at some address; False where none is idle."""
        while self._idle:
            key, stack = next(iter(self._idle.items()))
            if stack:
                stack.popleft().close()
                self.idle -= 1
                return True
            del self._idle[key]
        return False
