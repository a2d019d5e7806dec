"""The default transport's own ground: its pool, loops, threads and processes, TLS and proxies."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import sys
import threading
import time
import warnings
from contextlib import suppress
from typing import Any

import pytest

from loopback import HANG, Server, chunked, json, raw
from openai._transports import _direct, _direct_async, _tls
from openai._transports._default import default_async, default_sync
from openai._transports._failures import classify
from openai._transports._protocol import Request, Timeouts
from worlds import first, settle

LIMITS = Timeouts(5, 5, 5, 5)


def ask(server: Server, timeouts: Timeouts = LIMITS, origin: str | None = None) -> Request:
    return Request("POST", f"{origin or server.origin}/v1/x", [("Authorization", "Bearer canary")], b"{}", timeouts)


def make(world: str, **given: Any) -> Any:
    return default_sync(**given) if world == "sync" else default_async(**given)


async def call(transport: Any, request: Request) -> bytes:
    reply = await settle(transport.send(request))
    return bytes(await settle(reply.read()))


# -- the pool


async def test_a_full_pool_is_a_pool_timeout(world: str, server: Server) -> None:
    """The time-out of waiting for a connection is told apart from that of making one."""
    server.script(chunked(b"held", HANG), json({}))
    transport = make(world, limit=1)
    held = await settle(transport.send(ask(server)))

    started = time.monotonic()
    with pytest.raises(Exception) as caught:
        await settle(transport.send(ask(server, Timeouts(5, 5, 5, 0.1))))

    failure = classify(caught.value)
    assert failure is not None
    assert (failure.reason, failure.is_timeout, failure.phase) == ("pool", True, "pool")
    assert time.monotonic() - started < 1
    await settle(held.close())
    assert await call(transport, ask(server)) == b"{}"
    await settle(transport.close())


async def test_whoever_waits_longest_gets_the_connection(server: Server) -> None:
    server.always(json({}))
    transport = default_async(limit=3)

    await asyncio.gather(*(call(transport, ask(server)) for _ in range(100)))

    assert server.accepts == 3
    await transport.close()


def test_threads_share_a_full_pool(server: Server) -> None:
    server.always(json({}))
    transport = default_sync(limit=3)
    done: list[bytes] = []

    def work() -> None:
        for _ in range(20):
            reply = transport.send(ask(server))
            done.append(reply.read())

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert len(done) == 240
    assert server.accepts == 3
    transport.close()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
async def test_a_quarter_of_the_files_that_a_process_may_open_is_left_to_others(
    world: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that may open 256 files, as on macOS, can make a thousand calls at once."""
    monkeypatch.setattr("resource.getrlimit", lambda _: (8, 8))
    server.always(chunked(b"held", HANG))
    transport = make(world)
    held = [await settle(transport.send(ask(server))) for _ in range(6)]

    with pytest.raises(Exception) as caught:
        await settle(transport.send(ask(server, Timeouts(5, 5, 5, 0.05))))

    failure = classify(caught.value)
    assert failure is not None
    assert failure.reason == "pool"
    for reply in held:
        await settle(reply.close())
    await settle(transport.close())


async def test_a_full_pool_gives_up_an_idle_connection_to_another_host(world: str, server: Server) -> None:
    server.always(json({}))
    transport = make(world, limit=1)
    await call(transport, ask(server))

    await call(transport, ask(server, origin=f"http://localhost:{server.port}"))

    assert server.accepts == 2
    await settle(transport.close())


async def test_a_thousand_calls_at_once_all_finish(server: Server) -> None:
    server.always(json({}))
    transport = default_async()

    answers = await asyncio.gather(*(call(transport, ask(server, Timeouts(5, 20, 20, 20))) for _ in range(1000)))

    assert answers == [b"{}"] * 1000
    await transport.close()


