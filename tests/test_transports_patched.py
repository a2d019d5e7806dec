"""Libraries that put their hands into httpx are seen and obeyed by the default transport; the user's client always."""

from __future__ import annotations

import sys
from typing import Any, Callable
from unittest import mock

import httpx
import pytest

from loopback import Server, json
from openai._transports import async_for_client, client_kind, for_client, plain_client
from openai._transports._default import default_async, default_sync
from openai._transports._failures import classify
from openai._transports._patched import is_patched
from openai._transports._protocol import Request, Timeouts
from worlds import settle

LIMITS = Timeouts(1, 2, 3, 4)
URL = "http://api.test/v1/x"


def make(world: str) -> Any:
    return default_sync() if world == "sync" else default_async()


def ask(url: str = URL) -> Request:
    return Request("POST", url, [("X-Mine", "1")], b"{}", LIMITS)


async def call(transport: Any, request: Request) -> bytes:
    reply = await settle(transport.send(request))
    return bytes(await settle(reply.read()))


async def test_nothing_is_patched_by_itself(world: str, server: Server) -> None:
    server.always(json({}))
    transport = make(world)

    reply = await settle(transport.send(ask(server.origin)))

    assert not is_patched()
    assert "Direct" in type(reply).__name__
    await settle(reply.close())
    await settle(transport.close())


async def test_respx_is_obeyed_and_forgotten_afterwards(world: str, server: Server) -> None:
    respx = pytest.importorskip("respx")
    server.always(json({"from": "server"}))
    transport = make(world)
    url = f"{server.origin}/v1/x"
    assert await call(transport, ask(url)) == b'{"from": "server"}'

    with respx.mock:
        route = respx.post(url).mock(return_value=httpx.Response(200, json={"from": "respx"}))
        assert b"respx" in await call(transport, ask(url))
        assert route.calls.last.request.headers["x-mine"] == "1"

    assert await call(transport, ask(url)) == b'{"from": "server"}'
    await settle(transport.close())


async def test_respx_that_fails_a_call_is_a_transport_failure(world: str) -> None:
    respx = pytest.importorskip("respx")
    transport = make(world)

    with respx.mock:
        respx.post(URL).mock(side_effect=httpx.ReadTimeout("slow"))
        with pytest.raises(httpx.ReadTimeout) as caught:
            await call(transport, ask())

    failure = classify(caught.value)
    assert failure is not None and failure.is_timeout
    await settle(transport.close())


async def test_pytest_httpx_is_obeyed(world: str, httpx_mock: Any) -> None:
    httpx_mock.add_response(url=URL, json={"from": "pytest-httpx"})
    transport = make(world)

    assert b"pytest-httpx" in await call(transport, ask())

    assert httpx_mock.get_request().headers["x-mine"] == "1"
    await settle(transport.close())


