"""What is fuzzed: each target takes any bytes, makes an input of them, and raises where a promise is broken."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import pickle
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
from pydantic import BaseModel
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

import openai
from fuzz.decoding import decoded_like_pydantic
from fuzz.references import Event, EventStream, is_signed, query_pairs
from fuzz.schemas import schema_of_a_schema, schema_of_a_type
from fuzz.source import Source
from openai import APIError, OpenAIError
from openai._diagnosis import payload_error, status_error
from openai._exceptions import OAuthError
from openai._multipart import encode_multipart
from openai._request import FinalRequestOptions, encode_url, path_segment
from openai._retry import RetryPolicy, judge_status, retry_after
from openai._sse import SSEDecoder
from openai._streaming import EventReader
from openai._transports._protocol import Request, Timeouts
from openai._transports._route import split_url
from openai._webhooks import refusal
from openai._websocket_state import encode_event
from openai.lib.streaming._partial import PartialJSON
from openai.resources.realtime.realtime import RealtimeConnection
from openai.types import Completion
from openai.types.chat import ChatCompletionChunk
from openai.types.responses import ResponseStreamEvent

NOW = 1_750_000_000.0
REQUEST = Request(
    "POST", "https://api.test/v1/x", [("authorization", "Bearer a-key-of-some-length")], b"", Timeouts(1, 1, 1, 1)
)


class Answer(NamedTuple):
    """What an error or a stream wants to know of a reply."""

    status: int
    body: bytes
    request: Request = REQUEST

    def header(self, name: str) -> str | None:
        return {"x-request-id": "req_1"}.get(name)

    @property
    def http_response(self) -> httpx.Response:
        return httpx.Response(self.status, content=self.body, request=httpx.Request("POST", REQUEST.url))


# -- events

LINES = (
    b"data: {}", b"data: a", b"data:", b"data", b"data: [DONE]", b"event: error", b"event: e", b"event:", b"id: 1",
    b"id", b"id: \0", b"retry: 5", b"retry: x", b"retry: 123456789012345678", b": note", b"\xef\xbb\xbf", b"\xe2\x82",
    b"\xe2\x80\xa8", b" ", b":", b"x: y", b'data: {"error":{"message":"m","code":7}}', b'data: {"type":"error"}',
)  # fmt: skip
ENDS = (b"\n", b"\r\n", b"\r", b"\n\n", b"\r\n\r\n", b"\r\r", b"")


def event_body(source: Source) -> bytes:
    """Bytes as they come, or lines of an event stream with any ends."""
    if source.flag():
        return source.rest()
    pairs = [divmod(byte, len(ENDS)) for byte in source.rest()]
    return b"".join(LINES[line % len(LINES)] + ENDS[end] for line, end in pairs)


def sse(data: bytes) -> None:
    """Wherever a body is cut, its events are those of the WHATWG rules."""
    source = Source(data)
    sizes = Source(source.take(3))
    body = event_body(source)
    expected = EventStream(body)
    decoder = SSEDecoder()

    events = [event for piece in sizes.cut(body) for event in decoder.feed(piece)] + decoder.flush()

    assert [Event(e.event, e.data, e.id, e.retry) for e in events] == expected.events
    assert (decoder.last_event_id, decoder.retry) == (expected.last_id, expected.retry)


def stream(data: bytes) -> None:
    """A stream of any bytes gives values, or the errors of this library and no others."""
    source = Source(data)
    kind = source.pick((ChatCompletionChunk, ResponseStreamEvent, Completion, object, str))
    sizes = Source(source.take(3))
    body = event_body(source)
    reader = EventReader(kind, Answer(200, body), named_events=source.flag(), strict=False)  # type: ignore[arg-type]

    try:
        for piece in sizes.cut(body):
            list(reader.feed(piece))
        list(reader.flush())
    except APIError as error:
        assert error.message and error.request_id in (None, "req_1")


# -- what is sent

Part = Tuple[str, Optional[str], bytes]  # name, file name, content


def multipart(data: bytes) -> None:
    """Another parser finds the names, file names, types and contents that went in."""
    source = Source(data)
    fields = {source.text(): source.json(4) for _ in range(source.below(3))}
    files = [(source.text(), (source.text(), source.bytes(), "text/x")) for _ in range(source.below(3))]
    expected = [
        (canonical(n), None, v.encode("utf-8", "replace"))
        for name in fields
        for n, v in query_pairs(name, fields[name])
    ]
    expected += [(canonical(name), canonical(file[0]), file[1]) for name, file in files]

    try:
        body = encode_multipart(fields, files)
        raw = b"".join(body)
    except ValueError as error:
        assert type(error) is ValueError and has_half_pair([fields, files]), error
        return

    assert len(raw) == body.length
    if not has_half_pair(files):  # which stands for a byte that is no UTF-8, and which that parser does not take
        assert parsed_elsewhere(body.content_type, raw) == expected


def canonical(name: str) -> str:
    """A name as it is read back: quotes are written as %22, and control characters as such."""
    return "".join(f"%{ord(char):02X}" if char < " " else char for char in name).replace("%22", '"')


def has_half_pair(value: Any) -> bool:
    """Whether half of a surrogate pair is in any text of it."""
    return "\\ud" in json.dumps(value, default=repr)


def parsed_elsewhere(content_type: str, raw: bytes) -> List[Part]:
    """Names, file names and contents as Werkzeug reads them."""
    decoder = MultipartDecoder(parse_options_header(content_type)[1]["boundary"].encode())
    decoder.receive_data(raw)
    decoder.receive_data(None)
    parts: List[Part] = []
    while not isinstance(event := decoder.next_event(), Epilogue):
        if isinstance(event, (Field, File)):
            parts.append((event.name, getattr(event, "filename", None), b""))
        elif isinstance(event, Data):
            name, filename, content = parts.pop()
            parts.append((name, filename, content + event.data))
    return parts


BASES = (
    "https://api.test/v1/", "http://127.0.0.1:8080", "https://[::1]:443/a/b", "https://u:p@host/x/", "https://api.test/v1?k=v",
    "https://api.test?k=v&", "https://api.test/v1#part", "HTTPS://API.test/V1/",
    "https://api.test:99999/", "https://api.test/ü v/", "//api.test", "api.test/v1", "https://api.test\\@other/", "https://api.test/v1/..//",
)  # fmt: skip
BASE_ENDS = ("", "", "", "/", "?", "#", " ", "\r\nx: y", "é", "%", "..", "?a=b#c")


def url(data: bytes) -> None:
    """An id stays one segment below the base, and every parameter arrives as the standard library reads it."""
    source = Source(data)
    base, value = source.pick(BASES) + source.pick((*BASE_ENDS, source.text())), source.text()
    default = {source.text(): "d"} if source.flag() else {}
    params = {source.text(): source.json(3) for _ in range(source.below(4))}
    try:
        client = openai.OpenAI(api_key="k", base_url=base, default_query=default)
        segment = path_segment("id", value)
        options = FinalRequestOptions(method="GET", url=f"/things/{segment}/parts", params=params)
        made = encode_url(client.base_url_for(options), options, client.default_query, client.qs)
    except ValueError as error:
        assert type(error) is ValueError, error
        assert value in ("", ".", "..") or has_half_pair([value, default, params]) or "`base_url`" in str(error), error
        return
    assert unquote(segment) == value
    home, whole = urlsplit(base), urlsplit(made)
    assert whole[:2] == home[:2]
    assert whole.path == f"{home.path.rstrip('/')}/things/{segment}/parts", made
    pairs = [pair for name, item in {**default, **params}.items() for pair in query_pairs(name, item)]
    assert parse_qsl(whole.query, keep_blank_values=True) == [*parse_qsl(home.query, keep_blank_values=True), *pairs]
    check_target(made)


def check_target(made: str) -> None:
    """What goes into the request line is the URL's path and query, on its host."""
    found, whole = split_url(made), urlsplit(made)
    if found is not None:
        (_, host, port, _), target = found
        assert host == whole.hostname and 0 < port < 65536, made
        assert target.startswith("/") and all("!" <= char <= "~" for char in target), target
        assert unquote(target) == unquote(whole.path + (f"?{whole.query}" if whole.query else "")), made


