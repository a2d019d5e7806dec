"""The error classes: what they carry, what they say, and that they travel without secrets."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any, Callable
from unittest.mock import MagicMock

import httpx
import httpx2
import pytest

from openai import _exceptions as errors
from openai._diagnosis import connection_error, payload_error, status_error, with_note
from openai._transports._failures import Failure
from openai._transports._protocol import Request, Timeouts

CANARY = "canary-7f3a9c1e5b"
SECRET_HEADERS = {
    "Authorization": f"Bearer {CANARY}",
    "api-key": CANARY,
    "X-Api-Key": CANARY,
    "Proxy-Authorization": f"Basic {CANARY}",
    "Cookie": f"session={CANARY}",
    "Set-Cookie": f"session={CANARY}; Path=/",
}
PLAIN_HEADERS = {"x-request-id": "req_1", "x-ratelimit-remaining-tokens": "7", "idempotency-key": "i"}


def make_response(status: int = 429, family: Any = httpx, **kwargs: Any) -> Any:
    request = family.Request(
        "POST",
        f"https://user:{CANARY}@api.test/v1/x?api_key={CANARY}&limit=2",
        headers={**SECRET_HEADERS, "X-Mine": CANARY, "accept": "b"},
    )
    headers = {**SECRET_HEADERS, **PLAIN_HEADERS}
    return family.Response(status, headers=headers, json={"error": {"message": "m"}}, request=request, **kwargs)


def every_error(response: Any) -> list[Exception]:
    request = response.request
    statuses = [
        errors.APIStatusError,
        errors.BadRequestError,
        errors.AuthenticationError,
        errors.PermissionDeniedError,
        errors.NotFoundError,
        errors.ConflictError,
        errors.UnprocessableEntityError,
        errors.RateLimitError,
        errors.InternalServerError,
    ]
    completion: Any = SimpleNamespace(usage="5 tokens", choices=[])
    return [
        errors.OpenAIError("plain"),
        errors.APIError("m", request, body={"code": 429, "param": "p", "type": "t"}),
        errors.APIResponseValidationError(response, {"a": 1}),
        errors.APIConnectionError(request=request, reason="dns", host="api.test"),
        errors.APITimeoutError(request, reason="pool"),
        *[kind("m", response=response, body={"message": "m"}) for kind in statuses],
        errors.OAuthError(response=response, body={"error": "invalid_grant", "error_description": "d"}),
        errors.LengthFinishReasonError(completion=completion),
        errors.ContentFilterFinishReasonError(completion=completion),
        errors.ContentFilterFinishReasonError(),
        errors.SubjectTokenProviderError("m", response=response),
        errors.WebSocketConnectionClosedError("m", unsent_messages=["a"]),
        errors.WebSocketQueueFullError("m"),
        errors.InvalidWebhookSignatureError("m"),
    ]


ERRORS = every_error(make_response())
TRIPS: list[Callable[[Exception], Exception]] = [copy.copy, copy.deepcopy] + [
    lambda error, version=version: pickle.loads(pickle.dumps(error, version))  # type: ignore[misc]
    for version in range(pickle.HIGHEST_PROTOCOL + 1)
]


def facts(error: Any) -> dict[str, Any]:
    """What can be compared of an error: httpx requests and responses by what they say."""
    found: dict[str, Any] = {"args": error.args, "str": str(error), "repr": repr(error)}
    names = [name for name in dir(error) if not name.startswith("_") and name not in ("with_traceback", "add_note")]
    for name in names:
        value = getattr(error, name)
        if name in ("request", "response"):
            found[name] = (repr(value).replace(f"?api_key={CANARY}", "?api_key=***"), getattr(value, "content", None))
        elif name != "headers":
            found[name] = value
    return found


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_survives_copy_and_pickle(error: Exception, trip: Callable[[Exception], Exception]):
    again = trip(error)

    assert type(again) is type(error)
    assert facts(again) == {**facts(error), **{k: v for k, v in facts(again).items() if k == "request"}}


@pytest.mark.parametrize("family", [httpx, httpx2])
def test_no_pickle_holds_a_secret_and_plain_headers_stay(family: Any):
    response = make_response(family=family, history=[make_response(307, family)])
    response.next_request = response.request

    for error in every_error(response):
        data = pickle.dumps(error)

        assert CANARY.encode() not in data
        assert CANARY not in repr(error)
    status: Any = pickle.loads(pickle.dumps(errors.RateLimitError("m", response=response, body=None)))
    assert status.headers["x-ratelimit-remaining-tokens"] == "7"
    assert status.request.headers["accept"] == "b"
    assert status.request.url.params["limit"] == "2"
    assert status.response.json() == {"error": {"message": "m"}}
    assert response.request.headers["api-key"] == CANARY  # the original is left alone


def test_an_error_of_a_response_without_request_or_body_is_copied():
    error = errors.APIStatusError("m", response=httpx.Response(500, stream=httpx.ByteStream(b"")), body=None)

    assert pickle.loads(pickle.dumps(error)).status_code == 500


def test_a_subclass_that_sets_attributes_first_and_changes_the_signature_works():
    """Packages on top of this one build their own errors so, and pickle them."""

    class TheirError(errors.RateLimitError):
        def __init__(self, provider: str, response: httpx.Response) -> None:
            self.status_code = 429
            self.response = response
            self.provider = provider
            self.request = response.request
            self.message = "theirs"
            super().__init__(self.message, response=self.response, body=None)

    globals()["TheirError"] = TheirError
    TheirError.__qualname__ = "TheirError"
    error = TheirError("p", make_response())

    again = pickle.loads(pickle.dumps(error))

    assert (again.provider, str(again), again.status_code) == ("p", "theirs", 429)


def test_a_mock_in_the_place_of_a_response_is_not_called():
    response = MagicMock(status_code=429)

    error = errors.RateLimitError("m", response=response, body=None)

    assert error.response is response
    assert error.request is response.request
    assert not response.called


def test_httpx_objects_are_built_when_somebody_looks():
    made = []
    error = errors.APIError("m", lambda: made.append(1) or httpx.Request("GET", "https://h"), body=None)  # type: ignore[arg-type, func-returns-value]

    assert made == []
    assert error.request is error.request
    assert made == [1]


@pytest.mark.parametrize(
    ("body", "code", "message_part"),
    [
        ({"code": "c"}, "c", None),
        ({"error": {"code": "c"}}, "c", None),
        ({"code": 429}, "429", None),
        ({"code": 0}, "0", None),
        ("text", None, None),
        ([1], None, None),
        (None, None, None),
    ],
)
def test_code_comes_from_the_body_and_is_a_string(body: object, code: str | None, message_part: None):
    error = errors.APIError("m", httpx.Request("GET", "https://h"), body=body)

    assert (error.code, error.body) == (code, body)


def test_connection_errors_made_by_hand_keep_their_known_messages():
    request = httpx.Request("GET", "https://h")

    assert str(errors.APIConnectionError(request=request)) == "Connection error."
    assert str(errors.APITimeoutError(request)) == "Request timed out."
    assert str(errors.APITimeoutError(request=request)) == "Request timed out."


def test_unfinished_answers_keep_completion_usage_and_text():
    message = SimpleNamespace(content='{"a":')
    completion: Any = SimpleNamespace(usage="9 tokens", choices=[SimpleNamespace(message=message)])

    length = errors.LengthFinishReasonError(completion=completion)
    blocked = errors.ContentFilterFinishReasonError(completion=completion)
    bare = errors.ContentFilterFinishReasonError()

    assert str(length).endswith("the length limit was reached - 9 tokens")
    assert (length.completion, length.usage, length.partial_text) == (completion, "9 tokens", '{"a":')
    assert (blocked.usage, blocked.partial_text) == ("9 tokens", '{"a":')
    assert (bare.completion, bare.usage, bare.partial_text) == (None, None, None)


def test_oauth_errors_say_what_the_token_server_said():
    response = httpx.Response(403, request=httpx.Request("POST", "https://h"))

    told = errors.OAuthError(response=response, body={"error": "invalid_grant", "error_description": "expired"})
    untold = errors.OAuthError(response=response, body="<html>")

    assert (str(told), told.error, told.status_code) == ("expired", "invalid_grant", 403)
    assert (str(untold), untold.error) == ("OAuth authentication error.", None)


@pytest.mark.parametrize("said", [None, "", 7, True, ["expired"], {"text": "expired"}])
def test_a_refused_exchange_has_text_for_a_message_whatever_was_said(said: Any) -> None:
    response = httpx.Response(401, request=httpx.Request("POST", "https://auth.test"))

    error = errors.OAuthError(response=response, body={"error_description": said})

    assert error.message == str(error) == "OAuth authentication error."
    assert error.body == {"error_description": said}


def test_unsent_frames_are_kept_and_read_as_text():
    error = errors.WebSocketConnectionClosedError("gone", unsent_messages=["a", b"b\xff"])

    assert error.unsent_messages == ["a", "b\ufffd"]
    error.unsent_messages = ["z"]
    assert error.unsent_frames == ["z"]


# -- diagnosis --------------------------------------------------------------------------------------------------------


def make_request(**timeouts: float) -> Request:
    limits = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0, **timeouts}
    url = f"http://user:{CANARY}@127.0.0.1:9/v1/x"
    return Request("POST", url, list(SECRET_HEADERS.items()), b"{}", Timeouts(**limits))


def make_reply(status: int, **headers: str) -> Any:
    response = httpx.Response(status, headers=headers, request=httpx.Request("GET", "https://h"))
    return SimpleNamespace(
        status=status, header=response.headers.get, request=make_request(), http_response=response, headers=headers
    )


@pytest.mark.parametrize(
    ("raw", "message", "body", "code"),
    [
        (
            b'{"error":{"message":"m","code":429}}',
            "Error code: 429 - {'error': {'message': 'm', 'code': 429}}",
            {"message": "m", "code": 429},
            "429",
        ),
        (b'{"error":"text"}', "Error code: 429 - {'error': 'text'}", "text", None),
        (b'{"error":null,"code":"c"}', "Error code: 429 - {'error': None, 'code': 'c'}", ..., "c"),
        (b'{"detail":"d"}', "Error code: 429 - {'detail': 'd'}", {"detail": "d"}, None),
        (b'[{"error":{"code":400}}]', "Error code: 429 - [{'error': {'code': 400}}]", {"code": 400}, "400"),
        (b"<html>no</html>\n", "Error code: 429 - <html>no</html>", "<html>no</html>", None),
        (b'{"error": {"mess', 'Error code: 429 - {"error": {"mess', '{"error": {"mess', None),
        (b"", "Error code: 429", "", None),
        (b"\xff\xfe", "Error code: 429 - \ufffd\ufffd", "\ufffd\ufffd", None),
        (b"[" * 100_000, "Error code: 429 - " + "[" * 1000 + "…", "[" * 100_000, None),
    ],
)
def test_a_status_error_is_made_of_any_body(raw: bytes, message: str, body: object, code: str | None):
    error = status_error(make_reply(429, **{"x-request-id": "r1"}), raw)

    assert type(error) is errors.RateLimitError
    assert (str(error), error.message, error.code) == (message, message, code)
    assert body is ... or error.body == body
    assert (error.status_code, error.request_id, error.response.status_code) == (429, "r1", 429)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (418, errors.APIStatusError),
        (500, errors.InternalServerError),
        (529, errors.InternalServerError),
    ],
)
def test_the_status_picks_the_class(status: int, kind: type[errors.APIStatusError]):
    error = status_error(make_reply(status), b"")

    assert type(error) is kind
    assert error.status_code == status


def test_a_status_error_tells_its_note_after_the_body():
    error = status_error(make_reply(429), b"busy", note="The server asks for 300 s.")

    assert str(error) == error.message == "Error code: 429 - busy The server asks for 300 s."
    assert with_note(error, None) is error


def test_credentials_that_a_server_echoes_are_not_in_the_message():
    error = status_error(
        make_reply(401), f'{{"error":{{"message":"bad key {CANARY} or sk-0123456789abcdefXYZ"}}}}'.encode()
    )

    assert str(error) == "Error code: 401 - {'error': {'message': 'bad key *** or ***'}}"


def test_a_connection_error_names_cause_host_attempts_and_time():
    refused = ConnectionRefusedError(111, "Connection refused")
    cause = httpx.ConnectError("All connection attempts failed")
    cause.__cause__ = refused

    error = connection_error(
        cause, Failure("connect", False, True, "connect"), request=make_request(), attempts=3, elapsed=1.42
    )

    assert type(error) is errors.APIConnectionError
    assert str(error) == (
        "Connection error. [Errno 111] Connection refused (connect to 127.0.0.1:9, 3 attempts, 1.4 s)"
    )
    assert (error.reason, error.host, error.attempts, error.elapsed) == ("connect", "127.0.0.1:9", 3, 1.42)
    assert (error.request.method, error.request.url.path) == ("POST", "/v1/x")


@pytest.mark.parametrize(
    ("phase", "limit", "sentence"),
    [
        ("connect", None, "Connecting took longer than 5 s (127.0.0.1:9, 1 attempt, 5.0 s)"),
        ("pool", None, "No connection was free within 600 s; allow more of them or a longer pool timeout"),
        ("write", None, "Sending the request stalled for 600 s"),
        ("read", None, "No answer came within 600 s"),
        ("idle", 30.0, "The stream fell silent for 30 s"),
        ("total", 9.5, "The whole call took longer than its deadline of 9.5 s"),
    ],
)
def test_a_timeout_tells_its_phase(phase: str, limit: float | None, sentence: str):
    failure = Failure(phase, True, True, phase)

    error = connection_error(None, failure, request=make_request(), attempts=1, elapsed=5.0, limit=limit)

    assert isinstance(error, errors.APITimeoutError)
    assert str(error).startswith(f"Request timed out. {sentence}")
    assert error.reason == phase


def test_a_cause_that_quotes_a_key_or_has_no_words_is_told_safely():
    quoting = httpx.LocalProtocolError(f"Illegal header value b'Bearer {CANARY}\\n'")
    failure = Failure("protocol", False, False, "write")

    told = connection_error(quoting, failure, request=make_request())
    silent = connection_error(httpx.ReadError(""), Failure("read", False, True, "read"), request=make_request())

    assert CANARY not in str(told)
    assert str(silent) == "Connection error. ReadError (reading from 127.0.0.1:9)"


@pytest.mark.parametrize(
    ("body", "message", "code", "number"),
    [
        ({"type": "error", "code": "server_error", "message": "boom", "sequence_number": 3}, "boom", "server_error", 3),
        ({"error": {"message": "m", "code": 429}}, "m", "429", None),
        ({"error": "text"}, "text", None, None),
        ("plain", "plain", None, None),
        ({"error": {}}, "An error occurred during streaming", None, None),
    ],
)
def test_an_error_in_a_stream_keeps_message_and_code(body: object, message: str, code: str | None, number: int | None):
    error = payload_error(body, request=make_request(), request_id="r1")

    assert (str(error), error.code, error.sequence_number, error.request_id) == (message, code, number, "r1")


def test_a_class_of_another_library_puts_its_own_headers_into_an_error():
    """As litellm's errors do, which derive from these."""

    class Limited(errors.RateLimitError):
        def __init__(self, response: httpx.Response) -> None:
            super().__init__("later", response=response, body=None)
            self.headers = httpx.Headers({"retry-after": "7"})

    request = httpx.Request("GET", "https://h")
    error = Limited(httpx.Response(429, headers={"retry-after": "1"}, request=request))

    assert error.headers["retry-after"] == "7"
    assert error.response.headers["retry-after"] == "1"
