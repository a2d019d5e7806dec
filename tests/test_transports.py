"""Every transport on a real socket: whatever drives it, a reply behaves alike, and so do its failures."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

import loopback
from loopback import FIN, HANG, RST, Server, chunked, raw, respond
from openai._transports import async_for_client, for_client
from openai._transports._failures import classify
from openai._transports._protocol import Request, Timeouts
from worlds import first, gather, settle

LIMITS = Timeouts(5, 5, 5, 5)
KINDS = ["direct", "httpx", "httpx2", "async direct", "async httpx", "async httpx2", "aiohttp"]
DIRECT = ["direct", "async direct"]


def make(kind: str) -> Any:
    """A transport of that kind."""
    if kind in DIRECT:
        return for_client(None) if kind == "direct" else async_for_client(None)
    from openai import _transports

    if kind == "aiohttp":
        pytest.importorskip("aiohttp")
        return async_for_client(_transports.DefaultAioHttpClient())
    if "httpx2" in kind:
        pytest.importorskip("httpx2")
    names = {
        "httpx": "DefaultHttpxClient",
        "httpx2": "DefaultHttpx2Client",
        "async httpx": "DefaultAsyncHttpxClient",
        "async httpx2": "DefaultAsyncHttpx2Client",
    }
    client = getattr(_transports, names[kind])()
    return async_for_client(client) if "async" in kind else for_client(client)


@pytest.fixture(params=KINDS)
async def transport(request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    made = make(request.param)
    yield made
    await settle(made.close())


@pytest.fixture(params=DIRECT)
async def direct(request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    made = make(request.param)
    yield made
    await settle(made.close())


def ask(server: Server, path: str = "/v1/x", *, method: str = "POST", body: Any = b"{}", **given: Any) -> Request:
    """A request to the server."""
    headers = given.pop("headers", [("Content-Type", "application/json")])
    return Request(method, server.origin + path, headers, body, given.pop("timeouts", LIMITS), **given)


async def read(transport: Any, request: Request) -> bytes:
    reply = await settle(transport.send(request))
    return bytes(await settle(reply.read()))


async def failure_of(transport: Any, request: Request) -> Any:
    """What the transport's failure is classified as, in sending or in reading."""
    try:
        await read(transport, request)
    except Exception as exc:
        return classify(exc)
    raise AssertionError("it did not fail")


