"""HTTP clients that callers bring: of httpx, httpx2 and aiohttp, mocked, patched, with settings of their own."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Callable

import httpx
import pytest

import openai
from loopback import Server, json, sse
from openai import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI
from worlds import gather, settle

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


def brought(world: str, family: str) -> Any:
    """A client of one family for the test's world, made as users make it."""
    if family == "aiohttp":
        pytest.importorskip("aiohttp")
        return openai.DefaultAioHttpClient()
    if family == "httpx2":
        httpx2 = pytest.importorskip("httpx2")
        return httpx2.Client() if world == "sync" else httpx2.AsyncClient()
    if family == "default":
        return openai.DefaultHttpxClient() if world == "sync" else openai.DefaultAsyncHttpxClient()
    if family == "default2":
        pytest.importorskip("httpx2")
        return openai.DefaultHttpx2Client() if world == "sync" else openai.DefaultAsyncHttpx2Client()
    return httpx.Client() if world == "sync" else httpx.AsyncClient()


FAMILIES = ["httpx", "httpx2", "default", "default2", "aiohttp"]


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest, world: str) -> str:
    """Where the HTTP client comes from."""
    if request.param == "aiohttp" and world == "sync":
        pytest.skip("aiohttp has no sync client")
    return str(request.param)


@pytest.fixture
async def over(make_client: Callable[..., Any], world: str, family: str) -> Any:
    """A client that sends through a brought one."""
    return make_client(http_client=brought(world, family))


async def test_calls_streams_pages_and_errors_go_through_it(over: Any, server: Server) -> None:
    server.script(
        json(MODEL),
        sse([CHUNK, CHUNK]),
        json({"data": [{"id": "a"}], "has_more": True}),
        json({"data": [{"id": "b"}], "has_more": False}),
        json({"error": {"message": "no", "code": "x"}}, status=404),
    )

    model = await settle(over.models.retrieve("m"))
    chunks = await gather(await settle(over.chat.completions.create(model="m", messages=[], stream=True)))
    files = await gather(over.files.list())
    with pytest.raises(openai.NotFoundError) as caught:
        await settle(over.models.retrieve("n"))

    assert model.id == "m"
    assert len(chunks) == 2
    assert [file.id for file in files] == ["a", "b"]
    assert (caught.value.code, caught.value.status_code) == ("x", 404)


async def test_uploads_go_through_it(over: Any, server: Server) -> None:
    server.script(json({"id": "f", "object": "file"}))

    await settle(over.files.create(file=("a.jsonl", b"{}"), purpose="batch"))

    request = server.requests[0]
    assert b'filename="a.jsonl"' in request.body
    assert (request.header("content-type") or "").startswith("multipart/form-data; boundary=")


async def test_responses_are_of_its_own_family(over: Any, server: Server, family: str) -> None:
    server.script(json(MODEL))

    raw = await settle(over.models.with_raw_response.retrieve("m"))

    expected = "httpx2" if family in ("httpx2", "default2") else "httpx"
    assert type(raw.http_response).__module__.split(".")[0] == expected
    assert raw.http_response.json()["id"] == "m"


async def test_a_cut_stream_is_an_error_of_ours(over: Any, server: Server) -> None:
    from loopback import FIN, raw

    server.script(
        raw(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
            b'10\r\ndata: {"id":"c"}\r\n2\r\n\n\n\r\n',
            FIN,
        )
    )

    stream = await settle(over.chat.completions.create(model="m", messages=[], stream=True))

    with pytest.raises(APIConnectionError):
        await gather(stream)


async def test_a_slow_answer_is_a_timeout_of_ours(over: Any, server: Server) -> None:
    from loopback import HANG, raw

    server.script(raw(HANG))

    with pytest.raises(APITimeoutError) as caught:
        await settle(over.models.retrieve("m", timeout=0.1))

    assert caught.value.reason == "read"