async def test_connections_of_a_burst_are_kept_for_the_next_one_and_then_trimmed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_direct_async, "MAX_IDLE", 2)
    monkeypatch.setattr(_direct_async, "BURST_SECONDS", 0.3)
    server.always(raw(0.1, b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"))
    transport = default_async()

    for _ in range(2):
        await asyncio.gather(*(call(transport, ask(server)) for _ in range(10)))
    assert server.accepts == 10

    await asyncio.sleep(0.6)
    assert sum(connection.gone.is_set() for connection in server.connections) == 8
    await transport.close()


async def test_a_crowd_opens_its_connections_by_turns(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no connect timeout passes while others are served; a cancelled one leaves its turn to the next."""
    monkeypatch.setattr(_direct_async, "OPENING_AT_ONCE", 3)
    server.always(json({}))
    transport = default_async()

    tasks = [asyncio.ensure_future(call(transport, ask(server))) for _ in range(60)]
    for turn in range(6):
        await asyncio.sleep(0)
        tasks[turn * 7].cancel()
    answers = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)

    assert answers.count(b"{}") == 54
    await transport.close()


async def test_ten_thousand_cancelled_requests_cost_no_place_in_the_pool(server: Server) -> None:
    """Cancelled while they wait, connect, send or read: the next request succeeds at once."""
    server.always(json({}))
    transport = default_async(limit=5)

    for _ in range(20):
        tasks = [asyncio.ensure_future(call(transport, ask(server, Timeouts(5, 20, 20, 20)))) for _ in range(500)]
        for turn in range(5):
            await asyncio.sleep(0)
            for task in tasks[turn::5]:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    started = time.monotonic()
    await asyncio.gather(*(call(transport, ask(server)) for _ in range(5)))
    assert time.monotonic() - started < 1
    await transport.close()


async def test_a_cancelled_stream_gives_its_place_back(server: Server) -> None:
    server.always(chunked(b"x", HANG))
    transport = default_async(limit=1)

    for _ in range(20):
        reply = await transport.send(ask(server))
        task = asyncio.ensure_future(reply.read())
        await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert (await asyncio.wait_for(transport.send(ask(server)), 1)).status == 200
    await transport.close()


async def test_a_forgotten_reply_gives_its_place_back(world: str, server: Server) -> None:
    """A reply that is collected unread closes its connection."""
    server.script(chunked(b"x", HANG), json({}))
    transport = make(world, limit=1)
    reply = await settle(transport.send(ask(server)))

    del reply
    gc.collect()

    assert await call(transport, ask(server)) == b"{}"
    await settle(transport.close())


async def test_a_closed_transport_refuses_and_leaves_nothing_open(world: str, server: Server) -> None:
    server.always(json({}))
    transport = make(world)
    await call(transport, ask(server))

    await settle(transport.close())

    assert transport.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        await settle(transport.send(ask(server)))
    assert await asyncio.to_thread(server.connections[0].gone.wait, 2)


async def test_probes_keep_a_silent_connection_alive(world: str, server: Server) -> None:
    """A NAT forgets a connection that says nothing for minutes; the first probe goes out after one."""
    server.always(chunked(b"x", HANG))
    transport = make(world)
    reply = await settle(transport.send(ask(server)))

    stream = reply._connection.stream
    sock = stream._socket if world == "sync" else stream._transport.get_extra_info("socket")

    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    if hasattr(socket, "TCP_KEEPIDLE"):
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60
    await settle(reply.close())
    await settle(transport.close())


# -- loops, threads, processes


def test_two_runs_of_asyncio_on_one_transport(server: Server) -> None:
    """Connections of a loop that is gone are dropped without a word; the next run makes its own."""
    server.always(json({}))
    transport = default_async()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert asyncio.run(call(transport, ask(server))) == b"{}"
        assert asyncio.run(call(transport, ask(server))) == b"{}"

    assert server.accepts == 2
    assert server.connections[0].gone.wait(2)
    asyncio.run(transport.close())


def test_collection_after_the_loop_is_silent(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """A loop that was closed without ceremony, and a client that is collected later, on another thread."""
    server.always(chunked(b"x", HANG))
    transport = default_async()
    loop = asyncio.new_event_loop()
    reply = loop.run_until_complete(transport.send(ask(server)))
    unused = loop.run_until_complete(transport.send(ask(server)))
    loop.run_until_complete(unused.close())
    loop.close()

    noise: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, noise.append
    try:
        holder = [transport, reply]
        del transport, reply, unused
        thread = threading.Thread(target=lambda: (holder.clear(), gc.collect()))
        thread.start()
        thread.join()
        gc.collect()
    finally:
        sys.unraisablehook = hook

    complaints = [str(item.exc_value) for item in noise]
    # Of what is collected here, only connections are this test's.
    assert [text for text in complaints if "transport" in text or "127.0.0.1" in text] == []
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_opens_its_own_connection(server: Server) -> None:
    server.always(json({}))
    transport = default_sync()
    transport.send(ask(server)).read()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Forking beside threads is what this is about.
        child = os.fork()
    if child == 0:
        try:
            os._exit(0 if transport.send(ask(server)).read() == b"{}" else 1)
        except BaseException:
            os._exit(2)
    _, status = os.waitpid(child, 0)

    assert os.WEXITSTATUS(status) == 0
    assert server.accepts == 2
    transport.send(ask(server)).read()
    assert server.accepts == 2  # The parent's is as good as before.
    transport.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_runs_its_own_loop(server: Server) -> None:
    server.always(json({}))
    transport = default_async()

    async def parent() -> None:
        await call(transport, ask(server))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            try:
                asyncio._set_running_loop(None)
                os._exit(0 if asyncio.run(call(transport, ask(server))) == b"{}" else 1)
            except BaseException:
                os._exit(2)
        _, status = await asyncio.to_thread(os.waitpid, child, 0)
        assert os.WEXITSTATUS(status) == 0
        await call(transport, ask(server))

    asyncio.run(parent())

    assert server.accepts == 2


def test_trio_goes_through_httpx(server: Server) -> None:
    trio = pytest.importorskip("trio")
    server.always(json({}))
    transport = default_async()

    async def main() -> None:
        reply = await transport.send(ask(server))
        assert await reply.read() == b"{}"
        assert type(reply).__name__ == "AsyncHttpxReply"
        await transport.close()

    trio.run(main)


def test_uvloop_is_a_loop_like_any_other(server: Server) -> None:
    uvloop = pytest.importorskip("uvloop")
    server.always(json({}))
    transport = default_async()
    loop = uvloop.new_event_loop()

    assert loop.run_until_complete(call(transport, ask(server))) == b"{}"

    loop.run_until_complete(transport.close())
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


# -- addresses, TLS, proxies


async def test_ipv6(world: str) -> None:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            pass
    except OSError:
        pytest.skip("no IPv6 here")
    with Server(host="::1") as server:
        server.always(json({}))
        transport = make(world)

        assert await call(transport, ask(server)) == b"{}"

        assert server.last.header("host") == f"[::1]:{server.port}"
        await settle(transport.close())


@pytest.fixture
def trusted(trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    async def shared_context_async() -> ssl.SSLContext:
        return trusting

    monkeypatch.setattr(_direct, "shared_context", lambda: trusting)
    monkeypatch.setattr(_direct_async, "shared_context_async", shared_context_async)


async def test_tls(world: str, tls_server: Server, trusted: None) -> None:
    tls_server.script(json({}), chunked(b"a" * 100_000, b"b" * 100_000), json({}))
    transport = make(world)

    assert await call(transport, ask(tls_server)) == b"{}"
    assert len(await call(transport, ask(tls_server))) == 200_000
    big = Request("POST", f"{tls_server.origin}/", [], b"x" * 1_500_000, LIMITS)
    assert await call(transport, big) == b"{}"

    assert len(tls_server.last.body) == 1_500_000
    assert tls_server.accepts == 1
    await settle(transport.close())


async def test_an_unknown_authority_is_a_tls_failure(world: str, tls_server: Server) -> None:
    transport = make(world)

    with pytest.raises(Exception) as caught:
        await settle(transport.send(ask(tls_server)))

    failure = classify(caught.value)
    assert failure is not None
    assert (failure.reason, failure.phase) == ("tls", "connect")
    assert "CERTIFICATE_VERIFY_FAILED" in str(caught.value)
    await settle(transport.close())


async def test_a_certificate_file_from_the_environment_is_trusted(
    world: str, tls_server: Server, authority: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    tls_server.always(json({}))
    transport = make(world)

    assert await call(transport, ask(tls_server)) == b"{}"

    await settle(transport.close())


def test_the_tls_context_is_made_once_and_late() -> None:
    assert _tls.shared_context() is _tls.shared_context()


async def test_a_silent_handshake_is_a_connect_timeout(world: str, server: Server) -> None:
    server.always(raw(HANG))
    transport = make(world)

    with pytest.raises(Exception) as caught:
        await settle(transport.send(ask(server, Timeouts(0.2, 5, 5, 5), origin=f"https://127.0.0.1:{server.port}")))

    failure = classify(caught.value)
    assert failure is not None
    assert (failure.reason, failure.is_timeout) == ("connect", True)
    await settle(transport.close())


class Proxy:
    """A proxy that passes bytes on: absolute requests to `target`, tunnels to it after CONNECT."""

    def __init__(self, target: int, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> None:
        self.target, self.answer = target, answer
        self.heads: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self.target)) as upstream:
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(65536)
            self.heads.append(head)
            if head.startswith(b"CONNECT"):
                client.sendall(self.answer)
            else:
                upstream.sendall(head)
            back = threading.Thread(target=self._pass, args=(upstream, client), daemon=True)
            back.start()
            self._pass(client, upstream)
            back.join(1)

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        finally:
            for sock in (source, sink):
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


async def test_a_plain_request_goes_through_the_proxy_by_its_full_url(
    world: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.always(json({}))
    proxy = Proxy(server.port)
    monkeypatch.setenv("HTTP_PROXY", f"http://user:p%40ss@127.0.0.1:{proxy.port}")
    transport = make(world)

    assert await call(transport, ask(server, origin="http://api.test:81")) == b"{}"
    assert await call(transport, ask(server, origin="http://api.test:81")) == b"{}"

    assert proxy.heads[0].startswith(b"POST http://api.test:81/v1/x HTTP/1.1\r\nHost: api.test:81\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpwQHNz\r\n" in proxy.heads[0]
    assert server.accepts == 1
    await settle(transport.close())
    proxy.close()


async def test_a_secure_request_tunnels_and_tells_the_proxy_nothing(
    world: str, tls_server: Server, trusted: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls_server.always(json({}))
    proxy = Proxy(tls_server.port)
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass@127.0.0.1:{proxy.port}")
    transport = make(world)

    assert await call(transport, ask(tls_server)) == b"{}"
    assert await call(transport, ask(tls_server)) == b"{}"

    assert proxy.heads[0].startswith(f"CONNECT 127.0.0.1:{tls_server.port} HTTP/1.1\r\n".encode())
    assert b"canary" not in b"".join(proxy.heads)
    assert b"Proxy-Authorization: Basic" in proxy.heads[0]
    assert tls_server.last.header("proxy-authorization") is None
    assert len(proxy.heads) == 1
    await settle(transport.close())
    proxy.close()


async def test_a_proxy_that_refuses_or_is_not_there_is_a_proxy_failure(
    world: str, tls_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = Proxy(tls_server.port, b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
    for port, text in ((refusing.port, "407"), (1, "refused|Connect call failed")):
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:canary@127.0.0.1:{port}")
        transport = make(world)

        with pytest.raises(Exception, match=text) as caught:
            await settle(transport.send(ask(tls_server)))

        failure = classify(caught.value)
        assert failure is not None
        assert (failure.reason, failure.phase) == ("proxy", "connect")
        assert "canary" not in str(caught.value)
        await settle(transport.close())
    refusing.close()


@pytest.mark.parametrize(
    "excluded", ["127.0.0.1", "[::1],127.0.0.0/8", "*", "%%,::junk::,127.0.0.1:{port}", " ,127.0.0.1 "]
)
async def test_excluded_hosts_are_reached_without_the_proxy(
    world: str, server: Server, excluded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.always(json({}))
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", excluded.format(port=server.port))
    transport = make(world)

    assert await call(transport, ask(server)) == b"{}"

    await settle(transport.close())


@pytest.mark.parametrize("proxy", ["socks5://user:canary@127.0.0.1:1", "ftp://x", "::::"])
async def test_an_odd_proxy_fails_when_it_is_used_and_says_why(
    world: str, server: Server, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    transport = make(world)

    with pytest.raises(Exception) as caught:
        await settle(transport.send(ask(server)))

    failure = classify(caught.value)
    assert failure is not None and failure.reason in ("proxy", "dns", "connect")
    assert "canary" not in str(caught.value)
    await settle(transport.close())


async def test_the_httpx_client_that_was_asked_for_sends_from_then_on(world: str, server: Server) -> None:
    server.always(json({}))
    transport = make(world)
    seen: list[str] = []

    def note(request: Any) -> None:
        seen.append(str(request.url))

    async def note_async(request: Any) -> None:
        note(request)

    await call(transport, ask(server))
    transport.plain_client().event_hooks = {"request": [note if world == "sync" else note_async]}
    await call(transport, ask(server))

    assert seen == [f"{server.origin}/v1/x"]
    assert transport.plain_client() is transport.plain_client()
    await settle(transport.close())


async def test_reading_goes_on_after_a_look_at_the_first_piece(world: str, server: Server) -> None:
    server.script(chunked(b"a", 0.01, b"b"))
    transport = make(world)
    reply = await settle(transport.send(ask(server)))
    pieces = reply.iter_bytes()

    assert await first(pieces) == b"a"
    assert await first(pieces) == b"b"

    await settle(reply.close())
    await settle(transport.close())