async def both_ways(items: Any) -> AsyncIterator[Any]:
    """The items of an iterable of either kind, as they come."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


class Body:
    """A body that is generated, for both worlds."""

    def __init__(self, *pieces: bytes, length: int | None = None) -> None:
        self.pieces, self.length = pieces, length

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


async def test_a_request_arrives_as_it_was_given(transport: Any, server: Server) -> None:
    server.script(loopback.json({"ok": True}, headers={"x-request-id": "req_1"}))

    reply = await settle(transport.send(ask(server, "/v1/x?a%5B%5D=1&b=%2F", body=b'{"m": 1}')))

    assert (reply.status, reply.http_version) == (200, "HTTP/1.1")
    assert reply.header("X-Request-ID") == "req_1"
    assert reply.header("x-nothing") is None
    assert await settle(reply.read()) == b'{"ok": true}'
    sent = server.last
    assert (sent.method, sent.target, sent.body) == ("POST", "/v1/x?a%5B%5D=1&b=%2F", b'{"m": 1}')
    assert sent.header("host") == f"127.0.0.1:{server.port}"
    assert sent.header("content-length") == "8"
    assert "gzip" in (sent.header("accept-encoding") or "")


async def test_the_body_can_be_read_again_and_in_pieces(transport: Any, server: Server) -> None:
    server.script(chunked(b"abc", b"defg"))
    reply = await settle(transport.send(ask(server)))

    assert await settle(reply.read()) == b"abcdefg"
    assert await settle(reply.read()) == b"abcdefg"
    assert b"".join(await gather(reply.iter_bytes())) == b"abcdefg"
    assert await gather(reply.iter_bytes(3)) == [b"abc", b"def", b"g"]
    assert reply.is_closed and reply.is_consumed
    assert 0 < reply.elapsed < 5


async def test_pieces_have_the_size_asked_for(transport: Any, server: Server) -> None:
    server.script(chunked(b"abc", 0.01, b"defg"))
    reply = await settle(transport.send(ask(server)))

    assert await gather(reply.iter_bytes(2)) == [b"ab", b"cd", b"ef", b"g"]


async def test_bytes_reach_the_caller_as_they_arrive(transport: Any, server: Server) -> None:
    go_on = threading.Event()
    server.script(chunked(b"first", go_on, b"second"))
    reply = await settle(transport.send(ask(server)))

    pieces = []
    async for piece in both_ways(reply.iter_bytes()):
        pieces.append(piece)
        go_on.set()

    assert pieces == [b"first", b"second"]


async def test_the_response_of_httpx_shows_the_same(transport: Any, server: Server) -> None:
    server.script(loopback.json({"ok": True}, headers=[("x-a", "1"), ("x-a", "2")]))
    reply = await settle(transport.send(ask(server, body=b"{}")))
    await settle(reply.read())

    response = reply.http_response

    assert response.status_code == 200 and response.reason_phrase == "OK"
    assert response.headers.get_list("x-a") == ["1", "2"]
    assert response.json() == {"ok": True}
    assert str(response.request.url) == f"{server.origin}/v1/x"
    assert response.elapsed.total_seconds() == pytest.approx(reply.elapsed, abs=0.05)
    assert response is reply.http_response


async def test_a_response_looked_at_early_can_be_read_from_either_side(transport: Any, server: Server) -> None:
    body = gzip.compress(b"hello")
    server.script(*[respond(body, headers={"content-encoding": "gzip"})] * 2)

    reply = await settle(transport.send(ask(server)))
    assert reply.http_response.status_code == 200
    assert await settle(reply.read()) == b"hello"
    assert reply.http_response.text == "hello"

    reply = await settle(transport.send(ask(server)))
    native = reply.http_response
    content = await native.aread() if hasattr(reply.iter_bytes(), "__anext__") else native.read()
    assert content == b"hello" == await settle(reply.read())


async def test_a_generated_body_is_sent_in_chunks_or_with_its_length(transport: Any, server: Server) -> None:
    server.script(respond(), respond())

    await read(transport, ask(server, body=Body(b"abc", b"", b"def")))
    await read(transport, ask(server, body=Body(b"abc", b"def", length=6)))

    assert [sent.body for sent in server.requests] == [b"abcdef", b"abcdef"]
    assert server.requests[0].header("transfer-encoding") == "chunked"
    assert server.requests[1].header("content-length") == "6"


async def test_a_large_body_arrives_whole(transport: Any, server: Server) -> None:
    server.script(respond(b"x" * 3_000_000))

    received = await read(transport, ask(server, body=b"y" * 5_000_000))

    assert len(received) == 3_000_000
    assert server.last.body == b"y" * 5_000_000


async def test_compressed_bodies_are_decoded(transport: Any, server: Server) -> None:
    raw_deflate = zlib.compressobj(wbits=-15)
    bare = raw_deflate.compress(b"plain") + raw_deflate.flush()
    for data, encoding in ((gzip.compress(b"plain"), "gzip"), (zlib.compress(b"plain"), "deflate"), (bare, "deflate")):
        server.script(respond(data, headers={"content-encoding": encoding}))

        assert await read(transport, ask(server)) == b"plain"


async def test_ten_calls_take_one_connection(transport: Any, server: Server) -> None:
    server.always(loopback.json({}))

    for _ in range(10):
        await read(transport, ask(server))

    assert server.accepts == 1


async def test_ten_streams_take_one_connection(transport: Any, server: Server) -> None:
    """The terminal chunk may come a moment after `[DONE]`."""
    server.always(chunked(b"data: [DONE]\n\n", 0.01))

    for _ in range(10):
        reply = await settle(transport.send(ask(server)))
        await first(reply.iter_bytes())
        await settle(reply.finish(max_wait=2))

    assert server.accepts == 1


async def test_a_server_that_hangs_after_the_last_event_costs_fifty_milliseconds(
    transport: Any, server: Server
) -> None:
    server.script(chunked(b"data: [DONE]\n\n", HANG), loopback.json({}))
    reply = await settle(transport.send(ask(server)))
    await first(reply.iter_bytes())

    started = time.perf_counter()
    await settle(reply.finish())

    assert 0.04 < time.perf_counter() - started < 0.3
    assert reply.is_closed
    await read(transport, ask(server))
    assert server.accepts == 2


async def test_closing_early_lets_the_connection_go(transport: Any, server: Server) -> None:
    server.script(chunked(b"data: 1\n\n", HANG))
    reply = await settle(transport.send(ask(server)))
    await first(reply.iter_bytes())

    await settle(reply.close())

    assert reply.is_closed
    assert await asyncio.to_thread(server.connections[0].gone.wait, 2)


async def test_a_connection_that_the_server_closed_is_not_used_again(transport: Any, server: Server) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok", FIN), loopback.json({}))
    await read(transport, ask(server))
    await asyncio.sleep(0.05)

    await read(transport, ask(server))

    assert server.accepts == 2


@pytest.mark.parametrize(
    "answer, reason",
    [
        (raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc", FIN), "reset"),
        (chunked(b"data: 1\n\n", b"data: 2\n\n", FIN, end=False), "reset"),
        (raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc", RST), "reset"),
        (raw(FIN), "reset"),
        (raw(RST), "reset"),
        (raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc"), "protocol"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "protocol"),
        (raw(b"HTTP/1.1 200 OK\r\nx-huge: " + b"a" * 200_000 + b"\r\n\r\n"), "protocol"),
        (respond(gzip.compress(b"plain" * 1000)[:-20], headers={"content-encoding": "gzip"}), "decode"),
        (respond(b"not gzip", headers={"content-encoding": "gzip"}), "decode"),
        (respond(zlib.compress(b"plain" * 1000)[:-20], headers={"content-encoding": "deflate"}), "decode"),
    ],
    ids=[
        "short",
        "cut chunks",
        "reset body",
        "no answer",
        "reset",
        "bad chunk",
        "no http",
        "huge",
        "cut gzip",
        "bad gzip",
        "cut deflate",
    ],
)
async def test_a_broken_response_is_a_failure(transport: Any, server: Server, answer: Any, reason: str) -> None:
    server.always(answer)

    failure = await failure_of(transport, ask(server))

    assert failure is not None and failure.retryable and not failure.is_timeout
    assert failure.reason == reason or {failure.reason, reason} == {"reset", "protocol"}


async def test_what_came_before_a_cut_is_delivered(transport: Any, server: Server) -> None:
    server.script(chunked(b"data: 1\n\n", b"data: 2\n\n", FIN, end=False))
    reply = await settle(transport.send(ask(server)))

    pieces = []
    with pytest.raises(Exception) as caught:
        async for piece in both_ways(reply.iter_bytes()):
            pieces.append(piece)

    assert b"".join(pieces) == b"data: 1\n\ndata: 2\n\n"
    assert classify(caught.value) is not None


@pytest.mark.parametrize(
    "answer, phase", [(raw(HANG), "read"), (chunked(b"data: 1\n\n", HANG), "read")], ids=["head", "body"]
)
async def test_a_silent_server_is_a_read_timeout(transport: Any, server: Server, answer: Any, phase: str) -> None:
    server.script(answer)

    failure = await failure_of(transport, ask(server, timeouts=Timeouts(5, 0.1, 5, 5)))

    assert (failure.reason, failure.is_timeout, failure.phase) == ("read", True, phase)


async def test_nobody_listening_is_a_connect_failure(transport: Any, server: Server) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"

        failure = await failure_of(transport, Request("GET", url, [], b"", LIMITS))

    assert (failure.reason, failure.is_timeout, failure.phase) == ("connect", False, "connect")


async def test_an_unknown_host_is_a_dns_failure(transport: Any) -> None:
    failure = await failure_of(transport, Request("GET", "http://nowhere.invalid/v1", [], b"", LIMITS))

    assert failure.reason == "dns"


async def test_a_header_with_a_line_end_is_refused_without_its_value(transport: Any, server: Server) -> None:
    """Nothing is sent, and the value, which may be a key, is nowhere in the error or what led to it."""
    request = ask(server, headers=[("Authorization", "Bearer canary\r\nX-Injected: 1")])

    with pytest.raises(Exception) as caught:
        await settle(transport.send(request))

    error: BaseException | None = caught.value
    while error is not None:
        assert "canary" not in str(error) + repr(error)
        error = error.__cause__ or error.__context__
    assert not server.requests


async def test_an_error_of_the_bodys_own_code_comes_out_as_it_is(transport: Any, server: Server) -> None:
    """A file that cannot be read is the application's matter: no transport failure, nothing to try again."""
    server.always(respond())

    class Broken(Body):
        def __iter__(self) -> Iterator[bytes]:
            yield b"abc"
            raise ZeroDivisionError("mine")

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"abc"
            raise ZeroDivisionError("mine")

    with pytest.raises(ZeroDivisionError, match="mine"):
        await settle(transport.send(ask(server, body=Broken())))


