"""Canary keys of every kind, planted in clients and calls: no log, text, pickle, traceback or process shows one."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

import openai
import seen
from loopback import FIN, HANG, Answer, Request, Server, chunked, error, json, raw, respond, sse
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError, RetryPolicy
from openai._request import FinalRequestOptions
from worlds import entered, gather, http_client_of, settle

CANARY = "canary-5e0c"
CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def canary(kind: str) -> str:
    """A secret that is found again wherever it shows."""
    return f"sk-{CANARY}-{kind}-0123456789"


def settings() -> dict[str, Any]:
    """A secret in every setting of a client that may hold one."""
    names = ("api-key", "X-Api-Key", "Cookie", "Proxy-Authorization", "X-Of-My-Own")
    return {
        "api_key": canary("key"),
        "admin_api_key": canary("admin"),
        "webhook_secret": canary("webhook"),
        "default_headers": {name: canary(name) for name in names},
        "default_query": {"api_key": canary("query"), "sig": canary("signature")},
    }


def with_secrets(kind: str, world: str) -> Any:
    """The HTTP client of that name; httpx's has secrets of its own, which aiohttp's would lead through httpx."""
    if kind != "httpx":
        return http_client_of(kind, world)
    return http_client_of(kind, world, headers={"X-Auth-Token": canary("client")}, cookies={"session": canary("jar")})


@pytest.fixture(params=["sync default", "sync httpx", "async default", "async httpx", "async aiohttp"])
async def make(request: pytest.FixtureRequest, server: Server) -> AsyncIterator[Callable[..., Any]]:
    """Builds clients with secrets everywhere, of either world on every transport."""
    world, kind = request.param.split()
    made: list[Any] = []

    def build(sync: Any = OpenAI, twin: Any = AsyncOpenAI, **more: Any) -> Any:
        given = {**settings(), "base_url": server.base_url, "http_client": with_secrets(kind, world), "timeout": 0.1}
        given = {**given, "retry": RetryPolicy(attempts=1, base=0), **more}
        made.append((sync if world == "sync" else twin)(**given))
        return made[-1]

    yield build
    for client in made:
        await settle(client.close())


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that is logged, by anybody, at the finest level."""
    with caplog.at_level(1):
        yield caplog


def quoting(request: Request) -> Answer:
    """A server that says which key it does not like."""
    return error(401, f"Incorrect API key: {request.header('authorization')}, {request.header('api-key')}")


ANSWERS: dict[str, Any] = {
    "401": error(401, "no", headers={"set-cookie": canary("set")}),
    "401 that quotes": quoting,
    "a page": respond(b"<html>", content_type="text/html"),
    "a page of 500": respond(b"<html>", status=500),
    "an error with 200": json({"error": {"message": "m"}}),
    "half of JSON": respond(b"{", content_type="application/json"),
    "nothing": raw(FIN),
    "silence": raw(HANG),
    "no HTTP": raw(b"HELLO\r\n\r\n", FIN),
    "a huge head": raw(b"HTTP/1.1 200 OK\r\nx: " + b"a" * 200_000 + b"\r\n\r\n", FIN),
    "a cut": chunked(b'{"id":', FIN, end=False),
    "broken gzip": respond(b"xx", headers={"content-encoding": "gzip"}),
    "a redirect to nowhere": respond(status=307, headers={"location": "ftp://host/x"}),
    "a circle": respond(status=307, headers={"location": "/v1/chat/completions"}),
}
STREAMS: dict[str, Any] = {
    "an event of error": sse([("error", {"message": "m"})]),
    "an event that is none": sse([b"data: {\n\n"]),
    **{name: ANSWERS[name] for name in ("401 that quotes", "nothing", "a cut", "broken gzip")},
}


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
async def test_a_call_that_fails_shows_no_secret(
    make: Callable[..., Any], server: Server, log: pytest.LogCaptureFixture, stream: bool
) -> None:
    """P37, R13: in logs, messages, attributes, pickles, warnings, and the locals of the library's own frames."""
    client = make()

    for name, answer in (STREAMS if stream else ANSWERS).items():
        server.always(answer)
        with warnings.catch_warnings(record=True) as warned, pytest.raises(OpenAIError) as caught:
            warnings.simplefilter("always")
            await gather(await settle(client.chat.completions.create(**CHAT, stream=stream)))

        assert seen.our_frames(caught.value)
        assert seen.places(caught.value, CANARY) == [], name
        assert CANARY not in log.text + "".join(str(warning.message) for warning in warned), name
    assert "/v1/chat/completions" in log.text


async def test_no_kind_of_status_error_shows_a_secret(make: Callable[..., Any], server: Server) -> None:
    client = make(retry=RetryPolicy(attempts=0))

    for status in (400, 401, 403, 404, 409, 418, 422, 429, 500):
        server.script(error(status, f"{canary('key')} is refused"))
        with pytest.raises(openai.APIStatusError, match=r"\*\*\* is refused") as caught:
            await settle(client.models.retrieve("m"))

        assert seen.places(caught.value, CANARY) == []


