"""Bad input of every kind, from callers and from servers: a clear error before anything is sent, or after it came."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from typing import Any, List
from urllib.parse import unquote

import httpx
import pytest
from pydantic import BaseModel

import openai
from canned import chunk, completion
from loopback import FIN, Server, json, raw, respond, sse
from openai import AsyncOpenAI, OpenAI, OpenAIError
from openai.lib import pydantic_function_tool
from operations import Call, calls
from worlds import entered, gather, http_client_of, settle

CHAT: dict[str, Any] = {"model": "m", "messages": []}
DEPTH = 100_000
PAGE = {"data": [], "has_more": False}

# -- ids --------------------------------------------------------------------------------------------------------------

NO_IDS = ["", ".", "..", None, True, 1.5, b"id", ["id"], {"id": 1}, "\ud800", "a\udfffb"]
IDS = [
    *("../x", "a/b", "a/../../b", "%2e%2e", "..%2f", "%2F", "a?b=c", "a#b", "a b", "a;b", "a&b", "a\\b", "//host/x"),
    *("http://host/x", "a\r\nX-Evil: 1", "\0", "\x7f", "é☃", "…", "a:b@c", "*", "{model}", "~", "...", ".a", 7),
]
OPERATIONS = [call for call in calls() if call.kind == "required" and call.ids and not call.variant]


class _Door(OpenAI):
    """Notes where a call would go, and lets none through."""

    def request(self, cast_to: Any, options: Any, **more: Any) -> Any:
        raise InterruptedError(options.url)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("call", OPERATIONS, ids=str)
def test_an_id_is_one_segment_of_the_path_or_refused_by_name(call: Call) -> None:
    """P38: in every operation, for each of its ids; no request is sent for one that is none."""
    method: Any = _Door(api_key="k", admin_api_key="a")
    for name in (*call.resource.path.split("."), call.operation.name):
        method = getattr(method, name)
    given = {**dict.fromkeys(call.ids, "ID"), **call.arguments}
    template = call.operation.path.partition("?")[0].split("/")

    for name in call.ids:
        for bad in NO_IDS[:5]:
            with pytest.raises(ValueError, match=f"`{name}`"):
                method(**{**given, name: bad})
        for id_ in IDS[:6]:
            with pytest.raises(InterruptedError) as sent:
                method(**{**given, name: id_})
            segments = str(sent.value).partition("?")[0].split("/")
            assert len(segments) == len(template), id_
            assert unquote(segments[template.index("{" + name + "}")]) == str(id_)


@pytest.mark.parametrize("transport", ["sync default", "sync httpx", "async default", "async httpx", "async aiohttp"])
async def test_an_id_arrives_as_it_was_encoded(transport: str, server: Server) -> None:
    """No HTTP library undoes what keeps an id in its place."""
    world, kind = transport.split()
    cls: Any = OpenAI if world == "sync" else AsyncOpenAI
    server.always(json({"id": "m"}))

    async with entered(cls(api_key="k", base_url=server.base_url, http_client=http_client_of(kind, world))) as client:
        for id_ in IDS:
            await settle(client.models.retrieve(id_))

    assert all(request.target.startswith("/v1/models/") for request in server.requests)
    assert all(request.target.count("/") == 3 for request in server.requests)
    assert [unquote(request.target.rpartition("/")[2]) for request in server.requests] == list(map(str, IDS))


@pytest.mark.parametrize("bad", NO_IDS, ids=ascii)
async def test_what_is_no_id_is_refused_by_name(client: Any, server: Server, bad: Any) -> None:
    with pytest.raises(ValueError, match="`model`"):
        await settle(client.models.retrieve(bad))

    assert server.requests == []


# -- headers and addresses --------------------------------------------------------------------------------------------

BREAKS = ["a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "\r\n\r\nGET / HTTP/1.1", "a\0b", "a\x7fb"]
LINES = [*BREAKS, "é", "☃", "\ud800"]
HEADER_SETTINGS: dict[str, Callable[[str], dict[str, Any]]] = {
    "api_key": lambda bad: {"api_key": bad},
    "organization": lambda bad: {"organization": bad},
    "project": lambda bad: {"project": bad},
    "default_headers": lambda bad: {"default_headers": {"X-Mine": bad}},
    "the name of a default header": lambda bad: {"default_headers": {bad: "x"}},
    "user agent": lambda bad: {"default_headers": {"User-Agent": bad}},
}
HEADER_ARGUMENTS: dict[str, Callable[[str], dict[str, Any]]] = {
    "extra_headers": lambda bad: {"extra_headers": {"X-Mine": bad}},
    "the name of an extra header": lambda bad: {"extra_headers": {bad: "x"}},
    "content type": lambda bad: {"extra_headers": {"Content-Type": bad}},
}


@pytest.fixture(params=["default", "httpx", "aiohttp"])
def http_client(request: pytest.FixtureRequest, world: str) -> Any:
    """The HTTP client of a transport, closed with the library's client."""
    return http_client_of(request.param, world)


