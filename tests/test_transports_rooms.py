"""The transports' rooms that do no I/O, played without any: wire, decoding, routes, proxies, pool, failures."""

from __future__ import annotations

import asyncio
import errno
import gzip
import socket
import ssl
import time
import zlib
from typing import Any, Iterator

import httpcore
import httpx
import pytest

from openai._transports import _pool, _proxies
from openai._transports._decoding import Decoder, EncodingError, accept_encoding, decoder_for
from openai._transports._failures import Failure, classify
from openai._transports._pool import Pool
from openai._transports._protocol import Request, Timeouts, WireError
from openai._transports._route import Router, split_url
from openai._transports._wire import RequestRefused, Wire, begin

LIMITS = Timeouts(1, 1, 1, 1)


# -- wire


def wired(method: str = "POST") -> Wire:
    wire = Wire()
    wire.start(method)
    return wire


def head_of(headers: list[tuple[str, str]], body: Any = b"", method: str = "POST", url: str = "http://h/x?y") -> str:
    found = Router().route(url)
    assert found is not None
    head, _ = begin(Wire(), Request(method, url, headers, body, LIMITS), *found)
    return bytes(head).decode("latin-1")


def test_a_head_has_what_http_asks_for() -> None:
    assert head_of([("A", "b")], b"body") == (
        f"POST /x?y HTTP/1.1\r\nHost: h\r\nAccept-Encoding: {accept_encoding()}\r\nContent-Length: 4\r\nA: b\r\n\r\n"
    )


def test_a_head_keeps_what_the_caller_set() -> None:
    head = head_of([("HOST", "mine"), ("accept-encoding", "identity"), ("Content-Length", "7")], iter([b""]), "PUT")

    assert head == "PUT /x?y HTTP/1.1\r\nHOST: mine\r\naccept-encoding: identity\r\nContent-Length: 7\r\n\r\n"


@pytest.mark.parametrize(
    "header",
    [
        ("A", "canary\r\nC: d"),
        ("A", "canary\nc"),
        ("A", "canary\0"),
        ("A b", "canary"),
        ("A", "ключ"),
        ("A:", "canary"),
    ],
)
def test_a_header_that_would_break_the_head_is_refused_unquoted(header: tuple[str, str]) -> None:
    with pytest.raises(RequestRefused) as caught:
        head_of([header])

    assert header[1] not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_response_comes_out_whole_however_it_is_cut() -> None:
    data = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )
    for size in (1, 7, len(data)):
        wire, body, head = wired(), b"", None
        for start in range(0, len(data), size):
            wire.feed(data[start : start + size])
            head = head or wire.head()
            if head:
                body += wire.take() or b""

        assert head is not None and (head.status, head.reason) == (200, b"OK")
        assert head.headers[0] == (b"X-A", b"1")
        assert body == b"abcde"
        assert wire.take() is None
        assert wire.recycle()


def test_all_chunks_that_came_together_are_taken_together() -> None:
    wire = wired()
    wire.feed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n")
    wire.head()

    assert wire.take() == b"ab"
    assert wire.take() == b""
    assert not wire.recycle()


def test_good_bytes_come_before_the_error_that_follows_them() -> None:
    wire = wired()
    wire.feed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n")
    wire.head()

    assert wire.take() == b"abc"
    for _ in range(2):
        with pytest.raises(WireError):
            wire.take()


