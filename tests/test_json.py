"""Bodies to bytes: what goes through untouched, what is translated, and what is refused with the path to it."""

from __future__ import annotations

import dataclasses
import enum
import gc
import io
import json
import sys
import uuid
from collections import OrderedDict, deque
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, Optional

import pydantic
import pytest

from openai import BaseModel, _json
from openai._json import encode, loads
from openai._types import NOT_GIVEN, omit


class Colour(enum.Enum):
    RED = "red"


class Kind(str, enum.Enum):
    A = "a"


class Level(enum.IntEnum):
    LOW = 1


@dataclasses.dataclass
class Point:
    x: int
    when: date


class Message(BaseModel):
    role: str
    content: Optional[str] = None
    schema_: Optional[str] = pydantic.Field(alias="schema", default=None)


class Parsed(Message):
    __api_exclude__ = frozenset({"parsed"})
    parsed: Optional[int] = None


class Foreign(pydantic.BaseModel):
    name: str
    size: int = 3


class Numpy64(float):
    """As numpy.float64 is one."""


def test_json_goes_out_compact_in_utf8():
    body = {"a": [1, 2.5, None, True], "é": "日本 😀 \u2028"}

    assert encode(body) == '{"a":[1,2.5,null,true],"é":"日本 😀 \u2028"}'.encode()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ((1, 2), [1, 2]),
        (deque([1]), [1]),
        (frozenset([1]), [1]),
        ({"a": 1}.keys(), ["a"]),
        (range(2), [0, 1]),
        (iter([1, 2]), [1, 2]),
        ((x for x in "ab"), ["a", "b"]),
        (OrderedDict(a=1), {"a": 1}),
        (MappingProxyType({"a": (1,)}), {"a": [1]}),
        (Colour.RED, "red"),
        (Kind.A, "a"),
        ({Kind.A: 1, 2: 3}, {"a": 1, "2": 3}),
        (Level.LOW, 1),
        (Numpy64(0.5), 0.5),
        (Point(1, date(2026, 1, 2)), {"x": 1, "when": "2026-01-02"}),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), "2026-01-02T03:04:05+00:00"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_python_values_with_one_obvious_form_are_translated(value: object, expected: object):
    assert json.loads(encode({"value": value})) == {"value": expected}


def test_models_go_out_under_wire_names_with_the_fields_that_are_set():
    models = [Message(role="user", schema="s"), Parsed(role="assistant", parsed=1), Foreign(name="n")]

    assert json.loads(encode({"messages": models})) == {
        "messages": [{"role": "user", "schema": "s"}, {"role": "assistant"}, {"name": "n"}]
    }


def test_what_is_left_out_is_left_out_at_every_depth():
    body = {"a": omit, "b": {"c": NOT_GIVEN, "d": None}, "e": [{"f": omit}, omit]}

    assert encode(body) == b'{"b":{"d":null},"e":[{}]}'


def test_an_iterator_is_consumed_once_even_beside_something_left_out():
    body = {"tools": (name for name in ["a", "b"]), "more": iter([{"x": omit}]), "when": date(2026, 1, 2)}

    assert json.loads(encode(body)) == {"tools": ["a", "b"], "more": [{}], "when": "2026-01-02"}


def circle() -> dict[str, Any]:
    body: dict[str, Any] = {}
    body["self"] = [body]
    return body


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


class Holder(BaseModel):
    thing: Any = None


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        ({"messages": [{"content": object()}]}, TypeError, "messages[0].content: object of type object is not JSON"),
        ({"a": b"bytes"}, TypeError, "a: object of type bytes"),
        ({"a": bytearray(1)}, TypeError, "a: object of type bytearray"),
        ({"a": Decimal("1.5")}, TypeError, "a: object of type decimal.Decimal"),
        ({"a": Path("x")}, TypeError, "a: object of type pathlib."),
        ({"a": io.BytesIO()}, TypeError, "a: object of type _io.BytesIO"),
        ({"a": Colour}, TypeError, "a: object of type enum.Enum"),
        ({"a": Message}, TypeError, "a: object of type pydantic."),
        ({"a": Holder(thing=object())}, TypeError, "a: Unable to serialize unknown type"),
        ({"a": [1.0, float("nan")]}, ValueError, "a[1]: nan is not JSON"),
        ({"a": float("-inf")}, ValueError, "a: -inf is not JSON"),
        ({"a": {(1, 2): 1}}, TypeError, "a: keys must be strings, not tuple"),
        ({"a": ["b\ud83d"]}, ValueError, "a[0]: half of a surrogate pair at index 1"),
        ({"a": {"\ud83d": 1}}, ValueError, "a: half of a surrogate pair at index 0"),
        (circle(), ValueError, "nested too deeply, or within itself"),
        (deep(100_000), ValueError, "nested too deeply, or within itself"),
        (object(), TypeError, "body: object of type object"),
        (omit, TypeError, "body: object of type openai._types.Omit"),
        (float("inf"), ValueError, "body: inf is not JSON"),
    ],
)
def test_what_json_cannot_say_is_named_with_the_path_to_it(body: object, error: type[Exception], message: str):
    with pytest.raises(error) as caught:
        encode(body)

    assert message in str(caught.value)
    assert len(str(caught.value)) < 250


def test_a_number_that_python_refuses_to_print_is_a_value_error():
    with pytest.raises(ValueError, match="digits"):
        encode({"a": 10**5000})


def test_json_within_the_depth_of_any_real_body_is_written():
    assert encode(deep(150)) == b"[" * 151 + b"]" * 151
    assert encode([deep(150), omit]) == b"[" + b"[" * 151 + b"]" * 151 + b"]"


def test_encoding_a_long_conversation_with_tools_takes_no_walk():
    """100 messages of parts and 20 tools take as many Python calls as an empty body."""
    parts = [{"type": "text", "text": "Lorem ipsum dolor sit amet. " * 4}, {"type": "text", "text": "short"}]
    schema = {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(5)}}
    body = {
        "messages": [{"role": "user", "content": parts} for _ in range(100)],
        "tools": [{"type": "function", "function": {"name": "f", "parameters": schema}} for _ in range(20)],
    }

    def calls(body: object) -> list[str]:
        entered: list[str] = []
        sys.setprofile(lambda frame, event, _: entered.append(frame.f_code.co_name) if event == "call" else None)
        try:
            encode(body)
        finally:
            sys.setprofile(None)
        return entered

    assert calls(body) == calls({})


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a":[1,2.5,null,"x"]}', {"a": [1, 2.5, None, "x"]}),
        ('"text"', "text"),
        (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
        (b'"\\ud83d"', "\ud83d"),
        (b'"caf\\u00e9\\n"', "caf\u00e9\n"),  # pydantic before 2.7.3 forgets of one escape that another follows
        (b"[" * 500 + b"]" * 500, deep(499)),
        (b"123456789012345678901234567890", 123456789012345678901234567890),
        (b"[" + b"1," * 100_000 + b"1]", [1] * 100_001),
    ],
)
def test_json_is_read_from_bytes_and_text(data: bytes | str, expected: object):
    assert loads(data) == expected


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"a":', b'"\xff"', b"[" * 1_000_000])
def test_what_is_no_json_is_a_value_error(data: bytes):
    with pytest.raises(ValueError):
        loads(data)


@pytest.mark.parametrize("enabled", [True, False])
def test_pausing_the_collector_leaves_it_as_it_was(enabled: bool):
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()

        with pytest.raises(KeyError), _json.collector_paused():
            assert not gc.isenabled()
            raise KeyError

        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()
