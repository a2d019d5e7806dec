"""What a caller is told when the wire fails: refusals of every form, broken bodies, silence, redirects, retries."""

from __future__ import annotations

import asyncio
import copy
import gzip
import pickle
import socket
import ssl
import time
from email.utils import formatdate
from typing import Any

import httpx
import pytest

import openai
from loopback import FIN, HANG, RST, Answer, Server, chunked, error, json, raw, respond, sse
from openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    OpenAIError,
    RetryPolicy,
)
from worlds import gather, http_client_of, settle

MODEL = {"id": "m", "object": "model"}
SECRET = "sk-canary-1234567890"


async def ask(client: Any, **extras: Any) -> Any:
    return await settle(client.models.retrieve("m", **extras))


async def failure_of(client: Any, **extras: Any) -> Any:
    """The error of the smallest call; Any, since each test goes on to look at what its kind of error knows."""
    with pytest.raises(Exception) as caught:  # which kind is for the test to say
        await ask(client, **extras)
    return caught.value


# --- refusals

KINDS = {
    400: openai.BadRequestError,
    401: openai.AuthenticationError,
    402: APIStatusError,
    403: openai.PermissionDeniedError,
    404: openai.NotFoundError,
    408: APIStatusError,
    409: openai.ConflictError,
    418: APIStatusError,
    422: openai.UnprocessableEntityError,
    429: openai.RateLimitError,
    499: APIStatusError,
    500: openai.InternalServerError,
    502: openai.InternalServerError,
    529: openai.InternalServerError,
    599: openai.InternalServerError,
}


@pytest.mark.parametrize("status", KINDS)
async def test_a_status_has_its_error(client: Any, server: Server, status: int) -> None:
    server.script(error(status, "said so", type="t", param="p", code="c", headers={"x-request-id": "req_1"}))

    failure = await failure_of(client)

    assert type(failure) is KINDS[status]
    assert (failure.status_code, failure.request_id) == (status, "req_1")
    assert (failure.type, failure.param, failure.code) == ("t", "p", "c")
    assert "said so" in failure.message
    assert "said so" in str(failure)
    assert failure.body == {"message": "said so", "type": "t", "param": "p", "code": "c"}
    assert failure.response.status_code == status
    assert failure.response.json()["error"]["message"] == "said so"
    assert failure.request.url == f"{server.base_url}/models/m"
    assert failure.request is failure.response.request


BODIES: dict[str, tuple[Answer, str]] = {
    "html": (respond(b"<html>Bad gateway</html>", status=502, content_type="text/html"), "Bad gateway"),
    "half": (respond(b'{"error": {"message": "ha', status=500, content_type="application/json"), "ha"),
    "empty": (respond(b"", status=503), "503"),
    "empty json": (respond(b"", status=400, content_type="application/json"), "400"),
    "text": (respond(b"no healthy upstream", status=503, content_type="text/plain"), "no healthy upstream"),
    "list": (json([{"error": {"message": "in a list"}}], status=400), "in a list"),
    "string": (json("words", status=400), "words"),
    "null": (json(None, status=400), "400"),
    "error is text": (json({"error": "words"}, status=400), "words"),
    "no error": (json({"detail": [{"loc": ["body"], "msg": "field required"}]}, status=422), "field required"),
    "bytes": (respond(b"\xff\xfe\x00", status=500, content_type="application/octet-stream"), "500"),
    "cut": (raw(b"HTTP/1.1 500 X\r\nContent-Length: 99\r\n\r\n{", 0.02, FIN), "500"),
    "reset": (chunked(b'{"error"', 0.02, RST, status=404, end=False), "404"),
    "bad gzip": (respond(b"no gzip", status=400, headers={"content-encoding": "gzip"}), "400"),
    "cut gzip": (respond(gzip.compress(b"x" * 999)[:-9], status=400, headers={"content-encoding": "gzip"}), "400"),
    "bad chunks": (raw(b"HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\n", 0.02, b"zz\r\n", FIN), "500"),
    "unknown": (raw(b"HTTP/1.1 444\r\nContent-Length: 0\r\n\r\n"), "444"),
}