@pytest.mark.parametrize("make", ["sync default", "async default"], indirect=True)
@pytest.mark.parametrize("word", ["ollama", "not-needed", "EMPTY"])
async def test_a_word_in_the_place_of_a_key_is_no_secret(make: Callable[..., Any], server: Server, word: str) -> None:
    server.script(error(404, f"model not found, try {word}"))

    with pytest.raises(openai.NotFoundError, match=f"try {word}"):
        await settle(make(api_key=word, default_headers={}).models.retrieve("m"))


async def test_a_call_that_succeeds_shows_no_secret(
    make: Callable[..., Any], server: Server, log: pytest.LogCaptureFixture
) -> None:
    """Those that the call itself brings are looked for, too."""
    client = make(timeout=5)
    server.always(json({"id": "c", "data": [], "has_more": False}, headers={"set-cookie": canary("set")}))
    extras = {
        "extra_headers": {"api-key": canary("call"), "X-Mine": canary("call")},
        "extra_query": {"key": canary("call")},
        "extra_body": {"tools": [{"type": "mcp", "authorization": canary("tool")}]},
    }

    shown = [await settle(client.chat.completions.create(**CHAT, **extras))]
    shown += [await settle(client.chat.completions.with_raw_response.create(**CHAT, **extras))]
    shown += [await settle(client.models.list(extra_query={"token": canary("call")}))]
    async with entered(client.chat.completions.with_streaming_response.create(**CHAT, **extras)) as response:
        shown += [response, response.http_response]

    assert CANARY not in log.text + repr(shown) + str(shown)


AZURE = {"sync": AzureOpenAI, "twin": AsyncAzureOpenAI, "api_version": "v", "default_headers": {}}
HOLDERS: dict[str, Callable[[str], dict[str, Any]]] = {
    "api_key": lambda value: {"api_key": value},
    "function": lambda value: {"api_key": lambda: value},
    "default_headers": lambda value: {"default_headers": {"X-Any": value}},
    "admin_api_key": lambda value: {"admin_api_key": value},
    "Azure key": lambda value: {**AZURE, "api_key": value},
    "Azure token": lambda value: {**AZURE, "api_key": None, "azure_ad_token": value},
    "Azure function": lambda value: {**AZURE, "api_key": None, "azure_ad_token_provider": lambda: value},
}


@pytest.mark.parametrize("make", ["sync default", "async default"], indirect=True)
@pytest.mark.parametrize("holder", HOLDERS)
async def test_a_credential_that_no_header_can_hold_is_refused_unseen(
    make: Callable[..., Any], server: Server, holder: str
) -> None:
    """The key is in no local of the frames that look at it."""
    for bad in ("\r\nX-Evil: 1", "\0", "é☃"):
        client = make(**HOLDERS[holder](canary("bad") + bad))
        api = client.admin.organization.projects if holder == "admin_api_key" else client.models
        with pytest.raises(OpenAIError, match="The header") as caught:
            await settle(api.list())

        assert seen.places(caught.value, CANARY) == []
    assert server.requests == []