@pytest.mark.parametrize("name", [*HEADER_SETTINGS, *HEADER_ARGUMENTS, "idempotency_key"])
async def test_no_header_smuggles_another(make_client: Callable[..., Any], server: Server, name: str) -> None:
    for bad in LINES:
        client = make_client(**(HEADER_SETTINGS[name](bad) if name in HEADER_SETTINGS else {}))
        extras = HEADER_ARGUMENTS[name](bad) if name in HEADER_ARGUMENTS else {}
        with pytest.raises(OpenAIError, match="header"):
            if name == "idempotency_key":
                await settle(client.post("/x", cast_to=object, options={"idempotency_key": bad}))
            await settle(client.chat.completions.create(**CHAT, **extras))

    assert server.requests == []


@pytest.mark.parametrize("name", ["", " ", "a b", "a:b", "a\tb", "(a)", "a,b", '"a"'])
async def test_a_header_name_is_a_name(client: Any, server: Server, name: str) -> None:
    with pytest.raises(OpenAIError, match="header"):
        await settle(client.models.list(extra_headers={name: "x"}))

    assert server.requests == []


async def test_nothing_in_a_query_or_path_gets_out_of_it(
    make_client: Callable[..., Any], server: Server, http_client: Any
) -> None:
    server.always(json(PAGE))
    client = make_client(http_client=http_client)

    for bad in BREAKS:
        params = {"q": bad, f"n{bad}": bad, "list": [bad], bad: {bad: bad}}
        await settle(client.get(f"/{bad}", cast_to=object, options={"params": params}))

        assert server.last.header("x-evil") is None
        assert {("q", bad), (f"n{bad}", bad), ("list[]", bad), (f"{bad}[{bad}]", bad)} == set(server.last.query)
    assert len(server.requests) == len(BREAKS)


@pytest.mark.parametrize("half", ["\ud800", "a\udfffb"])
async def test_half_of_a_surrogate_pair_is_refused_wherever_it_stands(client: Any, server: Server, half: str) -> None:
    attempts: list[Callable[[], Any]] = [
        lambda: client.chat.completions.create(**{**CHAT, "model": half}),
        lambda: client.chat.completions.create(**CHAT, extra_body={half: 1}),
        lambda: client.models.list(extra_query={"q": half}),
        lambda: client.models.list(extra_query={half: "q"}),
        lambda: client.models.retrieve(half),
        lambda: client.get(f"/{half}", cast_to=object),
        lambda: client.audio.transcriptions.create(model=half, file=b"x"),
        lambda: client.files.create(file=(half, b"x"), purpose="batch"),
    ]

    for attempt in attempts:
        with pytest.raises(ValueError, match="surrogate"):
            await settle(attempt())
    assert server.requests == []


# -- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
async def test_what_is_no_number_for_the_api_is_refused_by_name(client: Any, server: Server, number: float) -> None:
    attempts: list[Callable[[], Any]] = [
        lambda: client.chat.completions.create(**CHAT, temperature=number),
        lambda: client.audio.transcriptions.create(model="m", file=b"x", temperature=number),
        lambda: client.models.list(extra_query={"temperature": number}),
    ]

    for attempt in attempts:
        with pytest.raises(ValueError, match="temperature"):
            await settle(attempt())
    assert server.requests == []


