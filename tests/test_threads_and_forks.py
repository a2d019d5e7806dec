"""One client in many threads, loops and forked processes: no answer crosses, and none breaks what another one has."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import os
import re
import signal
import sys
import textwrap
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pydantic
import pytest

import openai
from canned import chunk
from loopback import HANG, Answer, Request, Server, json, sse
from openai import AsyncOpenAI, OpenAI
from openai._transports._default import default_async, default_sync
from worlds import gather, settle

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def named(request: Request) -> Answer:
    """An answer that tells which request it is for."""
    if request.path == "/v1/chat/completions":
        name = request.json()["model"]
        return sse([chunk(f"{name}-{number}") for number in range(5)])
    if request.path == "/v1/files":
        name = request.body.partition(b'filename="')[2].partition(b'"')[0].decode()
        return json({"id": name, "object": "file", "bytes": request.body.count(name[:1].encode() * 100)})
    return json({"id": request.path.rpartition("/")[2], "object": "model", "created": 1, "owned_by": "them"})


async def one_of_each(client: Any, name: str) -> None:
    """A call, a stream, an upload and a call that fails; each gets its own answer."""
    model = await settle(client.models.retrieve(name))
    events = await gather(await settle(client.chat.completions.create(model=name, messages=[], stream=True)))
    file = await settle(client.files.create(file=(name, name[:1].encode() * 300_000), purpose="batch"))

    assert model.id == name
    assert [event.choices[0].delta.content for event in events] == [f"{name}-{number}" for number in range(5)]
    assert file.id == name


# -- threads ----------------------------------------------------------------------------------------------------------


def test_eight_threads_get_each_their_own_answers(server: Server, world: str) -> None:
    """The async client has a loop in each of them."""
    server.always(named)
    make: Any = OpenAI if world == "sync" else AsyncOpenAI
    client = make(api_key="k", base_url=server.base_url)

    async def some(thread: int) -> None:
        for turn in range(10):
            await one_of_each(client, f"{'abcdefgh'[thread]}-{thread}-{turn}")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda thread: asyncio.run(some(thread)), range(8)))

    assert len(server.requests) == 8 * 10 * 3
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, settle_close(client)).result()
    assert all(connection.gone.wait(5) for connection in server.connections)


async def settle_close(client: Any) -> None:
    await settle(client.close())


async def test_what_the_caller_keeps_in_its_context_is_there_in_the_callers_functions(
    server: Server, world: str, tmp_path: Path
) -> None:
    """In those that give a key or the pieces of an upload, on whatever thread they run."""
    server.always(named)
    caller: contextvars.ContextVar[str] = contextvars.ContextVar("caller")
    make: Any = OpenAI if world == "sync" else AsyncOpenAI
    client = make(api_key=lambda: f"key-of-{caller.get()}", base_url=server.base_url)

    def pieces() -> Iterator[bytes]:
        yield caller.get().encode() * 100

    async def upload(name: str) -> None:
        caller.set(name)
        await settle(client.files.create(file=(name, pieces()), purpose="batch"))

    await asyncio.gather(*(asyncio.create_task(upload(name)) for name in "abcdefgh"))

    for request in server.requests:
        name = request.body.partition(b'filename="')[2].partition(b'"')[0].decode()
        assert request.header("authorization") == f"Bearer key-of-{name}"
        assert name.encode() * 100 in request.body
    assert len(server.requests) == 8
    await settle(client.close())


# -- forks ------------------------------------------------------------------------------------------------------------


@contextmanager
def forked() -> Iterator[bool]:
    """A block for both processes: True in the child, which ends after it, and must have ended well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # to fork beside threads is what this is about
        child = os.fork()
    if child == 0:
        signal.alarm(20)  # ends a child that waits for what nobody there will do
        try:
            yield True
            os._exit(0)
        finally:
            os._exit(1)
    yield False
    assert os.waitpid(child, 0)[1] == 0


