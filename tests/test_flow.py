"""The exchange, played without a server, a clock or a sleep: what it asks for, and what it makes of the answers."""

from __future__ import annotations

import json
from typing import Any, Mapping

import pytest

from openai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    OpenAIError,
    RateLimitError,
    RetryPolicy,
)
from openai._flow import Answer, Ask, Close, Flow, Pause, Read, Send, exchange, redirected
from openai._provider import Credentials
from openai._querystring import Querystring
from openai._request import FinalRequestOptions
from openai._transports._protocol import Request, Timeouts


class Response:
    """A scripted reply; what the flow does not ask for is not here."""

    def __init__(self, status: int = 200, body: object = b"{}", **headers: str) -> None:
        self.status = status
        self.body = body if isinstance(body, (bytes, Exception)) else json.dumps(body).encode()
        self.headers = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        self.http_version = "HTTP/1.1"
        self.request = Request("POST", "https://host/v1/x", [], b"", Timeouts(1, 2, 3, 4))

    def header(self, name: str) -> str | None:
        return next((value.decode() for key, value in self.headers if key.decode() == name), None)


class Settings:
    """A client reduced to its settings: a fixed clock and no chance."""

    def __init__(self, attempts: int = 2, keys: list[str] | None = None, **policy: Any) -> None:
        self.policy = RetryPolicy(attempts=attempts, jitter=0, **policy)
        self.keys = keys
        self.default_query: dict[str, object] = {}
        self.default_headers: Mapping[str, Any] = {"Accept": "application/json"}
        self.qs = Querystring()
        self.follows_redirects = True
        self.credentials: Credentials | None = None
        self.now = 0.0

    def base_url_for(self, options: FinalRequestOptions) -> str:
        return "https://host/v1/"

    def timeouts_for(self, options: FinalRequestOptions) -> Timeouts:
        return Timeouts(5, 600, 600, 600)

    def policy_for(self, options: FinalRequestOptions) -> RetryPolicy:
        return self.policy

    def names_given(self, options: FinalRequestOptions) -> frozenset[str]:
        return frozenset(name.lower() for name in options.headers)

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        keys = self.keys
        key = "k" if keys is None else (yield Ask(lambda: keys.pop(0)))
        return {"Authorization": f"Bearer {key}"}

    def clock(self) -> float:
        return self.now

    def random(self) -> float:
        return 0.0


def play(flow: Flow[Answer], *outcomes: object) -> tuple[list[Any], Answer]:
    """Answer a flow's effects from a script; return what it asked for and its result."""
    script, asked = list(outcomes), []
    try:
        effect = next(flow)
        while True:
            asked.append(effect)
            outcome: object = None
            if isinstance(effect, Send):
                outcome = script.pop(0)
            elif isinstance(effect, Read):
                outcome = effect.reply.body  # type: ignore[union-attr]  # a Response of this module
            elif isinstance(effect, Ask):
                outcome = effect.question()
            effect = flow.throw(outcome) if isinstance(outcome, BaseException) else flow.send(outcome)
    except StopIteration as end:
        assert not script
        return asked, end.value


def call(**facts: Any) -> FinalRequestOptions:
    return FinalRequestOptions(method="POST", url="/x", json_data={"a": 1}, **facts)


def sent(asked: list[Any]) -> list[Request]:
    return [effect.request for effect in asked if isinstance(effect, Send)]


def headers(request: Request) -> dict[str, str]:
    return {name.lower(): value for name, value in request.headers}


def test_a_call_that_succeeds_is_sent_once_and_read() -> None:
    ok = Response(200, {"id": 1})

    asked, answer = play(exchange(call(), Settings(), streams=False), ok)

    assert [type(effect) for effect in asked] == [Send, Read]
    assert (answer.body, answer.retries) == (b'{"id": 1}', 0)


def test_a_streamed_call_is_left_unread() -> None:
    asked, answer = play(exchange(call(), Settings(), streams=True), Response(200))

    assert [type(effect) for effect in asked] == [Send]
    assert answer.body is None