@pytest.mark.parametrize("trailer", [b"HTTP/1.1 200 OK\r\n", b"x"])
def test_bytes_that_nobody_asked_for_end_the_connection(trailer: bytes) -> None:
    wire = wired()
    wire.feed(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na" + trailer)
    wire.head()

    assert wire.take() == b"a"
    assert not wire.recycle()


def test_a_server_that_says_close_is_not_asked_again() -> None:
    wire = wired()
    wire.feed(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na")
    wire.head()
    wire.take()

    assert not wire.recycle()


# -- decoding


@pytest.mark.parametrize("size", [1, 5, 10_000])
def test_encodings_are_undone_in_any_cut(size: int) -> None:
    plain = b"hello " * 1000
    bare = zlib.compressobj(wbits=-15)
    cases = {
        "gzip": gzip.compress(plain),
        "x-gzip, identity": gzip.compress(plain),
        "deflate": zlib.compress(plain),
        "Deflate": bare.compress(plain) + bare.flush(),
        "deflate, gzip": gzip.compress(zlib.compress(plain)),
        "gzip ": gzip.compress(plain[:6]) + gzip.compress(plain[6:]) + b"\0\0",
    }
    for name, data in cases.items():
        decoder = decoder_for(name)
        assert decoder is not None

        pieces = [piece for start in range(0, len(data), size) for piece in decoder.decode(data[start : start + size])]
        decoder.finish()

        assert b"".join(pieces) == plain, name


@pytest.mark.parametrize("name, data", [("gzip", gzip.compress(b"x" * 99)), ("deflate", zlib.compress(b"x" * 99))])
def test_a_cut_is_noticed_and_so_is_junk(name: str, data: bytes) -> None:
    decoder = Decoder([name])
    list(decoder.decode(data[:-3]))
    with pytest.raises(EncodingError, match="early"):
        decoder.finish()

    with pytest.raises(EncodingError, match="broken"):
        list(Decoder([name]).decode(b"junk, and not compressed"))


@pytest.mark.parametrize("name", ["gzip", "deflate", "deflate, gzip"])
def test_a_cut_is_noticed_wherever_it_is(name: str) -> None:
    data = zlib.compress(b"x" * 99) if name == "deflate" else gzip.compress(zlib.compress(b"x" * 99))

    for size in range(1, len(data)):
        decoder = decoder_for(name)
        assert decoder is not None
        list(decoder.decode(data[:size]))
        with pytest.raises(EncodingError, match="early"):
            decoder.finish()


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """What unpacks to a gigabyte."""
    return gzip.compress(bytes(1 << 24)) * 64


@pytest.mark.parametrize("names", ["gzip", "gzip, gzip"])
def test_what_unpacks_to_much_is_unpacked_in_pieces_and_never_kept_as_a_whole(bomb: bytes, names: str) -> None:
    """A gigabyte out of a megabyte, or out of some kilobytes."""
    data = gzip.compress(bomb) if "," in names else bomb

    pieces = decoder_for(names).decode(data)  # type: ignore[union-attr]  # these are known
    assert max(len(next(pieces)) for _ in range(10)) <= 17 << 20

    kept = decoder_for(names, whole=True)
    assert kept is not None
    unpacked = 0
    with pytest.raises(EncodingError, match="100 times"):
        for piece in kept.decode(data):
            unpacked += len(piece)
    assert unpacked < max(64 << 20, 100 * len(data)) + (17 << 20)


def test_many_small_members_are_unpacked() -> None:
    """As of a log that was packed line by line: more of them than Python calls may be nested."""
    assert b"".join(Decoder(["gzip"]).decode(gzip.compress(b"a") * 5000)) == b"a" * 5000


def test_what_shrinks_well_is_kept_as_long_as_it_is_no_bomb() -> None:
    plain = b'{"a": 0},' * (1 << 20)

    assert b"".join(Decoder(["gzip"], whole=True).decode(gzip.compress(plain))) == plain


def test_announcements_of_a_response_end() -> None:
    wire = Wire()
    wire.start("GET")
    wire.feed(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 200)

    with pytest.raises(WireError, match="without end"):
        wire.head()


def test_an_empty_body_is_complete_and_an_unknown_encoding_stays() -> None:
    Decoder(["gzip"]).finish()

    unknown = Decoder(["rot13"])
    assert list(unknown.decode(b"abc")) == [b"abc"]
    unknown.finish()


# -- routes and proxies


@pytest.mark.parametrize(
    "url, host, port, authority, target",
    [
        ("http://h", "h", 80, "h", "/"),
        ("https://H.Example:443/a", "h.example", 443, "h.example", "/a"),
        ("https://h:8443?q=1#frag", "h", 8443, "h:8443", "/?q=1"),
        ("http://[::1]:81/a/b", "::1", 81, "[::1]:81", "/a/b"),
        ("http://h/a b/é?x=ü", "h", 80, "h", "/a%20b/%C3%A9?x=%C3%BC"),
        ("http://h/a%2Fb", "h", 80, "h", "/a%2Fb"),
    ],
)
def test_a_url_is_taken_apart(url: str, host: str, port: int, authority: str, target: str) -> None:
    found = split_url(url)

    assert found is not None
    assert found[0][1:] == (host, port, authority)
    assert found[1] == target


@pytest.mark.parametrize("url", ["http://user:pass@h/", "http://bücher.example/", "ftp://h/", "h/x", "http:///x"])
def test_rare_urls_are_left_to_httpx(url: str) -> None:
    assert Router().route(url) is None


PROXIED = {"https": "http://p:1", "no": "exact.test, .sub.test,10.0.0.0/8,[::1],fe80::/10,h:99,http://only.test,%%,"}


@pytest.mark.parametrize(
    "scheme, host, port, direct",
    [
        ("http", "a.test", 80, True),
        ("https", "a.test", 443, False),
        ("https", "exact.test", 443, True),
        ("https", "www.exact.test", 443, True),
        ("https", "inexact.test", 443, False),
        ("https", "sub.test", 443, False),
        ("https", "a.sub.test", 443, True),
        ("https", "10.1.2.3", 443, True),
        ("https", "11.1.2.3", 443, False),
        ("https", "::1", 443, True),
        ("https", "fe80::7", 443, True),
        ("https", "h", 99, True),
        ("https", "h", 443, False),
        ("https", "only.test", 443, False),
    ],
)
def test_no_proxy_names_hosts_domains_networks_and_ports(scheme: str, host: str, port: int, direct: bool) -> None:
    assert (_proxies.proxy_for(PROXIED, scheme, host, port) is None) is direct


def test_a_star_or_nothing_means_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _proxies.proxy_for({"all": "http://p", "no": "a,*"}, "http", "h", 80) is None
    assert _proxies.environment_proxies().get("all") is None

    monkeypatch.setenv("all_proxy", "p:3128")
    assert _proxies.environment_proxies()["all"] == "http://p:3128"


# -- pool


class Link:
    """A connection that only remembers."""

    def __init__(self, key: str) -> None:
        self.key, self.idle_since, self.alive, self.closed = key, 0.0, True, False

    def is_alive(self) -> bool:
        return self.alive

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def pool() -> Iterator[tuple[Pool[Link, str], list[tuple[str, Any]]]]:
    granted: list[tuple[str, Any]] = []

    def grant(waiter: str, link: Link | None) -> bool:
        if waiter.startswith("gone"):
            return False
        granted.append((waiter, link))
        return True

    yield Pool(grant, limit=2, keep=1), granted


def test_the_newest_idle_connection_goes_out_first(pool: Any) -> None:
    links, _ = Pool(lambda *_: True, limit=9), None
    first, second = Link("a"), Link("a")
    for _ in range(2):
        links.acquire("a", lambda: "w")
    links.release(first, True)
    links.release(second, True)

    assert links.acquire("a", lambda: "w") == (second, None)
    assert links.acquire("b", lambda: "w") == (None, None)


def test_dead_and_stale_connections_are_closed_on_the_way(pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    links = Pool(lambda *_: True, limit=9)
    dead, stale = Link("a"), Link("a")
    for link in (stale, dead):
        links.acquire("a", lambda: "w")
        links.release(link, True)
    dead.alive, stale.idle_since = False, time.monotonic() - _pool.IDLE_SECONDS - 1

    links.acquire("a", lambda: "w"), links.acquire("a", lambda: "w")

    assert dead.closed or stale.closed


def test_who_waits_longest_is_granted_first_and_leavers_are_passed_over(pool: Any) -> None:
    links, granted = pool
    link = Link("a")
    links.acquire("a", lambda: "w"), links.acquire("a", lambda: "w")
    for name in ("gone", "one", "two", "three"):
        assert links.acquire("b" if name == "two" else "a", lambda name=name: name) == (None, name)
    assert links.leave("three")

    links.release(link, True)
    links.release(link, True)

    assert granted == [("one", link), ("two", None)]
    assert link.closed  # "two" wants another host: it has the place, and opens its own.
    assert not links.leave("one")


def test_more_idle_than_wanted_are_closed_oldest_first(pool: Any) -> None:
    links, _ = pool
    first, second = Link("a"), Link("b")
    links.acquire("a", lambda: "w"), links.acquire("b", lambda: "w")

    links.release(first, True)
    links.release(second, True)

    assert first.closed and not second.closed
    links.close()
    assert second.closed


# -- failures


def chained(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error, reason, is_timeout, phase",
    [
        (httpx.PoolTimeout(""), "pool", True, "pool"),
        (httpx.ConnectTimeout(""), "connect", True, "connect"),
        (httpx.WriteTimeout(""), "write", True, "write"),
        (httpx.ReadTimeout(""), "read", True, "read"),
        (chained(httpx.ConnectError(""), socket.gaierror(-2, "unknown")), "dns", False, "connect"),
        (chained(httpx.ConnectError(""), ssl.SSLCertVerificationError("bad")), "tls", False, "connect"),
        (chained(httpx.ConnectError(""), ConnectionRefusedError()), "connect", False, "connect"),
        (chained(httpx.ReadError(""), chained(httpcore.ReadError(), ConnectionResetError())), "reset", False, "read"),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), "reset", False, "read"),
        (httpx.RemoteProtocolError("illegal chunk header"), "protocol", False, "read"),
        (httpx.ProxyError("407"), "proxy", False, "connect"),
        (httpx.DecodingError(""), "decode", False, "read"),
        (httpcore.ConnectError(), "connect", False, "connect"),
        (ssl.SSLError(1, "bad record"), "tls", False, "connect"),
        (ConnectionResetError(), "reset", False, "read"),
        (BrokenPipeError(), "reset", False, "read"),
        (socket.gaierror(-2, "unknown"), "dns", False, "connect"),
        (socket.timeout(), "read", True, "read"),
        (asyncio.TimeoutError(), "read", True, "read"),
        (OSError(errno.ENETUNREACH, "unreachable"), "read", False, "read"),
        (OSError(errno.EMFILE, "Too many open files", "httpx/__init__.py"), "connect", False, "connect"),
    ],
)
def test_a_transports_failure_has_its_reason(error: Exception, reason: str, is_timeout: bool, phase: str) -> None:
    assert classify(error) == Failure(reason, is_timeout, True, phase)


@pytest.mark.parametrize("error", [httpx.LocalProtocolError(""), httpx.UnsupportedProtocol("")])
def test_what_would_fail_again_is_not_worth_another_try(error: Exception) -> None:
    failure = classify(error)

    assert failure is not None and not failure.retryable


@pytest.mark.parametrize(
    "error",
    [
        ValueError("mine"),
        Exception("mine"),
        FileNotFoundError(errno.ENOENT, "no such file", "upload.bin"),
        httpx.StreamConsumed(),
        asyncio.CancelledError(),
        KeyboardInterrupt(),
    ],
)
def test_an_applications_own_error_is_none_of_them(error: BaseException) -> None:
    assert classify(error) is None


def test_the_failures_of_aiohttp_and_of_anyio_are_known() -> None:
    aiohttp = pytest.importorskip("aiohttp")
    anyio = pytest.importorskip("anyio")
    expected = {
        aiohttp.ServerDisconnectedError(): "reset",
        aiohttp.ClientPayloadError("cut"): "protocol",
        aiohttp.ServerTimeoutError(): "read",
        aiohttp.ClientOSError(errno.ECONNRESET, "reset"): "reset",
        anyio.EndOfStream(): "reset",
        anyio.ClosedResourceError(): "read",
    }
    for error, reason in expected.items():
        failure = classify(error)
        assert failure is not None and failure.reason == reason, error
