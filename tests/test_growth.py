"""What grows with size and number and what must not, held by counting bytes, objects and function calls: no clock."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

import growth
import mix
import server
import soak
from openai import AsyncOpenAI, OpenAI
from worlds import first, settle

MB = 1_000_000
CLIENTS = {"sync": OpenAI, "async": AsyncOpenAI}
Run = Callable[[Any], Any]


@pytest.fixture(scope="module", autouse=True)
def only_what_is_new() -> Iterator[None]:
    """Count, and search for garbage, among what was made since."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A server in a process of its own: what it holds does not count."""
    with server.running() as port:
        yield port


@pytest.fixture(scope="module")
def disturbed() -> Iterator[int]:
    """A server that repeats a call's number, or fails as it is told to."""
    with server.running(soak.__file__, soak.SERVE) as port:
        yield port


@pytest.fixture
def run() -> Iterator[Run]:
    """Runs a coroutine to its end on a loop that lives as long as the test."""
    loop = asyncio.new_event_loop()
    yield loop.run_until_complete
    loop.close()


def client_for(world: str, port: int, path: str = "v1") -> Any:
    return mix.made(CLIENTS[world], f"http://127.0.0.1:{port}/{path}")


@pytest.mark.parametrize("form", ["path", "file", "chunks"])
def test_an_upload_takes_the_same_memory_whatever_its_size(
    world: str, form: str, port: int, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "large.bin"
    with open(path, "wb") as file:
        file.truncate(20 * MB)
    client = client_for(world, port)

    async def upload() -> None:
        with open(path, "rb") as opened:
            files = {"path": path, "file": opened, "chunks": ("f", iter(lambda: opened.read(60_000), b""))}
            await settle(client.files.create(file=files[form], purpose="batch"))

    most = growth.peak(lambda: run(upload()))

    run(closed(client))
    assert most < 2 * MB


def test_a_body_is_held_once_beyond_its_encoding(world: str, port: int, run: Run) -> None:
    client = client_for(world, port)
    parts = [{"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * (5 * MB)}}] * 4
    messages: Any = [{"role": "user", "content": parts}]

    async def ask() -> None:
        await settle(client.chat.completions.create(model="m", messages=messages))

    most = growth.peak(lambda: run(ask()))

    run(closed(client))
    assert most < 2 * 20 * MB + MB


def test_no_message_costs_a_function_call(world: str, port: int, run: Run) -> None:
    """P1: a conversation that is JSON already is encoded in one go, and otherwise left alone."""
    client = client_for(world, port)

    def calls(messages: Any) -> int:
        count = 0

        def note(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event == "call"

        async def ask() -> None:
            sys.setprofile(note)
            await settle(client.chat.completions.create(model="m", messages=messages))
            sys.setprofile(None)

        run(ask())
        return count

    calls(growth.messages(1))
    few, many = calls(growth.messages(1)), calls(growth.messages(300))

    run(closed(client))
    assert many - few < 30  # a longer way through the socket


@pytest.mark.parametrize("path", ["chat_stream", "response_stream"])
def test_a_stream_takes_the_same_memory_whatever_its_length(world: str, path: str, port: int, run: Run) -> None:
    number = 10_000
    client = client_for(world, port, f"{path}/{number}")
    held = []

    async def read() -> None:
        if path == "chat_stream":
            stream = await settle(client.chat.completions.create(model="m", messages=[], stream=True))
        else:
            stream = await settle(client.responses.create(model="m", input="?", stream=True))
        seen = 0
        while seen < number:
            await first(stream)
            seen += 1
            if seen in (1000, number):
                gc.collect()
                held.append(sys.getallocatedblocks())
        await settle(stream.close())

    run(read())

    run(closed(client))
    assert held[1] - held[0] < 4000  # what has arrived and was not asked for yet; one a chunk would be 9000


@pytest.mark.parametrize("kind", [kind.__name__ for kind in mix.MIX if kind is not mix.cancelled])
def test_a_call_leaves_nothing_behind(world: str, kind: str, disturbed: int, run: Run) -> None:
    assert left_behind(world, getattr(mix, kind), disturbed, run, soak.RIGHT) < 20


@pytest.mark.parametrize("fault", ["drop", "reset", "429", "500", "cut", "garbage"])
def test_a_failed_call_leaves_nothing_behind(world: str, fault: str, disturbed: int, run: Run) -> None:
    asked = {"fault": fault, "times": soak.ALWAYS}
    assert left_behind(world, mix.chat, disturbed, run, soak.ERRORS[fault], **asked) < 20


def test_every_call_of_a_short_soak_comes_to_what_it_has_to(world: str) -> None:
    """In a process of its own, for it looks at warnings and at what finalizers complain of."""
    options = ["--async"] if world == "async" else []

    done = subprocess.run([sys.executable, soak.__file__, "200", "--faults", *options], capture_output=True, text=True)

    told = json.loads(done.stdout)
    assert (told["wrong"], told["complaints"], done.returncode) == ([], [], 0)
    assert sum(told["outcomes"].values()) == 200


@pytest.mark.parametrize("name", ["request, CPU", "request, memory", "upload, memory", "messages", "stream, CPU"])
def test_a_curve_begins_with_a_measured_point(name: str, port: int) -> None:
    x, y = next(iter(growth.CURVES[name].points(port)))

    assert x > 0
    assert y > 0


def test_a_curve_ends_where_a_point_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0, 1, 1, 10, 10, 11))
    monkeypatch.setattr("time.process_time", lambda: next(clock))

    assert list(growth.along((1, 10, 100), float)) == [(1, 1.0), (10, 10.0)]


def left_behind(world: str, kind: Any, port: int, run: Run, right: str, **asked: object) -> int:
    """How many more objects there are after 25 calls, made after some that fill caches and open connections."""
    client = client_for(world, port)

    async def make(calls: int) -> int:
        for _ in range(calls):
            assert await outcome(kind, client, asked) == right
        gc.collect()
        return len(gc.get_objects())

    before = run(make(5))
    after = run(make(25))
    run(closed(client))
    return int(after - before)


async def outcome(kind: Any, client: Any, asked: dict[str, object]) -> str:
    try:
        answer = await kind(client, 7, extra_query={"call": 7, **asked})
    except Exception as error:
        return type(error).__name__
    return soak.RIGHT if answer == 7 else str(answer)


async def closed(client: Any) -> None:
    await settle(client.close())
