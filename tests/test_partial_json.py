"""JSON that is read while it is written: the values of a parser of whole prefixes, each character looked at once."""

from __future__ import annotations

import json
import sys
from typing import Any, List

import pytest
from hypothesis import given, settings, strategies as st
from pydantic_core import from_json

from openai.lib.streaming._partial import PartialJSON
from openai.lib.streaming._text import Text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


def prefix_value(text: str) -> Any:
    """What another parser makes of a prefix."""
    try:
        return from_json(text, allow_partial=True)
    except ValueError:
        return None


@settings(max_examples=300, deadline=None)
@given(VALUES, st.sampled_from([None, 1]), st.booleans(), st.data())
def test_every_prefix_has_the_value_that_another_parser_gives(
    value: Any, indent: Any, is_ascii: bool, data: Any
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    reader, at = PartialJSON(), 0

    while at < len(text):
        size = data.draw(st.integers(1, 7))
        reader.feed(text[at : at + size])
        at += size
        assert reader.value() == prefix_value(text[:at])

    assert reader.value() == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ('{"a":1}x', {"a": 1}),
        ("[1 2", [1]),
        ('{"a" 1}', {}),
        ('{"a":1,}', {"a": 1}),
        ("[1}", [1]),
        ("[01", []),
        ("}", None),
        ('{"a":"\n"}', {}),
    ],
)
def test_what_follows_an_error_is_ignored(text: str, value: Any) -> None:
    reader = PartialJSON()

    for character in text:
        reader.feed(character)

    assert reader.value() == value


def test_a_value_stays_what_it_was_when_more_comes() -> None:
    text, values = Text(), []

    for piece in ['{"a": [1', ", 2], ", '"b": {"c"', ": 3}"]:
        values.append(text.partial(text.add(piece)))

    assert values == [{"a": [1]}, {"a": [1, 2]}, {"a": [1, 2], "b": {}}, {"a": [1, 2], "b": {"c": 3}}]
    assert [text.partial(count) for count in (2, 1, 4)] == [values[1], values[0], values[3]]


def test_reading_each_value_takes_work_by_the_length_of_the_text() -> None:
    """Twice the text, in twice the pieces, read at each, takes twice the calls."""

    def calls(items: int) -> int:
        text = json.dumps([{"name": "n" * 10, "at": 1.5}] * items)
        entered: List[str] = []
        grown = Text()
        sys.setprofile(lambda frame, event, _: entered.append(event) if event in ("call", "c_call") else None)
        try:
            for start in range(0, len(text), 5):
                grown.partial(grown.add(text[start : start + 5]))
        finally:
            sys.setprofile(None)
        return len(entered)

    assert calls(400) < 2.1 * calls(200)
