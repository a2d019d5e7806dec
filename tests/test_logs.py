"""Logging: what is told when it is on, that no secret is, and that it costs nothing while off."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any, Iterator

import httpx
import pytest

from openai import _logs
from openai._multipart import encode_multipart
from openai._transports._protocol import Request, Timeouts

CANARY = "canary-7f3a9c1e5b"
SECRET_HEADERS = [
    ("Authorization", f"Bearer {CANARY}"),
    ("api-key", CANARY),
    ("X-Api-Key", CANARY),
    ("Proxy-Authorization", f"Basic {CANARY}"),
    ("Cookie", f"a={CANARY}"),
    ("Set-Cookie", f"a={CANARY}; Path=/"),
    ("X-Custom", CANARY),
    ("openai-api-key", CANARY),
]
URL = f"https://user:{CANARY}@api.test/v1/x?api_key={CANARY}&key={CANARY}&sig={CANARY}&limit=2&max_tokens=9"


def make_request(body: Any = b"", content_type: str = "application/json", url: str = URL) -> Request:
    headers = [*SECRET_HEADERS, ("Content-Type", content_type), ("X-Stainless-Retry-Count", "0")]
    return Request("POST", url, headers, body, Timeouts(1, 1, 1, 1))


def make_reply(**headers: str) -> Any:
    shown = {"x-request-id": "req_1", "x-ratelimit-remaining-tokens": "7", **headers}
    raw = [(name.encode(), value.encode()) for name, value in [*SECRET_HEADERS, *shown.items()]]
    return SimpleNamespace(status=200, http_version="HTTP/1.1", headers=raw, header=shown.get)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What a handler at the root writes at the finest level."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    names = ["", "openai", "openai.http", "httpx", "httpcore.http11"]
    levels = {name: logging.getLogger(name).level for name in names}
    filters = {name: list(logging.getLogger(name).filters) for name in names}
    monkeypatch.setattr(_logs, "_done", set())
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    for name in names:
        logging.getLogger(name).setLevel(levels[name])
        logging.getLogger(name).filters[:] = filters[name]


def test_requests_and_replies_are_told_without_secrets(written: io.StringIO):
    body = f'{{"model":"m","max_tokens":5,"tools":[{{"authorization":"{CANARY}"}}],"subject_token":"{CANARY}"}}'
    request = make_request(body.encode())

    _logs.log_request(request)
    _logs.log_response(request, make_reply())
    _logs.log_retry(request, 0, 0.5, ValueError(f"bad header 'Bearer {CANARY}'"))

    text = written.getvalue()
    assert CANARY not in text
    assert "Request: POST https://api.test/v1/x?api_key=***&key=***&sig=***&limit=2&max_tokens=9" in text
    assert '"model":"m","max_tokens":5' in text
    assert "'X-Stainless-Retry-Count': '0'" in text
    assert '"HTTP/1.1 200" request_id=req_1' in text
    assert "'x-ratelimit-remaining-tokens': '7'" in text
    assert "Retry 1 of POST https://api.test/v1/x" in text
    assert "in 0.50 s, after ValueError: bad header" in text


def test_what_a_file_holds_is_never_told(written: io.StringIO):
    _logs.log_request(make_request(encode_multipart({"a": "field"}, [("file", b"FILE")]), "multipart/form-data"))
    _logs.log_request(make_request(b"FILE", "audio/mpeg"))

    assert "FILE" not in written.getvalue()
    assert "body=<upload>" in written.getvalue()
    assert "body=<4 bytes>" in written.getvalue()


def test_a_long_body_is_cut(written: io.StringIO):
    _logs.log_request(make_request(b'"' + b"x" * 1_000_000 + b'"'))

    assert "… <1000002 bytes>" in written.getvalue()
    assert len(written.getvalue()) < 3000


def test_at_info_a_request_is_one_line(written: io.StringIO):
    logging.getLogger("openai").setLevel(logging.INFO)
    request = make_request(b"{}")

    _logs.log_request(request)
    _logs.log_response(request, make_reply())

    assert written.getvalue().count("\n") == 1


def test_nothing_is_put_together_while_logging_is_off(written: io.StringIO):
    logging.getLogger("openai").setLevel(logging.WARNING)
    nothing: Any = None  # to look at any part of it would raise

    _logs.log_request(nothing)
    _logs.log_response(nothing, nothing)
    _logs.log_retry(nothing, 0, 0.5, ValueError())

    assert written.getvalue() == ""


def test_http_libraries_tell_no_secret_either(written: io.StringIO):
    _logs.setup_logging()

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        client.get(URL)
    headers = [(name.encode(), value.encode()) for name, value in SECRET_HEADERS if name != "X-Custom"]
    logging.getLogger("httpcore.http11").debug("receive_response_headers.complete return_value=%r", (200, headers))

    assert CANARY not in written.getvalue()
    assert "https://api.test/v1/x?api_key=***" in written.getvalue()
    assert "(b'Set-Cookie', b'***')" in written.getvalue()


def test_a_record_that_cannot_be_formatted_passes_the_filter():
    record = logging.LogRecord("httpx", logging.INFO, "f", 1, "%d", ("x",), None)

    assert _logs.SensitiveHeadersFilter().filter(record) is True


@pytest.mark.parametrize(
    ("value", "level"), [("info", "INFO"), ("DEBUG", "DEBUG"), ("", "WARNING"), ("nonsense", "WARNING")]
)
def test_the_variable_turns_logging_on(value: str, level: str):
    """In an interpreter of its own, since it sets up the root logger."""
    code = (
        "import logging, os; from openai import _logs; _logs.setup_logging(); _logs.setup_logging();"
        "name = lambda n: logging.getLevelName(logging.getLogger(n).getEffectiveLevel());"
        "print(name('openai'), name('httpx'), len(logging.root.handlers))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "OPENAI_LOG": value},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == [level, level, "0" if level == "WARNING" else "1"]
