"""The sentinels, and the names that need httpx."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest

from openai import _types
from openai._types import NOT_GIVEN, NotGiven, Omit, is_given, not_given, omit


@pytest.mark.parametrize("sentinel", [omit, not_given])
@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_a_sentinel_survives_copies_and_pickles_as_itself(sentinel: object, how):
    assert how([sentinel])[0] is sentinel


@pytest.mark.parametrize(("sentinel", "text"), [(omit, "omit"), (not_given, "NOT_GIVEN")])
def test_a_sentinel_is_falsy_and_says_what_it_is(sentinel: object, text: str):
    assert not sentinel
    assert repr(sentinel) == text


def test_there_is_one_of_each_sentinel():
    assert Omit() is omit
    assert NotGiven() is NOT_GIVEN is not_given


@pytest.mark.parametrize(
    ("value", "given"), [(omit, False), (NOT_GIVEN, False), (None, True), (0, True), ("", True), (False, True)]
)
def test_none_and_other_falsy_values_count_as_given(value: object, given: bool):
    assert is_given(value) is given


def test_names_of_httpx_are_found_on_demand():
    import httpx

    assert _types.Response is httpx.Response
    assert _types.Timeout is httpx.Timeout
    assert _types.Transport is httpx.BaseTransport
    assert _types.AsyncTransport is httpx.AsyncBaseTransport
    assert str in _types.ProxiesTypes.__args__
    assert _types.ModelT.__name__ == "ModelT"
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = _types.Nonsense


def test_the_module_loads_neither_httpx_nor_pydantic():
    code = "import sys, openai._types; print({'httpx', 'pydantic'} & set(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert loaded.strip() == "set()"
