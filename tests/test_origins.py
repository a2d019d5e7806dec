"""Redirects across host, port and scheme: what proves who is calling, and headers of the caller's own, stay behind."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

import openai
from loopback import Server, json, respond
from openai import AsyncOpenAI, OpenAI, OpenAIError
from worlds import http_client_of, settle

CANARY = "sk-canary-7a11-0123456789"
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
NAMES = ("api-key", "x-api-key", "Cookie", "Proxy-Authorization", "X-Of-My-Own")
TRANSPORTS = ["sync default", "sync httpx", "async default", "async httpx", "async aiohttp"]


@pytest.fixture(params=TRANSPORTS)
async def client(
    request: pytest.FixtureRequest, server: Server, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Any]:
    """A client with secrets wherever a client may have them, at `server`."""
    world, kind = request.param.split()
    if kind == "default":
        for module in ("openai._transports._direct", "openai._transports._tls"):
            monkeypatch.setattr(f"{module}.shared_context", lambda: trusting)
        monkeypatch.setattr("openai._transports._direct_async.shared_context_async", _answering(trusting))
    made = (OpenAI if world == "sync" else AsyncOpenAI)(
        api_key=CANARY,
        base_url=server.base_url,
        organization=CANARY,
        project=CANARY,
        default_headers=dict.fromkeys(NAMES, CANARY),
        max_retries=0,
        http_client=http_client_of(kind, world, verify=trusting),
    )
    yield made
    await settle(made.close())


def _answering(value: Any) -> Callable[[], Any]:
    async def answer() -> Any:
        return value

    return answer


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another server, on another port of the same host."""
    with Server() as other:
        yield other


async def ask(client: Any, **more: Any) -> Any:
    return await settle(
        client.chat.completions.create(model="m", messages=[], extra_headers={"X-Call": CANARY}, **more)
    )


def carried(server: Server) -> list[str]:
    """The headers that a server got and that hold a secret."""
    return sorted(name.lower() for name, value in server.last.headers if CANARY in value)


ALL = sorted([*(name.lower() for name in NAMES), "authorization", "openai-organization", "openai-project", "x-call"])


async def test_another_port_is_another_origin(client: Any, server: Server, elsewhere: Server) -> None:
    """P38."""
    for status in (301, 302, 303, 307, 308):
        server.script(respond(status=status, headers={"location": f"{elsewhere.origin}/stolen?a=1"}))
        elsewhere.script(json(COMPLETION))
        await ask(client)

        assert carried(server) == ALL
        assert carried(elsewhere) == []
        assert elsewhere.last.target == "/stolen?a=1"
        assert elsewhere.last.header("idempotency-key") == server.last.header("idempotency-key")


async def test_another_name_is_another_origin(client: Any, server: Server) -> None:
    """Also of the same machine, at the same port."""
    for name in ("localhost", "127.0.0.1.", "[::1]"):
        server.requests.clear()
        moved = respond(status=307, headers={"location": f"http://{name}:{server.port}/v1/again"})
        server.script(moved)
        server.always(json(COMPLETION))

        with suppress(openai.APIConnectionError):  # the name may lead nowhere here
            await ask(client)

        assert len(server.requests) == 1 or carried(server) == []


async def test_another_scheme_is_another_origin(client: Any, server: Server, tls_server: Server) -> None:
    """Out of TLS, and into it; the same host either way."""
    client.base_url = tls_server.base_url
    tls_server.script(respond(status=307, headers={"location": f"{server.origin}/down"}))
    server.script(json(COMPLETION))

    await ask(client)

    assert carried(tls_server) == ALL
    assert carried(server) == []
    client.base_url = server.base_url
    server.script(respond(status=308, headers={"location": f"{tls_server.origin}/up"}))
    tls_server.script(json(COMPLETION))

    await ask(client)

    assert tls_server.last.target == "/up"
    assert carried(tls_server) == []


async def test_the_way_back_brings_nothing_back(client: Any, server: Server, elsewhere: Server) -> None:
    server.script(respond(status=307, headers={"location": f"{elsewhere.origin}/there"}), json(COMPLETION))
    elsewhere.script(respond(status=307, headers={"location": f"{server.origin}/back"}))

    await ask(client)

    assert server.last.target == "/back"
    assert carried(server) == []


async def test_the_same_origin_gets_everything(client: Any, server: Server) -> None:
    host = server.origin.partition("//")[2]
    places = (
        "/v1/there",
        "there",
        "?b=2",
        f"//{host}/x",
        f"http://{host}/x",
        f"HTTP://{host}/x",
        f"http://{host}/a b\xe9",
    )

    for place in places:
        server.script(respond(status=307, headers={"location": place}), json(COMPLETION))
        await ask(client)

        first, second = server.requests[-2:]
        assert carried(server) == ALL, place
        assert (second.method, second.body) == ("POST", first.body)


async def test_who_stands_in_the_address_of_a_redirect_is_not_taken_for_the_host(
    client: Any, server: Server, elsewhere: Server
) -> None:
    host, other = server.origin.partition("//")[2], elsewhere.origin.partition("//")[2]
    server.script(respond(status=307, headers={"location": f"http://{host}@{other}/x"}))
    elsewhere.always(json(COMPLETION))

    with suppress(OpenAIError):  # to refuse it is as good
        await ask(client)

    assert all(CANARY not in str(request.headers) for request in elsewhere.requests)


async def test_other_kinds_of_addresses_are_refused(client: Any, server: Server) -> None:
    for place in ("file:///etc/passwd", "ftp://host/x", "javascript:x", "data:,x", "ws://host/x", "gopher://host"):
        server.script(respond(status=307, headers={"location": place}))
        with pytest.raises(OpenAIError):
            await ask(client)


async def test_an_address_that_is_none_is_an_error_of_ours(client: Any, server: Server) -> None:
    server.always(json(COMPLETION))

    for place in ("http://", "http://[", "http://h:99999/", "//", "http://a\x01b/", " ", ""):
        server.script(respond(status=307, headers={"location": place}))
        with suppress(OpenAIError):  # where it leads to the same place again, there is none
            await ask(client)


async def test_the_query_of_a_client_stays_where_it_belongs(client: Any, server: Server, elsewhere: Server) -> None:
    server.script(respond(status=307, headers={"location": f"{elsewhere.origin}/x"}))
    elsewhere.script(json(COMPLETION))

    await ask(client.with_options(default_query={"api_key": CANARY}))

    assert ("api_key", CANARY) in server.last.query
    assert elsewhere.last.target == "/x"


async def test_a_cookie_of_a_server_is_kept_by_httpx_alone(client: Any, server: Server, request: Any) -> None:
    """The default transport and aiohttp keep none between calls, so nobody can be told apart by one."""
    server.always(json(COMPLETION, headers={"set-cookie": "__cf_bm=1; Path=/"}))
    client = client.copy(set_default_headers={})

    await ask(client)
    await ask(client)

    kept = "__cf_bm=1" in (server.last.header("cookie") or "")
    assert kept == request.node.callspec.params["client"].endswith("httpx")