@pytest.mark.parametrize(
    "sync_name, async_name",
    [
        ("httpx.HTTPTransport.handle_request", "httpx.AsyncHTTPTransport.handle_async_request"),
        ("httpx.Client.send", "httpx.AsyncClient.send"),
        ("httpcore.ConnectionPool.handle_request", "httpcore.AsyncConnectionPool.handle_async_request"),
    ],
)
async def test_a_wrapper_as_recorders_and_tracers_make_it_is_called(
    world: str, server: Server, sync_name: str, async_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kind of wrapper that vcrpy, OpenTelemetry and Sentry put around httpx or httpcore."""
    server.always(json({}))
    transport = make(world)
    seen: list[object] = []
    name = sync_name if world == "sync" else async_name
    owner, _, attribute = name.rpartition(".")
    original: Callable[..., Any] = getattr(_resolve(owner), attribute)

    def wrapper(self: object, request: object, *args: object, **kwargs: object) -> Any:
        seen.append(request)
        return original(self, request, *args, **kwargs)

    monkeypatch.setattr(_resolve(owner), attribute, wrapper)

    assert await call(transport, ask(server.origin + "/v1/x")) == b"{}"

    assert len(seen) == 1
    await settle(transport.close())


def _resolve(name: str) -> Any:
    module, _, attribute = name.partition(".")
    return getattr(__import__(module), attribute)


def test_a_wrapper_that_says_it_equals_the_original_is_seen() -> None:
    class Wrapper:
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = object.__hash__

    assert not is_patched()
    with mock.patch.object(httpx.HTTPTransport, "handle_request", Wrapper()):
        assert is_patched()
    assert not is_patched()


def test_a_replaced_class_is_seen() -> None:
    class Traced(httpx.Client):
        pass

    with mock.patch.object(httpx, "Client", Traced):
        assert is_patched()


# -- the user's own client


async def test_the_users_client_keeps_its_hooks_auth_params_cookies_and_mounts(world: str) -> None:
    seen: list[httpx.Request] = []
    hooked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={}, headers={"set-cookie": "b=2"})

    def note(message: Any) -> None:
        hooked.append(type(message).__name__)

    async def note_async(message: Any) -> None:
        note(message)

    settings: dict[str, Any] = {
        "mounts": {"http://api.test": httpx.MockTransport(answer)},
        "params": {"a": "1"},
        "cookies": {"c": "3"},
        "auth": ("user", "pass"),
        "headers": {"x-client": "yes"},
        "follow_redirects": False,
    }
    hook: Any = note if world == "sync" else note_async
    hooks = {"request": [hook], "response": [hook]}
    client: Any = (httpx.Client if world == "sync" else httpx.AsyncClient)(event_hooks=hooks, **settings)
    transport: Any = for_client(client) if world == "sync" else async_for_client(client)

    await call(transport, ask(URL + "?b=2&b=3"))
    await call(transport, ask())

    assert sorted(str(seen[0].url.query, "ascii").split("&")) == ["a=1", "b=2", "b=3"]
    assert seen[0].headers["x-client"] == "yes" and seen[0].headers["x-mine"] == "1"
    assert seen[0].headers["authorization"].startswith("Basic ")
    assert seen[1].headers["cookie"] == "b=2; c=3"
    assert seen[0].extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 4}
    assert hooked == ["Request", "Response"] * 2
    assert transport.follows_redirects is False
    assert plain_client(transport) is client
    await settle(transport.close())
    assert client.is_closed


@pytest.mark.parametrize("family", ["httpx", "httpx2"])
async def test_a_mocked_answer_comes_in_its_own_familys_types(world: str, family: str) -> None:
    module = pytest.importorskip(family)
    mocked = module.MockTransport(lambda request: module.Response(200, content=b"hello", headers={"x-a": "1"}))
    client = module.Client(transport=mocked) if world == "sync" else module.AsyncClient(transport=mocked)
    transport: Any = for_client(client) if world == "sync" else async_for_client(client)

    reply = await settle(transport.send(ask()))

    assert await settle(reply.read()) == b"hello"
    assert type(reply.http_response) is module.Response
    assert reply.header("X-A") == "1"
    await settle(reply.finish())
    await settle(transport.close())


async def test_a_plain_exception_of_a_custom_transport_is_not_a_failure_of_the_network(world: str) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise ValueError("mine")

    client: Any = (httpx.Client if world == "sync" else httpx.AsyncClient)(transport=httpx.MockTransport(fail))
    transport: Any = for_client(client) if world == "sync" else async_for_client(client)

    with pytest.raises(ValueError, match="mine") as caught:
        await call(transport, ask())

    assert classify(caught.value) is None
    await settle(transport.close())


def test_a_client_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(TypeError, match=r"httpx\.Client"):
        for_client(httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"httpx\.AsyncClient"):
        async_for_client(object())  # type: ignore[arg-type]


def test_a_client_is_known_by_its_family() -> None:
    class Mine(httpx.Client):
        pass

    assert client_kind(Mine()) == "sync"
    assert client_kind(httpx.AsyncClient()) == "async"
    assert client_kind(mock.Mock(spec=httpx.Client)) == "sync"
    assert client_kind("http://x") is None


# -- the clients that this library offers


DEFAULTS = ["DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultHttpx2Client", "DefaultAsyncHttpx2Client"]


@pytest.mark.parametrize("name", [*DEFAULTS, "DefaultAioHttpClient"])
def test_defaults_hold_where_the_user_says_nothing(name: str) -> None:
    pytest.importorskip("httpx2" if "2" in name else "aiohttp")
    client = _offered(name)()

    assert client.timeout.read == 600 and client.timeout.connect == 5
    assert client.follow_redirects

    chosen = _offered(name)(timeout=3, follow_redirects=False, headers={"a": "b"})
    assert chosen.timeout.read == 3 and not chosen.follow_redirects and chosen.headers["a"] == "b"


@pytest.mark.parametrize("name", DEFAULTS)
@pytest.mark.parametrize(
    "variables",
    [
        {"NO_PROXY": "[::1],::1,10.0.0.0/8,%%,::junk::,*.x.com", "HTTPS_PROXY": "http://127.0.0.1:1"},
        {"ALL_PROXY": "socks5://127.0.0.1:1"},
        {"HTTP_PROXY": "::::"},
        {"HTTPS_PROXY": "ftp://x", "NO_PROXY": "*"},
    ],
    ids=["no_proxy", "socks", "junk", "scheme"],
)
def test_no_proxy_variable_breaks_construction(
    name: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("httpx2" if "2" in name else "httpx")
    for key, value in variables.items():
        monkeypatch.setenv(key, value)

    _offered(name)()


async def test_a_proxy_of_the_environment_is_used_by_the_offered_clients(
    world: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.always(json({}))
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    monkeypatch.setenv("NO_PROXY", "other.test")
    name = "DefaultHttpxClient" if world == "sync" else "DefaultAsyncHttpxClient"
    client = _offered(name)()
    transport: Any = for_client(client) if world == "sync" else async_for_client(client)

    await call(transport, ask())

    assert server.last.target == URL
    await settle(transport.close())


async def test_the_users_own_transport_is_kept(world: str) -> None:
    mocked = httpx.MockTransport(lambda request: httpx.Response(200, content=b"mine"))
    name = "DefaultHttpxClient" if world == "sync" else "DefaultAsyncHttpxClient"
    client = _offered(name)(transport=mocked)
    transport: Any = for_client(client) if world == "sync" else async_for_client(client)

    assert await call(transport, ask()) == b"mine"

    await settle(transport.close())


async def test_the_aiohttp_client_serves_httpx_calls_and_the_pipeline(server: Server) -> None:
    pytest.importorskip("aiohttp")
    server.always(json({"ok": True}))
    client = _offered("DefaultAioHttpClient")()
    transport: Any = async_for_client(client)

    assert (await client.get(f"{server.origin}/a")).json() == {"ok": True}
    direct = await transport.send(ask(server.origin + "/b"))
    assert await direct.read() == b'{"ok": true}'
    assert type(direct).__name__ == "_AioReply"

    client.headers["x-late"] = "1"
    await call(transport, ask(server.origin + "/c"))
    assert server.last.header("x-late") == "1"
    assert server.accepts == 1

    await transport.close()
    with pytest.raises(RuntimeError, match="closed"):
        await transport.send(ask(server.origin))


def test_the_aiohttp_client_lives_through_two_loops(server: Server) -> None:
    import asyncio

    pytest.importorskip("aiohttp")
    server.always(json({}))
    transport: Any = async_for_client(_offered("DefaultAioHttpClient")())

    assert asyncio.run(call(transport, ask(server.origin))) == b"{}"
    assert asyncio.run(call(transport, ask(server.origin))) == b"{}"

    asyncio.run(transport.close())


def test_a_missing_aiohttp_is_told_with_its_extra() -> None:
    with mock.patch.dict("sys.modules", {"aiohttp": None}), pytest.raises(RuntimeError, match=r"openai\[aiohttp\]"):
        _offered("DefaultAioHttpClient")()


def test_a_missing_httpx2_is_told_with_its_extra() -> None:
    """The name is there all the same, so that `from openai import *` works."""
    from openai import _transports

    vars(_transports).pop("DefaultHttpx2Client", None)
    missing = dict.fromkeys(("httpx2", "openai._transports._httpx2_clients"))
    with mock.patch.dict("sys.modules", missing):
        del sys.modules["openai._transports._httpx2_clients"]
        offered = _offered("DefaultHttpx2Client")
    del vars(_transports)["DefaultHttpx2Client"]

    with pytest.raises(RuntimeError, match=r"openai\[httpx2\]"):
        offered(timeout=3)


def _offered(name: str) -> Any:
    import openai._transports

    return getattr(openai._transports, name)