def test_waits_as_long_as_the_server_says() -> None:
    """A Retry-After of three seconds is waited out, then the same request goes again."""
    busy, ok = Response(429, {}, retry_after="3"), Response(200)

    asked, answer = play(exchange(call(), Settings(), streams=False), busy, ok)

    first, again = sent(asked)
    assert [effect for effect in asked if isinstance(effect, Pause)] == [Pause(3.0)]
    assert answer.retries == 1
    assert first.body == again.body == b'{"a":1}'
    assert headers(first)["idempotency-key"] == headers(again)["idempotency-key"]
    assert (headers(first)["x-stainless-retry-count"], headers(again)["x-stainless-retry-count"]) == ("0", "1")


def test_the_pause_doubles_from_attempt_to_attempt() -> None:
    asked, _ = play(exchange(call(), Settings(3), streams=False), *[Response(500)] * 3, Response(200))

    assert [effect.seconds for effect in asked if isinstance(effect, Pause)] == [0.5, 1.0, 2.0]


def test_the_last_attempt_raises_the_servers_error() -> None:
    down = Response(503, {"error": {"message": "down", "code": "overloaded"}}, x_request_id="req_1")

    with pytest.raises(InternalServerError) as caught:
        play(exchange(call(), Settings(1), streams=False), down, down)

    assert (caught.value.code, caught.value.request_id, caught.value.status_code) == ("overloaded", "req_1", 503)


def test_a_spent_quota_is_not_tried_again() -> None:
    spent = Response(429, {"error": {"message": "pay", "code": "insufficient_quota"}})

    with pytest.raises(RateLimitError):
        play(exchange(call(), Settings(), streams=False), spent)


def test_a_long_retry_after_is_told_and_not_waited_for() -> None:
    with pytest.raises(RateLimitError, match="121 s"):
        play(exchange(call(), Settings(), streams=False), Response(429, retry_after="121"))


def test_a_broken_connection_is_tried_again_and_then_explained() -> None:
    import httpx

    with pytest.raises(APIConnectionError) as caught:
        play(exchange(call(), Settings(1), streams=False), *[httpx.ConnectError("refused")] * 2)

    assert caught.value.attempts == 2
    assert caught.value.reason == "connect"
    assert caught.value.host == "host"
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_a_timeout_is_an_error_of_its_own() -> None:
    import httpx

    with pytest.raises(APITimeoutError) as caught:
        play(exchange(call(), Settings(0), streams=False), httpx.PoolTimeout("pool"))

    assert caught.value.reason == "pool"


def test_an_applications_own_exception_is_neither_retried_nor_wrapped() -> None:
    mistake = Exception("mine")

    with pytest.raises(Exception, match="mine") as caught:
        play(exchange(call(), Settings(), streams=False), mistake)

    assert caught.value is mistake


def test_raw_tls_errors_are_tried_again() -> None:
    import ssl

    asked, _ = play(exchange(call(), Settings(), streams=False), ssl.SSLError("handshake"), Response(200))

    assert len(sent(asked)) == 2


def test_a_body_that_breaks_off_is_asked_for_again() -> None:
    import httpx

    cut = Response(200, httpx.RemoteProtocolError("peer closed connection"))

    asked, answer = play(exchange(call(), Settings(), streams=False), cut, Response(200, {"ok": 1}))

    assert answer.body == b'{"ok": 1}'
    assert len(sent(asked)) == 2


def test_an_error_whose_body_breaks_off_is_still_that_error() -> None:
    import httpx

    cut = Response(500, httpx.ReadError("reset"))

    with pytest.raises(InternalServerError):
        play(exchange(call(), Settings(0), streams=False), cut)


def test_no_attempt_starts_after_the_deadline() -> None:
    with pytest.raises(InternalServerError, match="deadline"):
        play(exchange(call(), Settings(5, deadline=0.4), streams=False), Response(500))


