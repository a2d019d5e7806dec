"""What calls cost: work, memory, connections, and what is loaded."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
from typing import Any, Callable

from loopback import json

from . import MESSAGES, World, reported

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": '{"x": 1}'}}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


def http() -> Any:
    """Whichever of the two HTTP libraries the library under test takes."""
    try:
        import httpx
    except ImportError:
        import httpx2 as httpx
    return httpx


def python_calls(action: Callable[[], object]) -> int:
    """How many Python functions the action enters."""
    entered = 0

    def count(_frame: object, kind: str, _value: object) -> None:
        nonlocal entered
        entered += kind == "call"

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return entered


def much(count: int, little: int, none: str) -> str:
    return none if count <= little else f"about {float(f'{count:.1g}'):,.0f}"


@reported(
    "P1",
    "a long conversation takes no walk in Python: create, parse and stream cost what their JSON costs",
    "test_json.py::test_encoding_a_long_conversation_with_tools_takes_no_walk",
    "test_reported.py::test_500_messages_take_no_more_python_calls_than_one",
    right="no more Python calls for 500 messages than for one",
)
def request_walk(world: World) -> str:
    world.server.always(json(COMPLETION))
    client = world.client()

    def ask(count: int) -> Callable[[], object]:
        parts = [{"type": "text", "text": "Lorem ipsum"}]
        messages: Any = [{"role": "user", "content": parts} for _ in range(count)]
        return lambda: client.chat.completions.create(model="m", messages=messages)

    ask(1)(), ask(500)()
    more = python_calls(ask(500)) - python_calls(ask(1))
    return much(more, 50, "no") + " more Python calls for 500 messages than for one"


@reported(
    "P2",
    "parsing leaves nothing behind, threads and models made at run time included",
    "test_parsing.py::test_two_thousand_parses_leave_nothing_behind",
    "test_parsing.py::test_five_hundred_models_made_at_run_time_leave_nothing_behind",
    right="100 models parsed: 0 validators left",
)
def parse_leak(world: World) -> str:
    import pydantic

    world.server.always(json(COMPLETION))
    client = world.client()

    def parse(number: int) -> None:
        model: Any = pydantic.create_model(f"Made{number}", x=(int, ...))
        client.chat.completions.parse(model="m", messages=MESSAGES, response_format=model)

    def validators() -> int:
        gc.collect()
        return sum(type(thing).__name__ == "SchemaValidator" for thing in gc.get_objects())

    for number in range(3):
        parse(number)
    before = validators()
    for number in range(100):
        parse(number)
    return f"100 models parsed: {max(0, validators() - before)} validators left"


@reported(
    "P3",
    "two thousand calls at once all finish; to wait for the pool is no connect timeout",
    "test_reported.py::test_every_program_says_what_is_promised",
    "test_transports_direct.py::test_a_thousand_calls_at_once_all_finish",
    "test_errors_on_the_wire.py::test_no_free_connection_in_time",
    right="2000 answers over at most 1000 connections",
)
async def at_once(world: World) -> str:
    world.server.always(json(MODEL))
    async with world.async_client(timeout=60) as client:
        calls = [client.models.retrieve("m") for _ in range(2000)]
        answers = await asyncio.gather(*calls, return_exceptions=True)
    failures = {world.name(answer) for answer in answers if isinstance(answer, BaseException)}
    good = sum(not isinstance(answer, BaseException) for answer in answers)
    connections = "at most 1000" if world.server.accepts <= 1000 else world.server.accepts
    return f"{good} answers over {connections} connections" + "".join(f", {name}" for name in failures)


@reported(
    "P4",
    "calls that are cancelled cost no place in the pool",
    "test_transports_direct.py::test_ten_thousand_cancelled_requests_cost_no_place_in_the_pool",
    "test_transports_direct.py::test_a_cancelled_stream_gives_its_place_back",
    right="the next call answers",
)
async def cancelled(world: World) -> str:
    world.server.always(json(MODEL))
    async with world.async_client() as client:
        for _ in range(10):
            tasks = [asyncio.ensure_future(client.models.retrieve("m")) for _ in range(200)]
            for turn in range(5):
                await asyncio.sleep(0)
                for task in tasks[turn::5]:
                    task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await asyncio.wait_for(client.models.retrieve("m"), 2)
        except Exception as failure:
            return world.name(failure)
    return "the next call answers"


@reported(
    "P5",
    "importing loads names, a client is built without TLS and HTTP",
    "test_architecture.py::test_import_openai_loads_names_only",
    "test_architecture.py::test_a_client_is_built_without_an_http_stack_or_pydantic",
    "test_transports_direct.py::test_the_tls_context_is_made_once_and_late",
    "test_reported.py::test_a_thousand_clients_share_what_is_dear",
    right="fewer than 150 modules on import, no TLS context in a client",
)
def imports(world: World) -> str:
    program = """
import gc, ssl, sys
before = len(sys.modules)
import openai
loaded = len(sys.modules) - before
client = openai.OpenAI(api_key="k")
print(loaded, sum(isinstance(thing, ssl.SSLContext) for thing in gc.get_objects()))
"""
    loaded, made = subprocess.check_output([sys.executable, "-c", program], text=True).split()
    modules = "fewer than 150" if int(loaded) < 150 else loaded
    return f"{modules} modules on import, {'a' if int(made) else 'no'} TLS context in a client"


@reported(
    "P6",
    "no disk and no process on the event loop, in calls and in uploads",
    "test_reported.py::test_no_call_touches_the_disk_on_the_event_loop",
    "test_reported.py::test_the_tls_context_is_made_off_the_event_loop",
    "test_uploads.py::test_no_disk_is_touched_on_the_event_loop",
    "test_multipart.py::test_async_uploads_touch_no_disk_on_the_event_loop",
    right="nothing on the loop",
)
async def blocking(world: World) -> str:
    import tempfile
    import threading
    from pathlib import Path

    world.server.always(json({"id": "f", "object": "file"}))
    loop_thread, seen = threading.get_ident(), set()
    watching = False

    def hook(name: str, _arguments: object) -> None:
        if watching and threading.get_ident() == loop_thread and name in ("open", "subprocess.Popen", "os.listdir"):
            seen.add(name)

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.jsonl"
        path.write_bytes(b"{}\n")
        async with world.async_client() as client:
            await client.files.create(file=b"{}", purpose="batch")
            sys.addaudithook(hook)
            watching = True
            await client.files.create(file=path, purpose="batch")
            watching = False
    return ", ".join(sorted(seen)) or "nothing on the loop"


@reported(
    "P16",
    "connections keep alive, with the first probe after 60 s",
    "test_transports_direct.py::test_probes_keep_a_silent_connection_alive",
    right="on, after 60 s",
)
def keep_alive(world: World) -> str:
    world.server.always(json(MODEL))
    client = world.client()
    client.models.retrieve("m")
    for number in os.listdir("/proc/self/fd"):
        try:
            found = socket.socket(fileno=os.dup(int(number)))
            if found.getpeername()[1] == world.server.port:
                idle = found.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)
                on = found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
                return f"on, after {idle} s" if on else "off"
        except (OSError, TypeError, IndexError):
            pass
    return "no connection"