@pytest.mark.parametrize("make", ["sync default", "async default"], indirect=True)
@pytest.mark.parametrize(
    "change",
    [
        {"timeout": "soon"},
        {"max_retries": -1},
        {"retry": 5},
        {"http_client": object()},
        {"data_residency": "moon"},
        {"base_url": "http://[bad"},
        {"default_headers": 5},
        {"default_query": {}, "set_default_query": {}},
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [{}, AZURE], ids=["OpenAI", "Azure"])
async def test_a_copy_that_is_refused_shows_no_setting(make: Callable[..., Any], kind: Any, change: Any) -> None:
    client = make(**kind)

    with pytest.raises((TypeError, ValueError, OpenAIError)) as caught:
        client.copy(**change)

    assert seen.places(caught.value, CANARY) == []


SOURCES = {
    "OPENAI_API_KEY": canary("key"),
    "OPENAI_ADMIN_KEY": canary("admin"),
    "OPENAI_WEBHOOK_SECRET": canary("webhook"),
    "OPENAI_CUSTOM_HEADERS": f"X-Any: {canary('header')}",
    "AZURE_OPENAI_API_KEY": canary("azure"),
    "AZURE_OPENAI_ENDPOINT": "https://host.example",
    "OPENAI_API_VERSION": "v",
    "SOMETHING_ELSE": canary("else"),
}


@pytest.mark.parametrize("variable", [None, "AZURE_OPENAI_AD_TOKEN"])
@pytest.mark.parametrize("cls", [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI])
def test_a_client_that_cannot_be_made_shows_nothing_of_the_environment(
    cls: Any, variable: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**SOURCES, **({variable: canary("token")} if variable else {})}.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(TypeError, match="`timeout`") as caught:
        cls(timeout="soon")

    assert seen.places(caught.value, CANARY) == []
    assert isinstance(cls().api_key, str)


PROXIES = [f"{scheme}://user:{canary('proxy')}@127.0.0.1:1" for scheme in ("http", "https", "socks5")]


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Names a proxy for everything, as the environment does."""

    def name_it(proxy: str) -> None:
        for variable in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(variable, proxy)

    return name_it


async def test_a_proxy_that_does_not_work_keeps_its_password(
    make: Callable[..., Any], log: pytest.LogCaptureFixture, through: Callable[[str], None]
) -> None:
    for proxy in (*PROXIES, f"http://user:{canary('proxy')}@[bad"):
        through(proxy)
        for scheme in ("http", "https"):
            with suppress(ImportError):  # httpx has no SOCKS, and says so when a client is made
                client = make(base_url=f"{scheme}://127.0.0.2:1/v1", retry=RetryPolicy(attempts=0))
                with pytest.raises(openai.APIConnectionError) as caught:
                    await settle(client.models.list())

                assert seen.places(caught.value, CANARY) == [], proxy
                assert CANARY not in log.text, proxy


async def test_a_proxy_that_refuses_is_told_of_without_its_password(
    make: Callable[..., Any], server: Server, through: Callable[[str], None]
) -> None:
    through(f"http://user:{canary('proxy')}@127.0.0.1:{server.port}")
    server.always(respond(status=407))

    for scheme in ("http", "https"):
        client = make(base_url=f"{scheme}://host.invalid/v1", retry=RetryPolicy(attempts=0))
        with pytest.raises(openai.APIError, match=r"407|Proxy Authentication Required") as caught:
            await settle(client.models.list())

        assert seen.places(caught.value, CANARY) == []


@pytest.mark.parametrize("make", ["sync default", "async default"], indirect=True)
@pytest.mark.parametrize("where", ["refused", "without scheme", "bad header", "answer"])
async def test_a_websocket_that_cannot_be_opened_shows_no_secret(
    make: Callable[..., Any], server: Server, log: pytest.LogCaptureFixture, where: str
) -> None:
    pytest.importorskip("websockets")
    server.always(quoting)
    address = {"refused": "http://127.0.0.1:1/v1", "without scheme": "host/v1"}.get(where, server.base_url)
    more = {"default_headers": {"X-Any": canary("bad") + "\n"}} if where == "bad header" else {}
    client = make(base_url=address, **more)
    extras = {"extra_query": {"token": canary("call")}, "extra_headers": {"X-Call": canary("call")}}

    with pytest.raises(OpenAIError) as caught:
        await settle(client.realtime.connect(model="m", **extras).enter())

    assert seen.our_frames(caught.value)
    assert seen.places(caught.value, CANARY) == []
    assert CANARY not in log.text


def test_no_repr_shows_a_secret() -> None:
    identity: Any = {"identity_provider_id": "i", "service_account_id": "s"}
    identity["provider"] = {"token_type": "jwt", "get_token": lambda: canary("subject")}
    keys = {"access_key_id": canary("access"), "secret_access_key": canary("aws"), "session_token": canary("session")}
    clients: list[Any] = [OpenAI(**settings()), AsyncOpenAI(**settings()), OpenAI(workload_identity=identity)]
    clients += [AzureOpenAI(**{**settings(), "api_version": "v", "azure_endpoint": "https://host.example"})]
    clients += [OpenAI(provider=openai.providers.bedrock(region="us-east-1", **keys))]
    options = FinalRequestOptions(method="get", url="/x", headers={"api-key": canary("h")}, params={"k": canary("q")})

    shown = [*clients, *(client.chat for client in clients), *(client.copy() for client in clients), options]
    shown += [client.credentials for client in clients] + [client.with_raw_response for client in clients]

    assert CANARY not in repr(shown) + str(shown)


def test_no_child_process_is_started_and_no_variable_is_set() -> None:
    """So there is nothing that a list of processes or a child's environment could show."""
    program = (
        "import os, sys; before = dict(os.environ); started = []\n"
        "sys.addaudithook(lambda name, args: started.append(name) if name in {starts!r} else None)\n"
        "import openai; client = openai.OpenAI(api_key='k', base_url='http://127.0.0.1:1', max_retries=0)\n"
        "try: client.models.list()\n"
        "except openai.APIConnectionError: pass\n"
        "print(started, dict(os.environ) == before)"
    )
    starts = {"subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.putenv"}

    done = subprocess.run(
        [sys.executable, "-c", program.format(starts=starts)],
        env={**os.environ, "OPENAI_LOG": "debug"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[] True"