def test_no_attempt_waits_beyond_the_deadline() -> None:
    """What is left of the deadline bounds every phase, and a time-out at its end names it."""
    import httpx

    settings = Settings(0, deadline=3.0)
    flow = exchange(call(), settings, streams=False)
    request = next(flow).request  # type: ignore[union-attr]  # the first effect is a Send

    settings.now = 3.0
    with pytest.raises(APITimeoutError, match="3 s") as caught:
        flow.throw(httpx.ReadTimeout("read"))

    assert request.timeouts == Timeouts(3.0, 3.0, 3.0, 3.0)
    assert caught.value.reason == "total"


@pytest.mark.parametrize("status", [304, 307])
def test_a_status_that_is_neither_success_nor_error_nor_followed_is_an_error(status: int) -> None:
    with pytest.raises(APIStatusError) as caught:
        play(exchange(call(), Settings(), streams=False), Response(status))

    assert caught.value.status_code == status


def test_the_callback_hears_of_each_retry() -> None:
    heard: list[Any] = []

    play(exchange(call(), Settings(on_retry=heard.append), streams=False), Response(500), Response(200))

    assert [(retry.attempt, retry.delay, type(retry.error)) for retry in heard] == [(1, 0.5, InternalServerError)]


def test_a_key_is_asked_for_before_each_attempt() -> None:
    asked, _ = play(exchange(call(), Settings(keys=["one", "two"]), streams=False), Response(500), Response(200))

    assert [headers(request)["authorization"] for request in sent(asked)] == ["Bearer one", "Bearer two"]


def test_a_header_of_the_callers_wins_over_credentials_whatever_its_case() -> None:
    options = call(headers={"AUTHORIZATION": "Basic mine"})

    asked, _ = play(exchange(options, Settings(), streams=False), Response(200))

    assert [value for name, value in sent(asked)[0].headers if name.lower() == "authorization"] == ["Basic mine"]


@pytest.mark.parametrize("bad", ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
def test_a_line_break_in_a_header_is_refused_without_showing_it(bad: str) -> None:
    with pytest.raises(OpenAIError) as caught:
        play(exchange(call(headers={"X-Thing": bad}), Settings(), streams=False))

    assert bad not in str(caught.value)
    assert "X-Thing" in str(caught.value)


class TestRedirects:
    def request(self, url: str = "https://host/v1/x", **more: str) -> Request:
        carried = [("Authorization", "Bearer k"), ("api-key", "k"), ("Accept", "*/*"), *more.items()]
        return Request("POST", url, carried, b"{}", Timeouts(1, 1, 1, 1))

    def test_one_within_the_origin_keeps_everything(self) -> None:
        following = redirected(self.request(), 307, "/v2/x")

        assert (following.url, following.method, following.body) == ("https://host/v2/x", "POST", b"{}")
        assert headers(following)["authorization"] == "Bearer k"

    @pytest.mark.parametrize("target", ["https://evil/x", "http://host/v1/x", "https://host:444/v1/x"])
    def test_one_to_another_origin_carries_no_credentials(self, target: str) -> None:
        request = self.request(**{"x-api-key": "k", "Cookie": "c", "X-Custom-Secret": "s"})

        assert set(headers(redirected(request, 307, target))) == {"accept"}

    def test_see_other_becomes_a_get(self) -> None:
        following = redirected(self.request(), 303, "/done")

        assert (following.method, following.body) == ("GET", b"")

    def test_one_to_another_kind_of_address_is_refused(self) -> None:
        with pytest.raises(OpenAIError, match="ftp"):
            redirected(self.request(), 307, "ftp://host/x")

    def test_the_flow_closes_the_reply_and_follows(self) -> None:
        moved = Response(307, location="https://host/v1/y")

        asked, _ = play(exchange(call(), Settings(), streams=False), moved, Response(200))

        assert [type(effect) for effect in asked] == [Send, Close, Send, Read]

    def test_a_circle_of_them_ends(self) -> None:
        with pytest.raises(OpenAIError, match="redirects"):
            play(exchange(call(), Settings(), streams=False), *[Response(307, location="/v1/x")] * 21)
