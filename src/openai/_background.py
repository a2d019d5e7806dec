"""How one call waits for what another one fetches, and how work goes on behind a call: on threads, asyncio and trio."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Coroutine

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from ._flow import Flow

_tasks: set[asyncio.Task[None]] = set()  # an event loop alone does not keep its tasks alive


def wait(future: Future[Any]) -> None:
    """Block until it is done, whatever came of it."""
    import concurrent.futures

    concurrent.futures.wait([future])


async def wait_async(future: Future[Any]) -> None:
    """Async twin of `wait`; to cancel a task that waits leaves the others waiting."""
    import asyncio

    from ._transports._loops import running_loop

    if running_loop() is not None:
        await asyncio.wait([asyncio.wrap_future(future)])
        return
    import trio

    done, token = trio.Event(), trio.lowlevel.current_trio_token()
    future.add_done_callback(lambda _: token.run_sync_soon(done.set))
    await done.wait()


def start(drive: Callable[[Flow[None]], None], flow: Flow[None]) -> None:
    """Run a flow on a thread of its own, which ends with the interpreter at the latest."""
    import threading

    try:
        threading.Thread(target=drive, args=(flow,), name="openai-background", daemon=True).start()
    except RuntimeError:  # no more threads at the interpreter's end
        flow.close()


async def start_async(drive: Callable[[Flow[None]], Coroutine[Any, Any, None]], flow: Flow[None]) -> None:
    """Async twin of `start`: a task of the running loop; trio has none outside of a nursery, and waits instead."""
    from ._transports._loops import running_loop

    loop = running_loop()
    if loop is None:
        await drive(flow)
    else:
        task = loop.create_task(drive(flow))
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)


def soon_on_trio(work: Callable[..., Coroutine[Any, Any, object]], *arguments: object) -> None:
    """Have trio do some work beside its tasks, if it runs here; nobody is told how it ended."""
    import trio

    from ._transports._loops import running_loop

    async def quietly() -> None:
        with suppress(Exception):  # one would end all of trio
            await work(*arguments)

    if running_loop() is None:
        with suppress(RuntimeError):  # no loop runs
            trio.lowlevel.spawn_system_task(quietly)