@pytest.mark.parametrize(
    "timeout", [math.nan, -1, -math.inf, httpx.Timeout(5, read=-1), httpx.Timeout(math.nan)], ids=str
)
async def test_a_time_that_is_none_is_refused(
    make_client: Callable[..., Any], client: Any, server: Server, timeout: Any
) -> None:
    with pytest.raises(ValueError, match="`timeout`"):
        make_client(timeout=timeout)
    with pytest.raises(ValueError, match="`timeout`"):
        await settle(client.models.list(timeout=timeout))

    assert server.requests == []


@pytest.mark.parametrize("timeout", [math.inf, 1e300, 10**12])
async def test_a_time_without_end_is_no_limit(client: Any, server: Server, timeout: float) -> None:
    server.script(json({"id": "m"}))

    assert (await settle(client.models.retrieve("m", timeout=timeout))).id == "m"


# -- depth ------------------------------------------------------------------------------------------------------------

ARRAYS = b"[" * DEPTH + b"]" * DEPTH
OBJECTS = b'{"a":' * DEPTH + b"1" + b"}" * DEPTH
BODIES = [
    ARRAYS,
    OBJECTS,
    b'{"error":%b}' % ARRAYS,
    b'{"error":{"message":%b}}' % OBJECTS,
    b'{"id":"c","choices":%b}' % ARRAYS,
    b'{"id":"c","unknown":%b}' % OBJECTS,
]


class Point(BaseModel):
    x: int


class Node(BaseModel):
    children: List[Node] = []


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body[:24].decode())
async def test_an_answer_that_is_nested_without_end_is_an_error(client: Any, server: Server, body: bytes) -> None:
    server.script(respond(body, content_type="application/json"), respond(body, status=400))
    server.script(*[sse([b"data: " + body + b"\n\n"], done=False)] * 2)

    with pytest.raises(openai.APIError):
        await settle(client.chat.completions.create(**CHAT))
    with pytest.raises(openai.BadRequestError) as refused:
        await settle(client.chat.completions.create(**CHAT))
    with pytest.raises(openai.APIError):
        await gather(await settle(client.chat.completions.create(**CHAT, stream=True)))
    with pytest.raises(openai.APIError):
        await gather(await settle(client.responses.create(model="m", input="", stream=True)))

    assert len(str(refused.value)) < 2000