@pytest.mark.parametrize("module", ["httpx", "httpx2"])
async def test_its_own_timeout_holds_where_the_client_has_none(
    make_client: Callable[..., Any], server: Server, world: str, module: str
) -> None:
    library = pytest.importorskip(module)
    own = (library.Client if world == "sync" else library.AsyncClient)(timeout=library.Timeout(3.0, read=7.0))
    server.script(json(MODEL))

    await settle(make_client(http_client=own).models.retrieve("m"))

    assert server.requests[0].header("x-stainless-read-timeout") == "7.0"


async def test_its_hooks_auth_and_cookies_apply(make_client: Callable[..., Any], server: Server, world: str) -> None:
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    def note_sync(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hooks: Any = {"request": [note_sync if world == "sync" else note]}
    kind: Any = httpx.Client if world == "sync" else httpx.AsyncClient
    server.script(json(MODEL))

    client = make_client(http_client=kind(event_hooks=hooks, cookies={"c": "1"}, headers={"X-Theirs": "2"}))
    await settle(client.models.retrieve("m"))

    assert seen == ["/v1/models/m"]
    assert server.requests[0].header("cookie") == "c=1"
    assert server.requests[0].header("x-theirs") == "2"


async def test_a_mock_transport_answers(world: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**MODEL, "owned_by": request.url.path})

    transport = httpx.MockTransport(answer)
    client: Any = (
        OpenAI(api_key="k", http_client=httpx.Client(transport=transport))
        if world == "sync"
        else AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport))
    )

    assert (await settle(client.models.retrieve("m"))).owned_by == "/v1/models/m"
    await settle(client.close())


async def test_respx_is_seen_and_obeyed_by_the_default_client(world: str) -> None:
    respx = pytest.importorskip("respx")
    client: Any = OpenAI(api_key="k") if world == "sync" else AsyncOpenAI(api_key="k")

    with respx.mock(base_url="https://api.openai.com/v1") as mocked:
        mocked.get("/models/m").respond(json=MODEL)
        model = await settle(client.models.retrieve("m"))

    assert model.id == "m"
    await settle(client.close())


async def test_pytest_httpx_is_seen_and_obeyed_by_the_default_client(world: str, httpx_mock: Any) -> None:
    httpx_mock.add_response(url="https://api.openai.com/v1/models/m", json=MODEL)
    client: Any = OpenAI(api_key="k") if world == "sync" else AsyncOpenAI(api_key="k")

    assert (await settle(client.models.retrieve("m"))).id == "m"
    await settle(client.close())


@pytest.mark.parametrize("wrong", [3, "client", object()])
def test_what_is_no_http_client_is_refused_by_name(world: str, wrong: Any) -> None:
    make = OpenAI if world == "sync" else AsyncOpenAI

    with pytest.raises(TypeError, match="http_client"):
        make(api_key="k", http_client=wrong)


def test_the_other_worlds_client_is_refused() -> None:
    with pytest.raises(TypeError, match=r"httpx\.Client"):
        OpenAI(api_key="k", http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # the mistake under test
    with httpx.Client() as sync, pytest.raises(TypeError, match=r"httpx\.AsyncClient"):
        AsyncOpenAI(api_key="k", http_client=sync)  # type: ignore[arg-type]  # the mistake under test


@pytest.mark.parametrize(
    ("name", "value"), [("NO_PROXY", "[::1]"), ("ALL_PROXY", "socks5://127.0.0.1:1"), ("HTTP_PROXY", "::nonsense::")]
)
def test_odd_proxy_variables_never_break_construction(
    world: str, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """P36."""
    monkeypatch.setenv(name, value)

    (OpenAI if world == "sync" else AsyncOpenAI)(api_key="k")
    openai.DefaultHttpxClient().close()


async def test_a_library_that_another_thread_is_importing_is_not_looked_at(
    client: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of its names are not there yet; the default client looks at them to see whether somebody has patched it."""
    half = ModuleType("httpcore")
    half.__spec__ = ModuleSpec("httpcore", None)
    monkeypatch.setattr(half.__spec__, "_initializing", True, raising=False)
    monkeypatch.setitem(sys.modules, "httpcore", half)
    server.script(json(MODEL))

    assert (await settle(client.models.retrieve("m"))).id == "m"