# -- what comes back


WAITS = (
    "",
    "1",
    "120",
    "121",
    "0.5",
    "-1",
    "nan",
    "1e400",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "15 Jun 2025 15:07:40 GMT",
)


def retries(data: bytes) -> None:
    """A wait is a number of seconds to come; none is longer than two minutes, whatever the headers say."""
    source = Source(data)
    texts = (
        "1",
        "120",
        "121",
        "0.5",
        "-1",
        "nan",
        "1e400",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "15 Jun 2025 15:07:40 GMT",
        "",
    )
    names = ("retry-after", "retry-after-ms", "x-should-retry")
    header = {
        name: source.pick(texts) + (source.text() if source.flag() else "") for name in names if source.flag()
    }.get
    status, attempt, code = source.pick((408, 429, 400, 500, 503)), source.below(256), source.text()

    asked = retry_after(header, NOW)
    verdict = judge_status(
        RetryPolicy(attempts=source.pick((0, 2, 300))), attempt, status=status, header=header, code=code,
        replayable=True, elapsed=0.0, random=lambda: 0.5, error=OSError(), now=lambda: NOW,
    )  # fmt: skip

    assert asked is None or 0 < asked < math.inf
    assert verdict.delay is None or 0 < verdict.delay <= 120
    assert asked is None or asked <= 120 or verdict.delay is None