@pytest.mark.parametrize(
    "text", ["[" * DEPTH, '{"x":' * DEPTH, '{"children":[' * DEPTH, '{"children":[' * 300 + "]}" * 300]
)
async def test_output_that_is_nested_without_end_is_an_error(client: Any, server: Server, text: str) -> None:
    pieces = [text[start : start + len(text) // 5] for start in range(0, len(text), len(text) // 5)]
    server.script(json(completion(text)), sse([chunk(piece) for piece in pieces]))

    with pytest.raises(OpenAIError):
        await settle(client.chat.completions.parse(**CHAT, response_format=Node))
    with pytest.raises(OpenAIError):
        async with entered(client.chat.completions.stream(**CHAT, response_format=Node)) as stream:
            async for event in _each(stream):
                getattr(event, "parsed", None)


async def test_arguments_of_a_tool_that_are_nested_without_end_are_an_error(client: Any, server: Server) -> None:
    call = {"index": 0, "id": "i", "type": "function", "function": {"name": "Point", "arguments": "[" * DEPTH}}
    event = chunk("")
    event["choices"][0]["delta"] = {"tool_calls": [call]}
    server.script(sse([event]))

    with pytest.raises(OpenAIError):
        async with entered(client.chat.completions.stream(**CHAT, tools=[pydantic_function_tool(Point)])) as stream:
            async for event in _each(stream):
                getattr(event, "parsed_arguments", None)


async def _each(stream: Any) -> Any:
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            yield event
    else:
        for event in stream:
            yield event


@pytest.mark.parametrize("kind", [list, dict])
async def test_what_is_nested_without_end_is_not_sent(client: Any, server: Server, kind: Any) -> None:
    deep: Any = kind()
    for _ in range(DEPTH):
        deep = [deep] if kind is list else {"a": deep}
    circle: Any = kind()
    circle.append(circle) if kind is list else circle.update(a=circle)

    for value in (deep, circle):
        attempts: list[Callable[[], Any]] = [
            lambda value=value: client.chat.completions.create(**CHAT, extra_body={"x": value}),  # type: ignore[misc]
            lambda value=value: client.models.list(extra_query={"x": value}),  # type: ignore[misc]
            lambda value=value: client.files.create(file=b"x", purpose="batch", extra_body={"x": value}),  # type: ignore[misc]
        ]
        for attempt in attempts:
            with pytest.raises(ValueError, match="nested too deeply"):
                await settle(attempt())
    assert server.requests == []
    while deep:  # Python itself cannot let go of it at once
        deep = deep.pop() if kind is list else deep.pop("a")


async def test_a_message_of_a_websocket_that_is_nested_without_end_is_an_error(make_client: Callable[..., Any]) -> None:
    pytest.importorskip("websockets")
    import sockets

    with sockets.running() as (sockets_server, address):
        sockets_server.script(*[body.decode() for body in (ARRAYS, OBJECTS)], sockets.delta("good"))

        async with entered(make_client(base_url=address).realtime.connect(model="m")) as connection:
            for _ in range(2):
                with pytest.raises(OpenAIError, match="not JSON"):
                    await settle(connection.recv())
            assert (await settle(connection.recv())).delta == "good"


# -- size -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", [b"data: " + b"a" * 65536, b": ping\n" * 9000, b"data: a\n" * 8000])
async def test_an_event_without_end_is_given_up(
    client: Any, server: Server, monkeypatch: pytest.MonkeyPatch, line: bytes
) -> None:
    monkeypatch.setattr("openai._sse.MAX_EVENT", 1 << 20)
    server.script(sse([line] * 64, done=False))

    with pytest.raises(OpenAIError, match="larger than 1 MiB"):
        await gather(await settle(client.chat.completions.create(**CHAT, stream=True)))


@pytest.mark.parametrize("head", [b"x: " + b"a" * 300_000, b"x: a\r\n" * 50_000], ids=["long", "many"])
async def test_a_head_without_end_is_given_up(
    make_client: Callable[..., Any], server: Server, http_client: Any, head: bytes
) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\n" + head, FIN))

    with pytest.raises(openai.APIConnectionError):
        await settle(make_client(http_client=http_client).models.list())


# -- names in forms ---------------------------------------------------------------------------------------------------

NAMES = ['a"b', "a\r\nX-Evil: 1", "a\\b", "a;b=c", "é☃", '"; name="purpose', "../../etc/passwd", ""]


@pytest.mark.parametrize("name", NAMES)
async def test_the_name_of_a_file_stays_in_its_place(client: Any, server: Server, name: str) -> None:
    from email.parser import BytesParser

    server.always(json({"id": "f"}))

    await settle(client.files.create(file=(name, io.BytesIO(b"content")), purpose="batch", extra_body={name: name}))

    (request,) = server.requests
    head = f"content-type: {request.header('content-type')}\r\n\r\n".encode()
    parts: Any = BytesParser().parsebytes(head + request.body).get_payload()
    assert len(parts) == 3
    assert all(set(part.keys()) <= {"Content-Disposition", "Content-Type"} for part in parts)
    assert parts[2].get_payload(decode=True) == b"content"
    disposition = request.body.rpartition(b"Content-Disposition: ")[2].partition(b"\r\n")[0]
    escaped = name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").encode()
    assert disposition == b'form-data; name="file"; filename="%b"' % escaped


@pytest.mark.parametrize("where", ["media type", "header", "header's name"])
async def test_a_part_of_a_form_has_no_header_with_a_line_end(client: Any, server: Server, where: str) -> None:
    bad = "text/plain\r\nX-Evil: 1"
    headers = {"header": {"X-Mine": bad}, "header's name": {bad: "x"}}.get(where, {})

    with pytest.raises(ValueError, match="`file`"):
        media_type = bad if where == "media type" else "text/plain"
        await settle(client.files.create(file=("n", b"x", media_type, headers), purpose="batch"))

    assert server.requests == []
