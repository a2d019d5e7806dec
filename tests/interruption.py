"""Interrupts work at the n-th turn of its event loop, by whatever ends it there: a task or scope cancelled, a limit.

At a turn one wait has begun, and what another one waited for is there and not taken yet: so to try all turns of a call,
one after the other until it gets to its end, is to try every place at which it can be interrupted.
"""

from __future__ import annotations

import asyncio
import selectors
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest

Work = Callable[[], "Coroutine[Any, Any, None]"]
Armed = Callable[[Callable[[], object]], None]  # is given what interrupts
Way = Callable[[Work, Armed], Awaitable[None]]


class Turns:
    """The turns of an event loop, counted."""

    _left = -1

    def strike(self, nth: int, interrupt: Callable[[], object]) -> None:
        """Interrupt at the n-th turn from here."""
        self._left, self._interrupt = nth, interrupt

    def turn(self) -> bool:
        """Begin another turn; tell whether it was the one."""
        self._left -= 1
        if self._left == -1:
            self._interrupt()
        return self._left == -1


class _Selector(selectors.DefaultSelector):
    """The selector of asyncio's loop, which is asked once a turn."""

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns

    def select(self, timeout: float | None = None) -> Any:
        """Tell the loop what is ready; at once, where the interruption made it so."""
        return super().select(0 if self._turns.turn() else timeout)


def on_asyncio(main: Callable[[Turns], Awaitable[None]]) -> None:
    """Run on a loop whose turns are counted; nothing may be left to its exception handler."""
    turns, told = Turns(), []
    loop = asyncio.SelectorEventLoop(_Selector(turns))
    loop.set_exception_handler(lambda _, context: told.append(context))
    try:
        loop.run_until_complete(main(turns))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
    assert told == []


def on_trio(main: Callable[[Turns], Awaitable[None]]) -> None:
    """The same on trio."""
    trio = pytest.importorskip("trio")

    class Instrument(trio.abc.Instrument):  # type: ignore[misc, name-defined]  # a base that is only known at run time
        turns = Turns()

        def after_io_wait(self, timeout: float) -> None:
            self.turns.turn()

    trio.run(main, Instrument.turns, instruments=[Instrument()])


async def by_task(work: Work, armed: Armed) -> None:
    """Cancel the task."""
    task = asyncio.ensure_future(work())
    armed(task.cancel)
    with suppress(asyncio.CancelledError):
        await task


async def by_wait_for(work: Work, armed: Armed) -> None:
    """Cancel whoever waits with a time limit."""

    async def waiting() -> None:
        await asyncio.wait_for(work(), 60)

    await by_task(waiting, armed)


async def by_scope(work: Work, armed: Armed) -> None:
    """Cancel a scope of anyio or trio, which cancels every further wait in it, too."""
    import anyio

    with anyio.CancelScope() as scope:
        armed(scope.cancel)
        await work()


async def by_timeout(work: Work, armed: Armed) -> None:
    """Let the limit of a block of `asyncio.timeout` pass."""
    with suppress(asyncio.TimeoutError):
        async with asyncio.timeout(None) as scope:  # type: ignore[attr-defined, unused-ignore]  # of Python 3.11
            armed(lambda: scope.reschedule(0.0))
            await work()


async def by_sibling(work: Work, armed: Armed) -> None:
    """Let another task of the same group fail."""
    struck = asyncio.Event()

    async def fail() -> None:
        await struck.wait()
        raise ZeroDivisionError

    failing: Any = None
    try:
        async with asyncio.TaskGroup() as group:  # type: ignore[attr-defined, unused-ignore]  # of Python 3.11
            failing = group.create_task(fail())
            armed(struck.set)
            await work()
            failing.cancel()
    except BaseException as errors:
        if [type(error) for error in getattr(errors, "exceptions", ())] != [ZeroDivisionError]:
            raise


WAYS: list[Way] = [by_task, by_wait_for, by_scope]
if sys.version_info >= (3, 11):
    WAYS += [by_timeout, by_sibling]