def partial_json(data: bytes) -> None:
    """Read in any pieces, the value of JSON only grows; that of the whole is what `json` makes of it, if anything."""
    source = Source(data)
    sizes = Source(source.take(3))
    is_json = source.flag()
    raw = json.dumps(source.json(), ensure_ascii=source.flag(), indent=source.pick((None, 1))) if is_json else None
    text = source.rest().decode("utf-8", "replace") if raw is None else raw
    reader = PartialJSON()
    value: Any = None

    for piece in sizes.cut(text):
        reader.feed(piece)
        value, earlier = reader.value(), value
        assert not is_json or grows(earlier, value), (earlier, value)

    whole = _whole(text)
    assert whole is None or repr(value) == repr(whole), text


def _whole(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def grows(earlier: Any, later: Any) -> bool:
    """Whether a value is an earlier one with more to it; a number may have been read in part, and `1e` is none."""
    if isinstance(earlier, list) and isinstance(later, list):
        return all(map(grows, earlier, [*later, None][: len(earlier)])) and len(earlier) <= len(later) + 1
    if isinstance(earlier, dict) and isinstance(later, dict):
        return all(grows(earlier[key], later.get(key)) for key in earlier)
    was_number = type(earlier) in (int, float) and type(later) in (int, float, type(None))
    return earlier is None or was_number or repr(earlier) == repr(later)


WEBHOOKS = openai.OpenAI(api_key="k").webhooks


def webhook(data: bytes) -> None:
    """What is accepted was signed with the secret; what is not is refused with the documented error, whatever it is."""
    source = Source(data)
    secret = "whsec_" + base64.b64encode(b"k" + source.take(4)).decode()
    body = json.dumps(source.json()).encode() if source.flag() else source.bytes()
    name = source.text()
    at = str(int(NOW) + source.pick((0, 299, -301, 301))) + source.pick(("", "", ".0", " ", "e3"))
    content = f"{name}.{at}.".encode("utf-8", "surrogatepass") + body
    good = base64.b64encode(hmac.new(base64.b64decode(secret[6:]), content, hashlib.sha256).digest()).decode()
    changed = bytearray(good, "ascii")
    changed[source.below(44)] ^= 1 << source.below(7)
    kinds = (
        f"v1,{good}",
        good,
        f"v1,{changed.decode()}",
        f"v2,{good}",
        f"v1,{good[:-1]}",
        "",
        f"v1a,{good}",
        f"V1,{good}",
    )
    signatures = " ".join(source.pick((*kinds, source.text())) for _ in range(source.below(4)))
    headers: Any = {"webhook-id": name, "webhook-timestamp": at, "webhook-signature": signatures}
    if source.flag(4):
        headers[source.pick(tuple(headers))] = source.pick((None, b"\xff", 7, [], source.text()))
    headers = source.pick((headers, list(headers.items()), {key.upper(): value for key, value in headers.items()}))

    error = refusal(body, headers, secrets=[secret], tolerance=300, now=NOW)

    assert error is None or type(error) is openai.InvalidWebhookSignatureError, error
    given = {str(key).lower(): value for key, value in dict(headers).items()}
    if error is None:
        assert is_signed(secret, body, given) and abs(int(given["webhook-timestamp"]) - NOW) <= 300
        try:
            assert isinstance(WEBHOOKS.unwrap(body, headers, secret=secret, tolerance=1e12), BaseModel)
        except ValueError as refused:
            assert "is signed, but its body is" in str(refused)


def websocket(data: bytes) -> None:
    """A message is an event or an error of this library; an event that is written is read as the same JSON."""
    source = Source(data)
    raw: Any = source.rest() if source.flag() else json.dumps(source.json())
    connection = object.__new__(RealtimeConnection)
    try:
        event = connection.parse_event(raw if isinstance(raw, str) or source.flag() else raw.decode("utf-8", "replace"))
    except OpenAIError as error:
        assert str(error)
        return
    assert isinstance(event, BaseModel)
    try:
        written = encode_event(event)
    except ValueError as error:
        assert type(error) is ValueError and "half of a surrogate pair" in str(error)
        return
    assert json.loads(written) == _whole(raw if isinstance(raw, str) else raw.decode("utf-8", "replace"))


STATUSES = {
    400: openai.BadRequestError,
    401: openai.AuthenticationError,
    403: openai.PermissionDeniedError,
    404: openai.NotFoundError,
    409: openai.ConflictError,
    422: openai.UnprocessableEntityError,
    429: openai.RateLimitError,
}


def errors(data: bytes) -> None:
    """A refused call is the error of its status; message, code, param and type are text, and it goes through pickle."""
    source = Source(data)
    status = source.pick((400, 401, 403, 404, 409, 413, 422, 429, 451, 500, 503, 599))
    facts, word = source.json(), source.json()
    for _ in range(source.pick((0, 0, 0, 1, 600))):
        facts = {source.pick(("message", "error", "code", "x")): facts}
    shape = source.pick((facts, {"error": facts}, [{"error": facts}]))
    body = source.rest() if source.flag() else json.dumps(shape).encode()

    made: List[APIError] = [
        status_error(Answer(status, body), body),  # type: ignore[arg-type]  # the part of a reply that it asks for
        payload_error(facts, request=REQUEST, request_id="req_1"),
        OAuthError(response=Answer(status, body).http_response, body={"error_description": word}),
    ]

    expected = STATUSES.get(status, openai.InternalServerError if status >= 500 else openai.APIStatusError)
    assert type(made[0]) is expected
    for error in made:
        assert isinstance(error.message, str) and error.message and str(error) and repr(error)
        assert all(value is None or isinstance(value, str) for value in (error.code, error.param, error.type))
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), repr(again.body)) == (type(error), str(error), repr(error.body))


TARGETS: Dict[str, Callable[[bytes], None]] = {
    "decode": decoded_like_pydantic,
    "errors": errors,
    "multipart": multipart,
    "partial_json": partial_json,
    "retry_after": retries,
    "schema": schema_of_a_schema,
    "schema_of_type": schema_of_a_type,
    "sse": sse,
    "stream": stream,
    "url": url,
    "webhook": webhook,
    "websocket": websocket,
}
