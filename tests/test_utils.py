"""The few names that other packages import from `openai._utils`."""

from __future__ import annotations

import inspect
from typing import Iterable, List, Union

import pytest
from typing_extensions import Annotated, Required, TypedDict

from openai._types import omit
from openai._utils import PropertyInfo, async_maybe_transform, maybe_transform, required_args


class Child(TypedDict, total=False):
    async_: Annotated[bool, PropertyInfo(alias="async")]


class Params(TypedDict, total=False):
    schema_: Required[Annotated[str, PropertyInfo(alias="schema")]]
    children: Iterable[Union[Child, str]]
    names: List[str]


def test_params_get_their_wire_names_at_every_depth():
    params = {"schema_": "s", "children": ({"async_": True}, "text"), "names": ["async_"], "unknown": {"async_": 1}}

    assert maybe_transform(params, Params) == {
        "schema": "s",
        "children": [{"async": True}, "text"],
        "names": ["async_"],
        "unknown": {"async_": 1},
    }


async def test_the_async_form_gives_the_same():
    assert await async_maybe_transform({"schema_": "s"}, Params) == maybe_transform({"schema_": "s"}, Params)


def test_nothing_is_renamed_where_nothing_is_annotated():
    assert maybe_transform({"a": [1]}, object) == {"a": [1]}
    assert maybe_transform(None, Params) is None


def test_a_property_says_what_it_knows():
    assert (
        repr(PropertyInfo(alias="async", discriminator="type")) == "PropertyInfo(alias='async', discriminator='type')"
    )


def test_a_call_without_a_required_set_of_arguments_names_what_is_missing():
    @required_args(["model", "input"], ["model", "stream"])
    def two(model: object = omit, input: object = omit, stream: object = omit) -> object:
        return model

    @required_args(["model", "input"])
    def one(model: object = omit, input: object = omit) -> object:
        """Docstring."""
        return input

    assert two("m", stream=True) == "m"
    assert one("m", "i") == "i"
    with pytest.raises(TypeError, match=r"Missing required argument: 'input'"):
        one("m", input=omit)
    with pytest.raises(TypeError, match=r"Missing required arguments: 'model', 'input'"):
        one()
    with pytest.raises(TypeError, match=r"\('model' and 'input'\) or \('model' and 'stream'\)"):
        two("m")
    assert list(inspect.signature(one).parameters) == ["model", "input"]
    assert one.__doc__ == "Docstring."
