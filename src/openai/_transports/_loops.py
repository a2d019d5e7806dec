"""Keeps one thing for each event loop: connections cannot move from one loop to another, nor outlive theirs."""

from __future__ import annotations

import asyncio
import os
import weakref
from typing import AsyncGenerator, Callable, Generic, Protocol, TypeVar


class Resource(Protocol):
    """What belongs to a loop."""

    async def close(self) -> None:
        """Close in order, on the loop."""
        ...

    def drop(self) -> None:
        """Close at once, without waiting; the loop may be closed already."""
        ...


T = TypeVar("T", bound=Resource)


class PerLoop(Generic[T]):
    """One resource for each loop that asks; a forked child gets its own, and leaves its parent's alone."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._held: dict[asyncio.AbstractEventLoop, tuple[int, T]] = {}
        # The finalizer keeps them, so that they do not outlive their client unclosed.
        weakref.finalize(self, _drop_all, self._held)

    async def here(self) -> T:
        """Return the running loop's own."""
        loop = asyncio.get_running_loop()
        pid, found = self._held.get(loop, (0, None))
        if found is not None and pid == os.getpid():
            return found
        for other in [other for other in self._held if other.is_closed()]:
            self._held.pop(other)[1].drop()
        made = self._make()
        self._held[loop] = os.getpid(), made
        await _close_at_end(loop, made)
        return made

    async def close(self) -> None:
        """Close the running loop's own in order, and all others at once."""
        pid, found = self._held.pop(asyncio.get_running_loop(), (0, None))
        _drop_all(self._held)
        if found is not None and pid == os.getpid():
            await found.close()


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the running loop of asyncio, if one is running here."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _drop_all(held: dict[asyncio.AbstractEventLoop, tuple[int, T]]) -> None:
    """Drop them from whatever thread a garbage collection runs on."""
    for loop, (pid, resource) in list(held.items()):
        if pid != os.getpid():
            continue  # To touch its parent's loop would disturb the parent: they share the system's poll object.
        if loop.is_closed() or loop is running_loop():
            resource.drop()
        else:
            loop.call_soon_threadsafe(resource.drop)
    held.clear()


class _End:
    """What is to be closed at a loop's end: `asyncio.run` then closes the loop's asynchronous generators."""

    def __init__(self) -> None:
        self.resources: weakref.WeakSet[Resource] = weakref.WeakSet()
        self.generator = _wait_for_end(self.resources)


async def _wait_for_end(resources: weakref.WeakSet[Resource]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for resource in list(resources):
            await resource.close()
            resource.drop()


_ends: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _End] = weakref.WeakKeyDictionary()


async def _close_at_end(loop: asyncio.AbstractEventLoop, resource: Resource) -> None:
    end = _ends.get(loop)
    if end is None:
        end = _ends[loop] = _End()
        await end.generator.__anext__()  # Now the loop knows of it.
    end.resources.add(resource)
