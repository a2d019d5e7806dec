"""Fuzzes what arrives piece by piece: server-sent events, streams of values, JSON that is being written, messages."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import httpx
from pydantic import BaseModel

from fuzz.references import Event, EventStream
from fuzz.source import Source, has_half_pair
from openai import APIError, OpenAIError
from openai._sse import SSEDecoder
from openai._streaming import EventReader
from openai._transports._protocol import Request, Timeouts
from openai._websocket_state import encode_event
from openai.lib.streaming._partial import PartialJSON
from openai.resources.realtime.realtime import RealtimeConnection
from openai.types import Completion
from openai.types.chat import ChatCompletionChunk
from openai.types.responses import ResponseStreamEvent

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
    named, strict = source.flag(), source.flag()
    sizes = Source(source.take(3))
    body = event_body(source)
    reader = EventReader(kind, Answer(200, body), named_events=named, strict=strict)  # type: ignore[arg-type]  # a part

    try:
        for piece in sizes.cut(body):
            list(reader.feed(piece))
        list(reader.flush())
    except APIError as error:
        assert error.message and error.request_id in (None, "req_1")


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


def websocket(data: bytes) -> None:
    """A message is an event or an error of this library; an event that is written is read as the same JSON."""
    source = Source(data)
    is_text = source.flag()
    raw = source.rest() if source.flag() else json.dumps(source.json()).encode()
    text = raw.decode("utf-8", "replace")
    try:
        event = object.__new__(RealtimeConnection).parse_event(text if is_text else raw)
    except OpenAIError as error:
        assert str(error)
        return
    assert isinstance(event, BaseModel)
    came = _whole(text)
    try:
        written = encode_event(event)
    except ValueError as error:
        assert type(error) is ValueError, error  # of half a pair, or of a number beyond all numbers
        return
    assert json.loads(written) == came or came is None or has_half_pair(came)  # in a key it is U+FFFD