@needs_fork
def test_a_process_is_forked_while_threads_call(server: Server) -> None:
    """At whatever place they are: also while they find out how to read a type that is new."""
    server.always(named)
    client = OpenAI(api_key="k", base_url=server.base_url, default_headers={"X-Process": "parent"})
    stop, failures = threading.Event(), []

    def call(thread: int) -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            try:
                fresh = pydantic.create_model("Fresh", __base__=openai.BaseModel, id=(str, ...))
                assert client.get(f"/models/{thread}-{turn}", cast_to=fresh).id == f"{thread}-{turn}"  # type: ignore[attr-defined]  # a model made just now
            except BaseException as error:
                failures.append(error)
                raise

    threads = [threading.Thread(target=call, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for number in range(10):
        with forked() as is_child:
            if is_child:
                mine = client.with_options(default_headers={"X-Process": f"child-{number}"})
                asyncio.run(one_of_each(mine, f"c-{number}"))
    stop.set()
    for thread in threads:
        thread.join(20)

    assert failures == []
    users: dict[int, set[str | None]] = {}
    for request in server.requests:
        users.setdefault(request.connection.number, set()).add(request.header("x-process"))
    assert {len(processes) for processes in users.values()} == {1}
    assert len({process for processes in users.values() for process in processes}) == 11
    client.close()


@needs_fork
def test_a_child_that_leaves_its_parents_stream_leaves_the_parent_in_it(server: Server) -> None:
    go = threading.Event()
    server.script(sse([chunk("a"), go, chunk("b")]))
    with OpenAI(api_key="k", base_url=server.base_url) as client:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        first = next(stream)

        with forked() as is_child:
            if is_child:
                stream.close()
        go.set()

        assert [event.choices[0].delta.content for event in [first, *stream]] == ["a", "b"]


# -- loops ------------------------------------------------------------------------------------------------------------


def test_a_stream_is_forgotten_on_another_thread_and_on_another_loop(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was begun on a loop that still runs: its connection goes back there, and nobody hears of it."""
    server.always(sse([chunk("a"), HANG]))
    kept: list[Any] = []

    async def begin(client: Any) -> None:
        kept.append(await client.chat.completions.create(model="m", messages=[], stream=True))
        await kept[-1].__anext__()

    async def drop() -> None:
        kept.clear()
        gc.collect()

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url, timeout=5) as client:
            client._transport = default_async(limit=1)
            for end in (lambda: asyncio.run(drop()), kept.clear):
                await begin(client)
                await asyncio.to_thread(end)
                assert await asyncio.to_thread(server.connections[-1].gone.wait, 5)
            await begin(client)
            await kept[-1].close()

    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, main()).result(20)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("kind", ["debug", "uvloop"])
def test_a_loop_that_watches_and_a_loop_that_is_not_asyncios(
    server: Server, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """asyncio's debug mode complains of what is called from the wrong thread or left behind."""
    if kind == "uvloop":
        pytest.importorskip("uvloop")
    server.always(named)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.slow_callback_duration = 60
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            await asyncio.gather(*(one_of_each(client, f"a-{number}") for number in range(8)))
            task = asyncio.ensure_future(one_of_each(client, "b"))
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await one_of_each(client, "c")

    def run() -> None:
        loop = asyncio.new_event_loop() if kind == "debug" else pytest.importorskip("uvloop").new_event_loop()
        loop.set_debug(kind == "debug")
        try:
            loop.run_until_complete(main())
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()

    with ThreadPoolExecutor(1) as aside:
        aside.submit(run).result(30)
    assert [record.message for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


# -- signals ----------------------------------------------------------------------------------------------------------


class Interrupt(BaseException):
    """What a signal's handler raises, as Ctrl-C does."""


@pytest.fixture
def interrupt() -> Iterator[Callable[[], None]]:
    """Interrupts the main thread."""

    def handle(*_: object) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGUSR1, handle)
    yield lambda: signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs POSIX signals")
@pytest.mark.parametrize("work", ["call", "stream", "pool"])
def test_a_signal_interrupts_a_wait_and_the_next_call_works(
    server: Server, interrupt: Callable[[], None], work: str
) -> None:
    asked = threading.Event()

    def silent(request: Request) -> Answer:
        asked.set()
        return sse([chunk("a"), HANG]) if work == "stream" else Answer((HANG,))

    with OpenAI(api_key="k", base_url=server.base_url, timeout=30) as client:
        client._transport = default_sync(limit=1)
        if work == "pool":
            server.script(sse([chunk("a"), HANG]))
            held = client.chat.completions.create(model="m", messages=[], stream=True)
        else:
            server.script(silent)

        def strike() -> None:
            while work == "pool" and not client._transport._direct._pool._pool._waiters:  # type: ignore[union-attr]
                os.sched_yield()
            assert work == "pool" or asked.wait(10)
            interrupt()

        thread = threading.Thread(target=strike)
        thread.start()
        with pytest.raises(Interrupt):
            if work == "stream":
                for _ in client.chat.completions.create(model="m", messages=[], stream=True):
                    pass
            client.models.retrieve("m")
        thread.join()
        if work == "pool":
            held.close()

        server.script(named)
        assert client.models.retrieve("m").id == "m"


# -- the interpreter's end --------------------------------------------------------------------------------------------

ENDS = {
    "clients, streams and helpers": """
        first, second = openai.OpenAI(), openai.OpenAI()
        first.models.retrieve("m")
        second._client  # through httpx from here on
        second.models.retrieve("m")
        openai.models.retrieve("m")
        stream = first.chat.completions.create(model="m", messages=[], stream=True)
        next(stream)
        events = first.chat.completions.stream(model="m", messages=[]).__enter__()
        next(events)
        atexit.register(first.models.retrieve, "m")
        for _ in first.chat.completions.create(model="m", messages=[], stream=True):
            sys.exit()
    """,
    "a thread that waits": """
        client = openai.OpenAI()
        threading.Thread(target=client.models.retrieve, args=("hang",), daemon=True).start()
        while not os.path.exists(sys.argv[1]):
            client.models.retrieve("m")
    """,
    "async clients, streams, helpers and tasks after their loops": """
        async def main():
            global client, stream, events
            await client.models.retrieve("m")
            stream = await client.chat.completions.create(model="m", messages=[], stream=True)
            await stream.__anext__()
            events = await client.chat.completions.stream(model="m", messages=[]).__aenter__()
            await events.__anext__()
            for number in range(10):
                asyncio.ensure_future(client.models.retrieve("hang"))
            await asyncio.sleep(0)

        client = openai.AsyncOpenAI()
        asyncio.run(main())
        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("name", ENDS)
def test_the_interpreter_ends_without_a_word(server: Server, tmp_path: Path, name: str) -> None:
    """Whatever is open: no traceback, no warning, no wait."""
    waiting = tmp_path / "waiting"

    def answer(request: Request) -> Answer:
        if request.path.endswith("/hang"):
            waiting.touch()
            return Answer((HANG,))
        return sse([chunk("a"), HANG]) if request.path.endswith("completions") else named(request)

    server.always(answer)
    script = tmp_path / "script.py"
    script.write_text("import asyncio, atexit, os, sys, threading\nimport openai\n" + textwrap.dedent(ENDS[name]))
    environment = {**os.environ, "OPENAI_API_KEY": "k", "OPENAI_BASE_URL": server.base_url}

    async def run() -> tuple[int | None, list[str]]:
        command = [sys.executable, "-X", "dev", "-W", "error", str(script), str(waiting)]
        ended = await anyio.run_process(command, env=environment, check=False)
        told = ended.stderr.decode().splitlines()
        return ended.returncode, [line for line in told if not re.match("Executing <.* took .* seconds", line)]

    with ThreadPoolExecutor(1) as aside:
        assert aside.submit(asyncio.run, run()).result(30) == (0, [])
