"""What is fuzzed: each target takes any bytes, makes an input of them, and raises where a promise is broken."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import pickle
from email.utils import formatdate
from typing import Any, Callable, Dict, List, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

from pydantic import BaseModel
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

import openai
from fuzz.answers import encodings, wire
from fuzz.decoding import decoded_like_pydantic
from fuzz.events import REQUEST, Answer, partial_json, sse, stream, websocket
from fuzz.references import is_signed, query_pairs, seconds_to_wait
from fuzz.schemas import schema_of_a_schema, schema_of_a_type
from fuzz.source import Source, has_half_pair
from openai import APIError
from openai._diagnosis import payload_error, status_error
from openai._exceptions import OAuthError
from openai._multipart import encode_multipart
from openai._request import FinalRequestOptions, encode_url, path_segment
from openai._retry import RetryPolicy, judge_status, retry_after
from openai._transports._route import split_url
from openai._webhooks import refusal

NOW = 1_750_000_000.0

# -- what is sent

Part = Tuple[str, Optional[str], bytes]  # name, file name, content


def multipart(data: bytes) -> None:
    """Another parser finds the names, file names, types and contents that went in."""
    source = Source(data)
    fields = {source.text(): source.json(4) for _ in range(source.below(3))}
    files = [(source.text(), (source.text(), source.bytes(), "text/x")) for _ in range(source.below(3))]
    pairs = [pair for name in fields for pair in query_pairs(name, fields[name])]
    expected: List[Part] = [(canonical(name), None, value.encode("utf-8", "replace")) for name, value in pairs]
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
    "https://api.test/v1/", "http://127.0.0.1:8080", "https://[::1]:443/a/b", "https://u:p@host/x/", "api.test/v1",
    "https://api.test/v1?k=v", "https://api.test?k=v&", "https://api.test/v1#part", "HTTPS://API.test/V1/",
    "https://api.test:99999/", "https://api.test/ü v/", "//api.test", "https://api.test\\@other/",
    "https://api.test/v1/..//",
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


JUNK = ("", "0", "-1", "nan", "1e400", "0.5", "121", "Fri, 99 Foo 99999 99:99:99 GMT", "15 Jun 2025 15:07:40 -0000")


def retries(data: bytes) -> None:
    """A wait is what the header asks for by the letter of HTTP; whatever it says, none is longer than two minutes."""
    source = Source(data)
    waits = (*JUNK, str(source.below(200)), formatdate(NOW - 100 + source.below(300), usegmt=True))
    names = ("retry-after", "retry-after-ms", "x-should-retry")
    headers = {name: source.pick(waits) + (source.text() if source.flag(4) else "") for name in names if source.flag()}
    status, attempt, policy = (
        source.pick((408, 429, 400, 500)),
        source.below(256),
        RetryPolicy(source.pick((0, 2, 300))),
    )

    asked = retry_after(headers.get, NOW)
    verdict = judge_status(
        policy, attempt, status=status, header=headers.get, code=source.text(), replayable=True, elapsed=0.0,
        random=lambda: 0.5, error=OSError(), now=lambda: NOW,
    )  # fmt: skip

    assert asked is None or 0 < asked < math.inf
    assert verdict.delay is None or 0 < verdict.delay <= 120
    assert asked is None or asked <= 120 or verdict.delay is None
    by_the_letter = seconds_to_wait(headers.get("retry-after", ""), NOW)
    if by_the_letter is not None and "retry-after-ms" not in headers:
        assert (asked or 0) == max(by_the_letter, 0)


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
    kinds = (f"v1,{good}", good, f"v1,{changed.decode()}", f"v2,{good}", f"v1,{good[:-1]}", f"V1,{good}", source.text())
    signatures = " ".join(source.pick(kinds) for _ in range(source.below(4)))
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
    "encodings": encodings,
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
    "wire": wire,
}
