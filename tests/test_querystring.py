"""Query strings: lists, nested values, and what is left out."""

from __future__ import annotations

import datetime
import enum
from typing import Any
from urllib.parse import unquote

import pytest

from openai._querystring import Querystring, stringify
from openai._types import NOT_GIVEN, omit


class Order(enum.Enum):
    NEWEST = "desc"


class Word(str, enum.Enum):
    A = "a"


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({"a": "x", "b": 1, "c": 1.5}, "a=x&b=1&c=1.5"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": ["x", "y"]}, "a[]=x&a[]=y"),
        ({"a": ("x", True)}, "a[]=x&a[]=true"),
        ({"a": {"b": {"c": 1}}}, "a[b][c]=1"),
        ({"a": {"b": [1, 2]}}, "a[b][]=1&a[b][]=2"),
        ({"a": [{"b": 1}, {"b": 2}]}, "a[][b]=1&a[][b]=2"),
        ({"a": None, "b": omit, "c": NOT_GIVEN, "d": [], "e": {}}, ""),
        ({"a": [None, omit, 1], "b": {"c": None, "d": omit}}, "a[]=1"),
        ({"a": ""}, "a="),
        ({"a": Order.NEWEST, "b": Word.A}, "a=desc&b=a"),
        (
            {"a": datetime.datetime(2026, 1, 2, 3, 4, 5), "b": datetime.date(2026, 1, 2)},
            "a=2026-01-02T03:04:05&b=2026-01-02",
        ),
        ({}, ""),
    ],
)
def test_parameters_are_written_as_the_api_reads_them(params: dict[str, Any], query: str):
    assert unquote(stringify(params)) == query


def test_names_and_values_are_percent_encoded():
    assert stringify({"a b": "x y&=/é+~*#"}) == "a+b=x+y%26%3D%2F%C3%A9%2B~%2A%23"
    assert stringify({"a": ["x"]}) == "a%5B%5D=x"


@pytest.mark.parametrize(
    ("array_format", "nested_format", "query"),
    [
        ("brackets", "dots", "a[]=x&a[]=y&b.c[].d=1"),
        ("repeat", "brackets", "a=x&a=y&b[c][d]=1"),
        ("indices", "brackets", "a[0]=x&a[2]=y&b[c][0][d]=1"),
        ("comma", "brackets", "a=x,y&b[c]=1"),
    ],
)
def test_other_formats_can_be_chosen(array_format: Any, nested_format: Any, query: str):
    querystring = Querystring(array_format=array_format, nested_format=nested_format)

    assert unquote(querystring.stringify({"a": ["x", None, "y"], "b": {"c": [{"d": 1}]}})) == query


def test_a_format_that_is_none_is_refused_by_name():
    with pytest.raises(ValueError, match="`array_format`"):
        Querystring(array_format="semicolons")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="`nested_format`"):
        Querystring(nested_format="slashes")  # type: ignore[arg-type]


def test_a_query_is_read_back():
    assert Querystring().parse("a=1&b[]=2&b[]=3&c=") == {"a": ["1"], "b[]": ["2", "3"], "c": [""]}