@pytest.mark.parametrize("kind", ["default", "httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize("body", BODIES)
async def test_a_refusal_keeps_its_status_whatever_its_body(
    make_client: Any, server: Server, world: str, body: str, kind: str
) -> None:
    if (kind, body) == ("aiohttp", "bad chunks"):
        pytest.skip("aiohttp 3.14 itself waits for ever here: its reader never hears of its parser's error")
    answer, words = BODIES[body]
    server.script(answer)

    failure = await failure_of(make_client(http_client=http_client_of(kind, world)))

    assert isinstance(failure, APIStatusError)
    assert words in str(failure)
    assert failure.response.status_code == failure.status_code


@pytest.mark.parametrize("stream", [False, True])
async def test_a_refused_body_that_never_ends_times_out_as_its_status(
    make_client: Any, server: Server, stream: bool
) -> None:
    server.script(chunked(b"{", HANG, status=400))

    with pytest.raises(openai.BadRequestError):
        await settle(make_client(timeout=0.1).chat.completions.create(model="m", messages=[], stream=stream))


# --- bodies that came with success


SUCCESSES: dict[str, tuple[Answer, type[Exception]]] = {
    "html": (respond(b"<html>Sign in</html>", content_type="text/html"), APIResponseValidationError),
    "half": (respond(b'{"id": "m', content_type="application/json"), APIResponseValidationError),
    "empty": (respond(b"", content_type="application/json"), APIResponseValidationError),
    "bytes": (respond(b"\xff\xfe\x00", content_type="application/json"), APIResponseValidationError),
    "error": (json({"error": {"message": "Sign in", "code": 7}}), APIError),
    "error text": (json({"error": "Sign in", "detail": 1}), APIError),
    "cut": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", 0.02, FIN), APIConnectionError),
    "cut chunks": (chunked(b'{"id":"m"}', 0.02, FIN, end=False), APIConnectionError),
    "bad chunks": (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", FIN), APIConnectionError),
    "bad gzip": (respond(b"no gzip", headers={"content-encoding": "gzip"}), APIConnectionError),
    "cut gzip": (respond(gzip.compress(b"x" * 999)[:-9], headers={"content-encoding": "gzip"}), APIConnectionError),
}


@pytest.mark.parametrize("kind", ["default", "httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize("body", SUCCESSES)
async def test_a_body_that_is_no_answer_is_an_error_of_this_library(
    make_client: Any, server: Server, world: str, body: str, kind: str
) -> None:
    answer, expected = SUCCESSES[body]
    server.script(answer)

    failure: Any = await failure_of(make_client(http_client=http_client_of(kind, world)))

    assert type(failure).__name__ == expected.__name__
    if expected is APIError:
        assert "Sign in" in failure.message
    if expected is APIResponseValidationError:
        assert (failure.status_code, failure.response.status_code) == (200, 200)
    if expected is APIConnectionError:
        assert failure.reason in ("reset", "protocol", "decode")


async def test_an_error_in_place_of_a_response_is_raised_though_responses_have_errors(
    client: Any, server: Server
) -> None:
    """A response that failed has an id and a status beside its `error`; an error that took its place has not."""
    failed = {"id": "resp_1", "object": "response", "status": "failed", "error": {"code": "c", "message": "m"}}
    server.script(json(failed), json({"error": {"code": "c", "message": "no such model"}, "detail": 1}))

    response = await settle(client.responses.create(model="m", input="Hi"))

    assert response.error.message == "m"
    with pytest.raises(APIError, match="no such model") as caught:
        await settle(client.responses.create(model="m", input="Hi"))
    assert caught.value.code == "c"


@pytest.mark.parametrize(
    "wire",
    [
        b"garbage\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x00",
    ],
    ids=["garbage", "no status", "no colon", "huge header", "tls"],
)
@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
async def test_a_head_that_is_not_http_is_a_connection_error(
    make_client: Any, server: Server, world: str, wire: bytes, kind: str
) -> None:
    server.script(raw(wire, FIN))

    failure = await failure_of(make_client(http_client=http_client_of(kind, world)))

    assert type(failure) is APIConnectionError
    assert failure.reason in ("protocol", "reset")


# --- connections


async def test_nobody_listening_is_told_with_host_attempts_and_time(make_client: Any) -> None:
    """P23."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    client = make_client(base_url=f"http://127.0.0.1:{port}/v1", retry=RetryPolicy(attempts=2, base=0.001))

    failure = await failure_of(client)

    assert type(failure) is APIConnectionError
    assert (failure.reason, failure.host, failure.attempts) == ("connect", f"127.0.0.1:{port}", 3)
    assert 0 < (failure.elapsed or 0) < 5
    assert failure.__cause__ is not None
    assert f"127.0.0.1:{port}" in str(failure)
    assert "3 attempts" in str(failure)


async def test_a_host_that_is_unknown_is_told(make_client: Any) -> None:
    failure = await failure_of(make_client(base_url="http://nowhere.invalid/v1"))

    assert (type(failure), failure.reason, failure.host) == (APIConnectionError, "dns", "nowhere.invalid")


@pytest.mark.parametrize("ending", [FIN, RST], ids=str)
async def test_a_connection_that_closes_without_an_answer_is_told(client: Any, server: Server, ending: Any) -> None:
    server.script(raw(ending))

    failure = await failure_of(client)

    assert (type(failure), failure.reason, failure.attempts) == (APIConnectionError, "reset", 1)


async def test_a_connection_that_closes_without_an_answer_is_tried_again(make_client: Any, server: Server) -> None:
    server.script(raw(FIN), raw(RST), json(MODEL))

    assert (await ask(make_client(retry=RetryPolicy(attempts=2, base=0.001)))).id == "m"
    assert len(server.requests) == 3


async def test_a_certificate_that_nobody_vouches_for_is_told(make_client: Any, tls_server: Server) -> None:
    failure = await failure_of(make_client(base_url=tls_server.base_url))

    assert (type(failure), failure.reason) == (APIConnectionError, "tls")
    assert "certificate" in str(failure).lower()


async def test_a_server_that_hangs_up_on_the_handshake_is_told(make_client: Any, server: Server) -> None:
    server.refuse(FIN)

    failure = await failure_of(make_client(base_url=server.base_url.replace("http:", "https:")))

    assert type(failure) is APIConnectionError
    assert failure.reason in ("tls", "reset")


# --- phases of time


async def test_no_first_byte_in_time(make_client: Any, server: Server) -> None:
    server.always(raw(HANG))

    failure = await failure_of(make_client(timeout=httpx.Timeout(5, read=0.05)))

    assert (type(failure), failure.reason) == (APITimeoutError, "read")
    assert "No answer came within 0.05 s" in str(failure)


async def test_a_body_that_stalls(make_client: Any, server: Server) -> None:
    server.always(chunked(b'{"id":', HANG))

    failure = await failure_of(make_client(timeout=httpx.Timeout(5, read=0.05)))

    assert type(failure) is APITimeoutError
    assert failure.reason in ("read", "idle")


@pytest.fixture
def full_port() -> Any:
    """A port that accepts no more: the connection's handshake never ends."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        held = []
        for _ in range(3):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
            held.append(waiting)
        yield listener.getsockname()[1]
        for waiting in held:
            waiting.close()


async def test_no_connection_in_time(make_client: Any, full_port: int) -> None:
    client = make_client(base_url=f"http://127.0.0.1:{full_port}/v1", timeout=httpx.Timeout(5, connect=0.05))

    failure = await failure_of(client)

    assert (type(failure), failure.reason) == (APITimeoutError, "connect")
    assert "Connecting took longer than 0.05 s" in str(failure)


async def test_no_free_connection_in_time(server: Server) -> None:
    """P3: to wait for the pool is no connect timeout."""
    server.always(raw(HANG))
    limits = httpx.Limits(max_connections=1)
    http_client = openai.DefaultAsyncHttpxClient(limits=limits, timeout=httpx.Timeout(5, pool=0.05))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=http_client, max_retries=0) as client:
        holding = asyncio.ensure_future(ask(client))
        while not server.requests:
            await asyncio.sleep(0.005)

        failure = await failure_of(client)
        holding.cancel()

    assert (type(failure), failure.reason) == (APITimeoutError, "pool")
    assert "No connection was free within 0.05 s" in str(failure)


async def test_the_deadline_of_the_whole_call(make_client: Any, server: Server) -> None:
    server.always(raw(HANG))

    failure = await failure_of(make_client(retry=RetryPolicy(attempts=9, base=0.001, deadline=0.1)))

    assert (type(failure), failure.reason) == (APITimeoutError, "total")
    assert failure.elapsed < 1


DRIPS = [part for _ in range(100) for part in (0.02, b" ")]


@pytest.mark.parametrize(
    ("slow", "http"),
    [
        pytest.param(raw(b"HTTP/1.1 200 OK\r\nx:", *DRIPS), "own", id="head"),
        pytest.param(chunked(b'{"id":', *DRIPS), "own", id="body"),
        pytest.param(sse([b":\n\n", *DRIPS]), "own", id="stream"),
        pytest.param(sse([b":\n\n", *DRIPS]), "httpx", id="stream-httpx"),
    ],
)
async def test_the_deadline_holds_for_a_server_that_drips(
    make_client: Any, server: Server, world: str, slow: Any, http: str
) -> None:
    """P15: each piece comes in time, and all of them together do not."""
    kind: Any = openai.DefaultHttpxClient if world == "sync" else openai.DefaultAsyncHttpxClient
    http_client = kind() if http == "httpx" else None
    client = make_client(retry=RetryPolicy(attempts=0, deadline=0.3), http_client=http_client)
    server.always(slow)

    with pytest.raises(APITimeoutError) as caught:
        answer = await settle(client.chat.completions.create(model="m", messages=[], stream=b"event-" in slow.steps[0]))
        await gather(answer)

    assert caught.value.reason == "total"
    assert "longer than its deadline of 0.3 s" in str(caught.value)


async def test_a_timeout_is_tried_again_with_the_same_body(make_client: Any, server: Server) -> None:
    server.script(raw(HANG), json({"id": "c"}))
    client = make_client(timeout=httpx.Timeout(5, read=0.1), retry=RetryPolicy(attempts=1, base=0.001))

    await settle(client.chat.completions.create(model="m", messages=[]))

    assert server.requests[0].body == server.requests[1].body


# --- whose error it is


class Failing(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of the caller's own that raises."""

    def __init__(self, mistake: BaseException) -> None:
        self.mistake = mistake
        self.asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        raise self.mistake

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def with_transport(make_client: Any, world: str, transport: Any, **settings: Any) -> Any:
    cls: Any = openai.DefaultHttpxClient if world == "sync" else openai.DefaultAsyncHttpxClient
    return make_client(http_client=cls(transport=transport), retry=RetryPolicy(attempts=2, base=0.001), **settings)


@pytest.mark.parametrize(
    "mistake",
    [Exception("mine"), ValueError("mine"), RuntimeError("mine"), KeyError("mine"), FileNotFoundError(2, "x", "f")],
)
async def test_an_exception_of_the_application_is_neither_tried_again_nor_wrapped(
    make_client: Any, world: str, mistake: Exception
) -> None:
    """R11, P20."""
    transport = Failing(mistake)

    failure = await failure_of(with_transport(make_client, world, transport))

    assert failure is mistake
    assert transport.asked == 1


@pytest.mark.parametrize(
    ("mistake", "reason"),
    [
        (ssl.SSLError("handshake"), "tls"),
        (ConnectionResetError(104, "reset"), "reset"),
        (httpx.ReadError("cut"), "read"),
        (httpx.RemoteProtocolError("Server disconnected"), "reset"),
        (socket.gaierror(-2, "unknown"), "dns"),
    ],
)
async def test_a_failure_of_the_transport_is_tried_again_and_explained(
    make_client: Any, world: str, mistake: Exception, reason: str
) -> None:
    transport = Failing(mistake)

    failure = await failure_of(with_transport(make_client, world, transport))

    assert isinstance(failure, APIConnectionError)
    assert failure.__cause__ is mistake
    assert (failure.reason, failure.attempts, transport.asked) == (reason, 3, 3)


async def test_cancelling_is_heard_at_once(make_client: Any, world: str) -> None:
    transport = Failing(asyncio.CancelledError())

    with pytest.raises(asyncio.CancelledError):
        await ask(with_transport(make_client, world, transport))

    assert transport.asked == 1


async def test_a_call_is_cancelled_in_every_phase(server: Server) -> None:
    """While it waits for the head, for the body, and for its next attempt; the client works on."""
    server.script(raw(HANG), chunked(b"{", HANG), error(500, headers={"retry-after": "60"}), json(MODEL))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        for count in (1, 2, 3):
            call = asyncio.ensure_future(ask(client))
            while len(server.requests) < count:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.02)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

        assert (await ask(client)).id == "m"


# --- what the server asks for

WAITS: list[tuple[dict[str, str], float | None]] = [
    ({"retry-after": "0"}, None),
    ({"retry-after": "-1"}, None),
    ({"retry-after": "nan"}, None),
    ({"retry-after": "inf"}, None),
    ({"retry-after": "1e400"}, None),
    ({"retry-after": "junk"}, None),
    ({"retry-after": formatdate(time.time() - 600, usegmt=True)}, None),
    ({"retry-after": "60"}, 60),
    ({"retry-after": "61"}, 61),
    ({"retry-after": "120"}, 120),
    ({"retry-after-ms": "60000"}, 60),
    ({"retry-after-ms": "50", "retry-after": "60"}, 0.05),
    ({}, None),
]


class Waited(Exception):
    """Raised in place of a pause, by the callback that is told of it."""


@pytest.mark.parametrize(("headers", "seconds"), WAITS, ids=lambda value: str(value))
async def test_a_pause_is_as_long_as_the_server_asks(
    make_client: Any, server: Server, headers: dict[str, str], seconds: float | None
) -> None:
    """R10; without a sensible wish, it is our own half a second."""
    server.script(error(429, headers=headers))
    heard: list[Any] = []

    def stop(retry: Any) -> None:
        heard.append(retry)
        raise Waited

    with pytest.raises(Waited):
        await ask(make_client(retry=RetryPolicy(jitter=0, on_retry=stop)))

    assert heard[0].delay == pytest.approx(seconds or 0.5)
    assert isinstance(heard[0].error, openai.RateLimitError)


async def test_a_date_is_waited_for(make_client: Any, server: Server) -> None:
    server.script(error(503, headers={"retry-after": formatdate(time.time() + 90, usegmt=True)}))
    heard: list[float] = []

    def stop(retry: Any) -> None:
        heard.append(retry.delay)
        raise Waited

    with pytest.raises(Waited):
        await ask(make_client(retry=RetryPolicy(on_retry=stop)))

    assert heard[0] == pytest.approx(90, abs=2)


@pytest.mark.parametrize("headers", [{"retry-after": "121"}, {"retry-after-ms": "120001"}, {"retry-after": "86400"}])
async def test_too_long_a_wish_is_told_at_once(make_client: Any, server: Server, headers: dict[str, str]) -> None:
    server.always(error(429, headers=headers))

    failure = await failure_of(make_client(max_retries=2))

    assert isinstance(failure, openai.RateLimitError)
    assert "not waited for" in str(failure)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "times"),
    [
        (error(500, headers={"x-should-retry": "false"}), 1),
        (error(400, headers={"x-should-retry": "true", "retry-after-ms": "1"}), 3),
        (error(429, code="insufficient_quota"), 1),
        (error(400), 1),
        (error(401), 1),
        (error(404), 1),
        (error(408, headers={"retry-after-ms": "1"}), 3),
        (error(409, headers={"retry-after-ms": "1"}), 3),
        (error(599, headers={"retry-after-ms": "1"}), 3),
    ],
)
async def test_a_refusal_is_tried_again_where_that_may_help(
    make_client: Any, server: Server, answer: Answer, times: int
) -> None:
    server.always(answer)

    await failure_of(make_client(max_retries=2))

    assert len(server.requests) == times


async def test_an_answer_that_breaks_off_is_asked_for_again(make_client: Any, server: Server) -> None:
    server.script(chunked(b'{"id":', 0.01, FIN, end=False), json(MODEL))

    assert (await ask(make_client(retry=RetryPolicy(attempts=1, base=0.001)))).id == "m"


# --- redirects


async def test_a_redirect_within_the_origin_keeps_everything(client: Any, server: Server) -> None:
    server.script(respond(status=307, headers={"location": "/v2/chat"}), json({"id": "c"}))

    await settle(client.chat.completions.create(model="m", messages=[], extra_headers={"api-key": "mine"}))

    first, second = server.requests
    assert (second.method, second.target, second.body) == ("POST", "/v2/chat", first.body)
    assert second.header("authorization") == "Bearer test-key"
    assert second.header("api-key") == "mine"
    assert second.header("idempotency-key") == first.header("idempotency-key")
    assert server.accepts == 1


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_credentials_cross_to_another_origin(
    make_client: Any, server: Server, world: str, status: int, kind: str
) -> None:
    """P38: the client's key, and those that the caller put into headers and the HTTP client."""
    headers = {"api-key": SECRET, "x-api-key": SECRET, "Cookie": SECRET, "Proxy-Authorization": SECRET, "X-My": SECRET}
    http_client = http_client_of(kind, world)
    client = make_client(api_key=SECRET, default_headers=headers, http_client=http_client, organization=SECRET)
    with Server() as other:
        server.script(respond(status=status, headers={"location": f"{other.origin}/stolen"}))
        other.script(json({"id": "c"}))

        await settle(client.chat.completions.create(model="m", messages=[], extra_headers={"X-Call": SECRET}))

        assert SECRET not in str(other.last.headers)
        assert other.last.header("user-agent") is not None
        assert other.last.method == ("POST" if status in (307, 308) else "GET")


async def test_a_circle_of_redirects_ends(client: Any, server: Server) -> None:
    server.always(respond(status=307, headers={"location": "/v1/models/m"}))

    with pytest.raises(OpenAIError, match="redirects"):
        await ask(client)

    assert len(server.requests) < 50


@pytest.mark.parametrize("settings", ["call", "client"])
async def test_a_redirect_that_is_not_followed_is_a_status_error(
    make_client: Any, server: Server, world: str, settings: str
) -> None:
    server.script(respond(status=302, headers={"location": "/elsewhere"}))
    cls: Any = httpx.Client if world == "sync" else httpx.AsyncClient
    client = make_client(http_client=cls() if settings == "client" else None)
    options = {"follow_redirects": False} if settings == "call" else {}

    with pytest.raises(APIStatusError) as caught:
        await settle(client.get("/x", cast_to=object, options=options))

    assert caught.value.status_code == 302
    assert caught.value.response.headers["location"] == "/elsewhere"


# --- errors that travel


@pytest.mark.parametrize("trip", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
async def test_errors_of_the_wire_travel_without_the_key(make_client: Any, server: Server, trip: Any) -> None:
    """P22."""
    server.script(
        error(404, "gone", headers={"x-request-id": "r", "set-cookie": SECRET}),
        raw(FIN),
        json({"error": {"message": "hidden"}}),
        respond(b"<html>"),
    )
    client = make_client(api_key=SECRET)

    for _ in range(4):
        failure = await failure_of(client)
        moved = trip(failure)
        assert type(moved) is type(failure)
        assert (str(moved), moved.message, moved.request_id) == (str(failure), failure.message, failure.request_id)
        assert moved.request.url == failure.request.url
        assert SECRET not in repr(vars(moved)) + str(moved.request.headers)
        assert SECRET.encode() not in pickle.dumps(failure)


@pytest.mark.parametrize("trip", [copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
async def test_an_error_travels_however_deeply_its_body_is_nested(client: Any, server: Server, trip: Any) -> None:
    deep = b'{"error":{"message":"m","code":"c","detail":' + b"[" * 800 + b"]" * 800 + b"}}"
    server.script(respond(deep, status=500), respond(deep))

    refused, in_place_of_an_answer = await failure_of(client), await failure_of(client)

    assert trip(refused).body == deep.decode()
    moved = trip(in_place_of_an_answer)
    assert (moved.message, moved.code, moved.body) == ("m", "c", {"message": "m", "code": "c"})
