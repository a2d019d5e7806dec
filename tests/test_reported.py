"""What users of this kind of library were hurt by, where no other room has a test of it; and the table of it all."""

from __future__ import annotations

import asyncio
import re
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pydantic
import pytest

import openai
from canned import completion
from loopback import HANG, Answer, Request, Server, error, json, raw, sse
from openai import AsyncOpenAI, OpenAI
from openai._transports import _tls
from reported import Row, rows
from reported.costs import COMPLETION, python_calls
from worlds import entered, gather, settle

ROOT = Path(__file__).parent.parent
MESSAGES: Any = [{"role": "user", "content": "Hi"}]
ROWS = list(rows())


class Point(pydantic.BaseModel):
    """A place on a line."""

    x: int


# --- the table


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    """What each program says here, all of them in one process of their own."""
    command = [sys.executable, str(ROOT / "tests" / "reported"), "--play"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(line.split("\t") for line in done.stdout.splitlines())


@pytest.mark.parametrize("row", [row for row in ROWS if row.program], ids=lambda row: row.id)
def test_every_program_says_what_is_promised(said: dict[str, str], row: Row) -> None:
    assert said[row.id] == row.right


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_promise_is_held_by_tests_that_exist(row: Row) -> None:
    for test in row.tests:
        file, _, name = test.partition("::")
        assert re.search(rf"^(async )?def {name}\(", (ROOT / "tests" / file).read_text(), re.MULTILINE), test
    assert row.tests


def test_the_document_has_every_promise_with_its_tests() -> None:
    lines = (ROOT / "docs" / "reliability.md").read_text().splitlines()
    table = [line.split(" | ") for line in lines if re.match(r"\| [PR]\d+ \|", line)]

    assert [(cells[0][2:], cells[1], re.findall(r"`([^`]+)`", cells[2])) for cells in table] == [
        (row.id, row.promise, list(row.tests)) for row in ROWS
    ]
    assert all(cells[3].rstrip(" |") for cells in table)


# --- what calls cost


async def drained(stream: Any) -> None:
    """Take all events of the plain stream or of the helper's."""
    async with entered(stream) as events:
        await gather(events)


async def create(client: Any, messages: Any) -> None:
    await settle(client.chat.completions.create(model="m", messages=messages))


async def parse(client: Any, messages: Any) -> None:
    await settle(client.chat.completions.parse(model="m", messages=messages, response_format=Point))


async def stream(client: Any, messages: Any) -> None:
    await drained(await settle(client.chat.completions.create(model="m", messages=messages, stream=True)))


async def helper(client: Any, messages: Any) -> None:
    await drained(client.chat.completions.stream(model="m", messages=messages))


def calls_of(client: Any, method: Any, count: int) -> int:
    """How many Python functions a call with so many messages enters, the event loop's and the server's left out."""
    parts = [{"type": "text", "text": "Lorem ipsum"}]
    messages = [{"role": "user", "content": parts} for _ in range(count)]
    entered = 0

    def note(frame: Any, kind: str, _value: object) -> None:
        nonlocal entered
        entered += kind == "call" and f"{ROOT}/src" in frame.f_code.co_filename

    async def main() -> None:
        sys.setprofile(note)
        try:
            await method(client, messages)
        finally:
            sys.setprofile(None)
        if isinstance(client, AsyncOpenAI):
            await client.close()

    asyncio.run(main())
    return entered


@pytest.mark.parametrize("method", [create, parse, stream, helper])
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_500_messages_take_no_more_python_calls_than_one(server: Server, kind: Any, method: Any) -> None:
    """P1: a walk over them would take thousands; a larger body may take a few more writes."""
    events = sse([{**completion(""), "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}])
    server.always(events if method in (stream, helper) else json(COMPLETION))

    def count(messages: int) -> int:
        return calls_of(kind(api_key="k", base_url=server.base_url), method, messages)

    count(1)
    assert count(500) - count(1) < 50


async def test_32000_logprobs_are_read_without_python_code_for_each(client: Any, server: Server, world: str) -> None:
    """P7."""
    token = {"token": "a", "logprob": -0.1, "bytes": [97], "top_logprobs": []}
    entered: list[int] = []

    async def ask(count: int) -> Any:
        choice = {**COMPLETION["choices"][0], "logprobs": {"content": [token] * count, "refusal": None}}
        server.script(json({**COMPLETION, "choices": [choice]}))
        answers: list[Any] = []
        if world == "sync":
            call: Callable[[], object] = lambda: answers.append(  # noqa: E731  # counted as one
                client.chat.completions.create(model="m", messages=MESSAGES)
            )
            entered.append(python_calls(call))
        else:
            answers.append(await client.chat.completions.create(model="m", messages=MESSAGES))
        return answers[0].choices[0].logprobs.content

    await ask(1)
    few, many = await ask(1), await ask(32_000)

    assert (len(few), len(many)) == (1, 32_000)
    assert many[-1].token == "a"
    assert world == "async" or entered[2] - entered[1] < 3_200


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_thousand_clients_share_what_is_dear(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """P5: no TLS context, no HTTP client and no thread comes with a client that has not called yet."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("made with a client")

    monkeypatch.setattr(ssl, "create_default_context", refuse)
    monkeypatch.setattr(ssl.SSLContext, "__new__", refuse)
    threads = threading.active_count()
    kind(api_key="k")

    assert python_calls(lambda: [kind(api_key="k") for _ in range(1000)]) < 1000 * 150
    assert threading.active_count() == threads


ACTS = {"open", "os.listdir", "os.scandir", "subprocess.Popen", "socket.getaddrinfo", "socket.gethostbyname", "import"}
WATCHED: list[tuple[int, list[str]]] = []  # the thread that is watched, and what it did


def _note(act: str, arguments: Any) -> None:
    if WATCHED and act in ACTS and threading.get_ident() == WATCHED[-1][0]:
        WATCHED[-1][1].append(f"{act} {arguments[0]}")


@pytest.fixture(scope="module")
def hooked() -> None:
    """An audit hook that can be told to watch; the interpreter keeps it to its end."""
    sys.addaudithook(_note)


@pytest.fixture
def acts(hooked: None) -> Iterator[list[str]]:
    """What this thread does to disk, processes and names from now on."""
    WATCHED.append((threading.get_ident(), found := []))
    yield found
    WATCHED.clear()


async def test_no_call_touches_the_disk_on_the_event_loop(server: Server, acts: list[str], tmp_path: Path) -> None:
    """P6: after the first call, which imports what it needs: calls, streams, failures and uploads of every form."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}\n")
    answers = [json(COMPLETION), json(COMPLETION), sse([{"id": "c", "choices": []}]), error(404), json({"id": "f"})]
    server.script(*answers, *answers)

    async with AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=0) as client:
        for _ in range(2):
            acts.clear()
            await create(client, MESSAGES)
            await parse(client, MESSAGES)
            await stream(client, MESSAGES)
            with pytest.raises(openai.NotFoundError):
                await client.models.retrieve("m")
            await client.files.create(file=path, purpose="batch")

    assert acts == []


async def test_the_tls_context_is_made_off_the_event_loop(tls_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """P6: reading the authorities takes some ten milliseconds."""
    made: list[int] = []
    create = ssl.create_default_context

    def note(**files: Any) -> ssl.SSLContext:
        made.append(threading.get_ident())
        return create(**files)

    monkeypatch.setattr(ssl, "create_default_context", note)
    _tls._context.cache_clear()
    async with AsyncOpenAI(api_key="k", base_url=tls_server.base_url, max_retries=0) as client:
        with pytest.raises(openai.APIConnectionError, match="certificate"):
            await client.models.retrieve("m")

    assert len(made) == 1
    assert threading.get_ident() not in made


# --- what servers say


async def test_a_spent_quota_is_asked_once(make_client: Any, server: Server) -> None:
    """P21: no wait will fill an account."""
    server.always(error(429, code="insufficient_quota", headers={"retry-after-ms": "1"}))

    with pytest.raises(openai.RateLimitError):
        await settle(make_client(max_retries=2).models.retrieve("m"))

    assert len(server.requests) == 1


async def test_reasoning_of_a_compatible_server_is_kept_and_sent_back(client: Any, server: Server) -> None:
    """P34: `reasoning_content` is no field of the API, and servers that give it want it again; so with missing ids."""
    message = {"role": "assistant", "content": "4", "reasoning_content": "2 + 2"}
    server.always(json({"choices": [{"index": 0, "message": message}]}))

    answer = await settle(client.chat.completions.create(model="m", messages=MESSAGES))
    await create(client, [*MESSAGES, answer.choices[0].message])

    assert answer.id is None
    assert answer.choices[0].message.reasoning_content == "2 + 2"
    assert server.last.json()["messages"][1] == message


async def test_tools_that_are_not_strict_go_through_stream_and_parse(client: Any, server: Server) -> None:
    """P31: their arguments are left as text, where those of strict ones are read."""
    tool: Any = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    function = {"name": "f", "arguments": '{"a": 1}'}
    call = {"index": 0, "id": "c", "type": "function", "function": function}
    choice = {"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": "tool_calls"}
    said = {"role": "assistant", "content": None, "tool_calls": [{**call, "index": None}]}
    whole = {"index": 0, "message": said, "finish_reason": "tool_calls"}
    server.script(sse([{"id": "c", "choices": [choice]}]), json({**COMPLETION, "choices": [whole]}))
    completions = client.chat.completions

    async with entered(completions.stream(model="m", messages=MESSAGES, tools=[tool])) as events:
        streamed = await settle(events.get_final_completion())
    parsed = await settle(completions.parse(model="m", messages=MESSAGES, tools=[tool], response_format=Point))

    for answer in (streamed, parsed):
        got = answer.choices[0].message.tool_calls[0].function
        assert (got.arguments, got.parsed_arguments) == ('{"a": 1}', None)
    assert [request.json()["tools"] for request in server.requests] == [[tool], [tool]]


async def test_a_server_that_answers_no_heartbeat_is_gone(server: Server, make_client: Any) -> None:
    """P40: it takes the handshake, then whatever comes without a word, as a connection does whose other end died."""

    from websockets.utils import accept_key

    def accept(request: Request) -> Answer:
        head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        token = accept_key(request.header("sec-websocket-key") or "").encode()
        return raw(head + b"Sec-WebSocket-Accept: " + token + b"\r\n\r\n", HANG)

    server.script(accept)
    options = {"ping_interval": 0.05, "ping_timeout": 0.1, "close_timeout": 0.1}
    manager = make_client().realtime.connect(model="m", websocket_connection_options=options)

    async with entered(manager) as connection:
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(connection.recv())


# --- what is needed


def test_neither_jiter_nor_another_native_parser_is_needed(server: Server) -> None:
    """P43: with these out of reach, calls, streams and helpers work all the same."""
    server.always(sse([{"id": "c", "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}]}]))
    program = f"""
import sys
for name in ("jiter", "orjson", "numpy", "aiohttp", "websockets", "httpx2", "httptools", "brotli", "zstandard"):
    sys.modules[name] = None
import openai
with openai.OpenAI(api_key="k", base_url={server.base_url!r}) as client:
    with client.chat.completions.stream(model="m", messages=[]) as stream:
        print(stream.get_final_completion().choices[0].message.content)
"""

    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)

    assert (done.stdout.strip(), done.stderr) == ("hi", "")
