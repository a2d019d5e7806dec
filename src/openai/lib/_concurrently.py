"""Calls that run side by side, a limited number at a time, on threads or on an event loop."""

from __future__ import annotations

import threading
from typing import Any, Awaitable, Callable, Iterable, Iterator, TypeVar

A = TypeVar("A")
R = TypeVar("R")


def each(work: Callable[[A], R], items: Iterable[A], limit: int) -> list[R]:
    """The results in the order of the items, which are taken as places get free; the first failure ends it."""
    check_limit(limit)
    queue, results = enumerate(items), dict[int, R]()
    taking, stopped = threading.Lock(), threading.Event()

    def worker() -> None:
        try:
            while not stopped.is_set():
                with taking:
                    taken = next(queue, None)
                if taken is None:
                    return
                results[taken[0]] = work(taken[1])
        except BaseException:
            stopped.set()
            raise

    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

    with ThreadPoolExecutor(limit, "openai-upload") as pool:
        try:
            futures = [pool.submit(worker) for _ in range(limit)]
            for future in wait(futures, return_when=FIRST_EXCEPTION).done:
                future.result()
        finally:
            stopped.set()  # reached early when the caller is interrupted
    return [results[index] for index in sorted(results)]


async def each_async(work: Callable[[A], Awaitable[R]], items: Iterable[A], limit: int) -> list[R]:
    """Async twin of `each`; the items are taken in a thread, as making one may read a file."""
    import anyio
    import anyio.to_thread

    check_limit(limit)
    queue, results, errors = enumerate(items), dict[int, R](), list[Exception]()
    taking = anyio.Lock()

    async def worker() -> None:
        try:
            while True:
                async with taking:
                    taken = await anyio.to_thread.run_sync(_next, queue)
                if taken is None:
                    return
                results[taken[0]] = await work(taken[1])
        except Exception as error:
            errors.append(error)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(limit):
            group.start_soon(worker)
    if errors:
        raise errors[0]
    return [results[index] for index in sorted(results)]


def _next(queue: Iterator[Any]) -> Any:
    # As a function of two arguments `next` would do, but for checkers: its overloads lose the item's type.
    return next(queue, None)


def check_limit(limit: int) -> None:
    """Refuse a limit that would let nothing run."""
    if limit < 1:
        raise ValueError(f"max_concurrency must be at least 1, not {limit}")
