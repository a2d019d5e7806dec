"""The scriptable server is itself tried, over plain sockets and the standard library's client."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from loopback import FIN, HANG, RST, Server, chunked, error, json, raw, respond, sse


@contextmanager
def _connected(server: Server) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=5)
    try:
        yield connection
    finally:
        connection.close()


def _ask(server: Server, method: str = "GET", target: str = "/v1/x", body: object = None) -> tuple[int, bytes]:
    with _connected(server) as connection:
        connection.request(method, target, body=body, encode_chunked=True)  # type: ignore[arg-type]  # stub refuses object
        response = connection.getresponse()
        return response.status, response.read()


def test_answers_follow_the_script_and_then_the_fallback(server: Server) -> None:
    server.script(json({"n": 1}), error(429, "slow down"))
    server.always(respond(b"again"))

    answers = [_ask(server) for _ in range(4)]

    assert answers[0] == (200, b'{"n": 1}')
    assert answers[1][0] == 429
    assert b"slow down" in answers[1][1]
    assert answers[2:] == [(200, b"again")] * 2


def test_what_is_not_scripted_says_so(server: Server) -> None:
    status, body = _ask(server, "GET", "/v1/models?limit=2")

    assert status == 418
    assert b"GET /v1/models?limit=2" in body


def test_requests_are_recorded_as_they_came(server: Server) -> None:
    server.always(json({}))

    _ask(server, "POST", "/v1/a%2Fb?tag%5B%5D=1&tag%5B%5D=", b'{"a": 1}')
    _ask(server, "POST", "/v1/c", iter([b"one", b"two"]))

    assert server.requests[0].method == "POST"
    assert server.requests[0].path == "/v1/a%2Fb"
    assert server.requests[0].query == [("tag[]", "1"), ("tag[]", "")]
    assert server.requests[0].json() == {"a": 1}
    assert server.requests[0].headers[0] == ("Host", f"127.0.0.1:{server.port}")
    assert server.last.body == b"onetwo"
    assert server.last.header("TRANSFER-encoding") == "chunked"


def test_a_connection_is_kept_and_counted(server: Server) -> None:
    server.always(json({}))

    with _connected(server) as connection:
        for _ in range(3):
            connection.request("GET", "/")
            connection.getresponse().read()
    _ask(server)

    assert server.accepts == 2
    assert [request.connection.number for request in server.requests] == [0, 0, 0, 1]
    assert server.connections[0].gone.wait(1)


def test_a_callable_sees_the_request_and_picks_the_answer(server: Server) -> None:
    server.always(lambda request: json({"path": request.path}))

    assert _ask(server, target="/v1/hello") == (200, b'{"path": "/v1/hello"}')


def test_events_come_framed_and_in_chunks(server: Server) -> None:
    server.script(sse([{"a": 1}, ("error", {"b": 2}), b": ping\n\n"]))

    assert _ask(server)[1] == b'data: {"a": 1}\n\nevent: error\ndata: {"b": 2}\n\n: ping\n\ndata: [DONE]\n\n'


def test_a_pause_and_a_gate_hold_back_what_follows(server: Server) -> None:
    gate = threading.Event()
    server.script(chunked(b"one", 0.05, b"two", gate, b"three"))

    with _connected(server) as connection:
        connection.request("GET", "/")
        response = connection.getresponse()
        started = time.monotonic()
        assert response.read(6) == b"onetwo"
        assert time.monotonic() - started >= 0.04
        gate.set()
        assert response.read() == b"three"


def test_fin_ends_the_answer_early(server: Server) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc", FIN))

    with pytest.raises(http.client.IncompleteRead):
        _ask(server)


def test_rst_resets_the_connection(server: Server) -> None:
    server.script(raw(RST))

    with pytest.raises(ConnectionResetError):
        _ask(server)


def test_hang_holds_until_the_client_leaves(server: Server) -> None:
    server.script(raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n", HANG))

    with socket.create_connection((server.host, server.port), timeout=0.2) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert sock.recv(100).startswith(b"HTTP/1.1 200")
        with pytest.raises(socket.timeout):
            sock.recv(1)
        assert not server.connections[0].gone.is_set()

    assert server.connections[0].gone.wait(1)


def test_an_early_answer_does_not_wait_for_the_body(server: Server) -> None:
    server.script(raw(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n", early=True))

    with socket.create_connection((server.host, server.port), timeout=2) as sock:
        sock.sendall(b"POST / HTTP/1.1\r\ncontent-length: 1000000\r\n\r\n")
        assert sock.recv(100).startswith(b"HTTP/1.1 413")


def test_connections_are_refused_as_often_as_asked(server: Server) -> None:
    server.always(json({}))
    server.refuse(RST, times=2)

    for _ in range(2):
        with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
            _ask(server)

    assert _ask(server)[0] == 200


def test_tls_is_spoken_where_asked(tls_server: Server, trusting: ssl.SSLContext) -> None:
    tls_server.script(json({"safe": True}))

    connection = http.client.HTTPSConnection(tls_server.host, tls_server.port, timeout=5, context=trusting)
    connection.request("GET", "/v1/x")
    assert connection.getresponse().read() == b'{"safe": true}'
    connection.close()

    assert tls_server.origin.startswith("https://")


def test_stopping_leaves_no_thread_and_no_listener() -> None:
    before = threading.active_count()
    with Server() as server:
        server.script(raw(60.0), raw(HANG))
        sockets = [socket.create_connection((server.host, server.port)) for _ in range(3)]
        for sock in sockets:
            sock.sendall(b"GET / HTTP/1.1\r\n\r\n")

    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((server.host, server.port)).close()
    for sock in sockets:
        sock.close()
