"""How cost and memory grow: curves, each a process of its own, with whichever `openai` its interpreter has."""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import resource
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, NamedTuple

from cases import QUESTION, async_client, chat, chat_async, messages, sync_client

LONGEST = 8  # CPU seconds of a point

Points = Iterator["tuple[float, float]"]


class Curve(NamedTuple):
    """A line of points (x, y), computed against the server on a port."""

    points: Callable[[int], Iterable[tuple[float, float]]]
    x: str  # what the axes are called
    y: str
    published: bool = True  # whether the published package is asked to do it, too


def along(xs: Iterable[int], y: Callable[[int], float]) -> Points:
    """Measure one point after the other, up to one that takes so long that the next, ten times as far, is not tried."""
    for x in xs:
        started = time.process_time()
        yield x, y(x)
        if time.process_time() - started > LONGEST:
            return


def cpu(call: Callable[[], object], times: int) -> float:
    """CPU microseconds of a call, the best of three rounds after a call that is not counted."""
    call()
    costs = []
    for _ in range(3):
        started = time.process_time()
        for _ in range(times):
            call()
        costs.append((time.process_time() - started) / times)
    return min(costs) * 1e6


def peak(call: Callable[[], object]) -> int:
    """The bytes that Python holds beyond those from before, at the worst moment of a call."""
    call()
    gc.collect()
    tracemalloc.start()
    call()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def resident() -> float:
    """The memory of this process now, in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_rss_mb() -> float:
    """The most that the process ever had, in MB."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1e6 if sys.platform == "darwin" else 1e3 / 1.024)


def v1(port: int) -> str:
    return f"http://127.0.0.1:{port}/v1"


def request_bytes(port: int, measure: Callable[[Callable[[], object], int], float]) -> Points:
    """A chat call with one text of so many bytes: what each of them costs."""
    with sync_client(v1(port)) as client:

        def point(size: int) -> float:
            question = [{"role": "user", "content": "x" * size}]
            return measure(lambda: client.chat.completions.create(model="m", messages=question), size) / size

        yield from along(POWERS_OF_BYTES, point)


def request_cpu(call: Callable[[], object], size: int) -> float:
    return cpu(call, max(1, min(200, 10**7 // size))) * 1000


def request_memory(call: Callable[[], object], size: int) -> float:
    return peak(call)


def uploads(port: int) -> Points:
    """A file of so many bytes, given by its path."""
    with sync_client(v1(port)) as client, tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.bin")

        def point(size: int) -> float:
            path.touch()
            os.truncate(path, size)
            return peak(lambda: client.files.create(file=path, purpose="batch")) / 1e6

        yield from along(POWERS_OF_BYTES, point)


def conversation(port: int) -> Points:
    """A chat call with so many messages of two parts each."""
    with sync_client(v1(port)) as client:

        def point(number: int) -> float:
            history = messages(number)
            call = functools.partial(client.chat.completions.create, model="m", messages=history)
            return cpu(call, max(1, 500 // number)) / 1000

        yield from along((1, 10, 100, 1000, 10_000), point)


def stream(port: int, measure: Callable[[Callable[[], None], int], float]) -> Points:
    """A chat stream of so many chunks."""

    def point(number: int) -> float:
        with sync_client(f"http://127.0.0.1:{port}/chat_stream/{number}") as client:

            def read() -> None:
                chunks = client.chat.completions.create(model="m", messages=QUESTION, stream=True)
                assert sum(1 for _ in chunks) == number + 1

            return measure(read, number)

    point(10)  # loads what a first call loads
    yield from along((1000, 10_000, 100_000, 1_000_000), point)


def chunk_cpu(read: Callable[[], None], number: int) -> float:
    started = time.process_time()
    read()
    return (time.process_time() - started) / number * 1e6


def chunk_memory(read: Callable[[], None], number: int) -> float:
    read()
    return peak_rss_mb()


def concurrency(port: int) -> Points:
    """Async calls of the default client, so many at once."""

    async def rounds(number: int) -> float:
        async with async_client(v1(port)) as client:
            await asyncio.gather(*(chat_async(client) for _ in range(number)))
            started = time.process_time()
            times = max(1, 1000 // number)
            for _ in range(times):
                await asyncio.gather(*(chat_async(client) for _ in range(number)))
            return (time.process_time() - started) / number / times * 1e6

    yield from along((1, 10, 100, 1000, 5000), lambda number: asyncio.run(rounds(number)))


def threads(port: int) -> Points:
    """Calls of so many threads on one client."""
    with sync_client(v1(port)) as client:

        def point(number: int) -> float:
            def work() -> None:
                for _ in range(800 // number):
                    chat(client)

            def together() -> None:
                workers = [threading.Thread(target=work) for _ in range(number)]
                for worker in workers:
                    worker.start()
                for worker in workers:
                    worker.join()

            return cpu(together, 1) / 800

        yield from along((1, 2, 4, 8), point)


def mixed(_: int) -> Points:
    """So many calls of all kinds in one process, on eight threads; they need a server of their own."""
    import server
    import soak

    with server.running(soak.__file__, soak.SERVE) as port:
        run = soak.Soak(port, "sync", faults=False)
        enough = time.process_time() + 40
        for point in run.points(200_000, steps=40):
            yield point.calls, point.memory_mb
            if time.process_time() > enough:
                return


def parses(number: int, threads: int, own_models: bool) -> Callable[[int], Iterator[tuple[float, float]]]:
    """Validators alive after so many parsed answers, into one model or into a new one each that is forgotten again."""

    def points(port: int) -> Iterator[tuple[float, float]]:
        import pydantic

        def make() -> Any:
            item = pydantic.create_model("Item", name=(str, ...))
            return pydantic.create_model("Sum", x=(int, ...), items=(list[item], ...))  # type: ignore[valid-type]

        client = sync_client(f"http://127.0.0.1:{port}/sum")
        one = make()

        def parse(_: int) -> None:
            form = make() if own_models else one
            answer = client.chat.completions.parse(model="m", messages=QUESTION, response_format=form)
            assert answer.choices[0].message.parsed.x == 1

        with client, ThreadPoolExecutor(threads) as pool:
            for done in range(number // 8, number + 1, number // 8):
                for _ in pool.map(parse, range(number // 8)):
                    pass
                gc.collect()
                yield done, sum(type(thing).__name__ == "SchemaValidator" for thing in gc.get_objects())

    return points


POWERS_OF_BYTES = [10**power for power in range(3, 9)]
CURVES = {
    "request, CPU": Curve(functools.partial(request_bytes, measure=request_cpu), "bytes of a message", "ns a byte"),
    "request, memory": Curve(
        functools.partial(request_bytes, measure=request_memory), "bytes of a message", "bytes of memory a byte"
    ),
    "upload, memory": Curve(uploads, "bytes of a file", "MB of memory"),
    "messages": Curve(conversation, "messages", "ms a call"),
    "stream, CPU": Curve(functools.partial(stream, measure=chunk_cpu), "chunks", "µs a chunk"),
    "stream, memory": Curve(functools.partial(stream, measure=chunk_memory), "chunks", "MB of the process"),
    "concurrency": Curve(concurrency, "async calls at once", "µs a call"),
    "threads": Curve(threads, "threads on one client", "µs a call"),
    "mixed calls": Curve(mixed, "calls of all kinds", "MB of the process"),
    "parses, one thread": Curve(parses(2000, 1, False), "parsed answers", "validators alive"),
    "parses, eight threads": Curve(parses(2000, 8, False), "parsed answers", "validators alive"),
    "parses, a model each": Curve(parses(480, 1, True), "parsed answers", "validators alive"),
}