async def test_redirects_are_left_to_the_caller(transport: Any, server: Server) -> None:
    server.script(respond(status=307, headers={"location": "/elsewhere"}))

    reply = await settle(transport.send(ask(server)))

    assert (reply.status, reply.header("location")) == (307, "/elsewhere")
    assert transport.follows_redirects
    await settle(reply.close())


async def test_replies_without_a_body_end_at_once(transport: Any, server: Server) -> None:
    server.script(respond(status=204), raw(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"), loopback.json({}))

    assert await read(transport, ask(server, method="DELETE", body=b"")) == b""
    assert await read(transport, ask(server, method="HEAD", body=b"")) == b""
    assert await read(transport, ask(server)) == b"{}"
    assert server.accepts == 1


async def test_a_body_without_a_length_ends_with_its_connection(transport: Any, server: Server) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\n\r\nhel", 0.01, b"lo", FIN), loopback.json({}))

    assert await read(transport, ask(server)) == b"hello"
    assert await read(transport, ask(server)) == b"{}"
    assert server.accepts == 2


async def test_an_early_answer_to_a_large_upload_is_seen(direct: Any, server: Server) -> None:
    server.script(raw(b"HTTP/1.1 413 Too Large\r\ncontent-length: 3\r\n\r\nbig", FIN, early=True))

    try:
        reply = await settle(direct.send(ask(server, body=b"x" * 3_000_000)))
    except httpx.TransportError as exc:  # The reset may overtake the answer.
        failure = classify(exc)
        assert failure is not None and failure.reason in ("reset", "write")
    else:
        assert reply.status == 413
        await settle(reply.close())


async def test_a_wrong_length_is_refused(direct: Any, server: Server) -> None:
    for body in (Body(b"abc", length=4), Body(b"abc", length=2)):
        failure = await failure_of(direct, ask(server, body=body))

        assert (failure.reason, failure.retryable) == ("protocol", False)
