"""Schemas of Python types as the API takes them, and what it would refuse."""

from __future__ import annotations

import dataclasses
import gc
import json
import re
import weakref
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Dict, Generic, List, Optional, Set, Tuple, TypeVar, Union

import pydantic
import pytest
from pydantic import BaseModel, ConfigDict, Field, RootModel
from typing_extensions import Annotated, Literal, TypedDict

from openai.lib import OutputParsingError, check_strict_schema, to_strict_json_schema
from openai.lib._pydantic import is_basemodel_type, is_dataclass_like_type, resolve_ref
from openai.lib._schema_type import schema_type, wire_name

T = TypeVar("T")


class Unit(Enum):
    METRE = "m"
    FOOT = "ft"


class Place(BaseModel):
    """Somewhere."""

    city: str = "Paris"


class Described(BaseModel):
    place: Place = Field(description="where it is")
    unit: Unit = Field(default=Unit.METRE, description="how it is measured")


class Amounts(BaseModel):
    price: Decimal
    at: datetime


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Pets(BaseModel):
    pets: List[Annotated[Union[Cat, Dog], Field(discriminator="kind")]]


class Node(BaseModel):
    value: int
    children: List[Node] = []


class Linked(BaseModel):
    next: Linked = Field(description="the one after")


class Box(BaseModel, Generic[T]):
    content: T


class Limits(BaseModel):
    code: str = Field(pattern="^[A-Z]+$", max_length=3)
    sign: str = Field(json_schema_extra={"pattern": "(?=a)b", "examples": ["b"]})
    tags: Set[str]
    pair: Tuple[int, str]
    link: pydantic.AnyUrl
    count: int = Field(ge=1, lt=9)


class Counts(BaseModel):
    by_name: Dict[str, int]
    anything: Dict[str, Any]
    bare: dict  # type: ignore[type-arg]
    items: list  # type: ignore[type-arg]


class Numbers(RootModel[List[int]]):
    pass


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


class Entry(TypedDict, total=False):
    title: str


STRICT = [Place, Described, Amounts, Open, Pets, Node, Linked, Box[int], Box[Place], Limits, Point, Entry]
ROOTS = [List[int], Union[Cat, Dog], Unit, Optional[Place], List[Node], int, Box[List[Point]], Tuple[int, str], Numbers]


def nodes(schema: Any) -> Iterator[Dict[str, Any]]:
    """Every object within a schema."""
    if isinstance(schema, dict):
        yield schema
    for child in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from nodes(child)


@pytest.mark.parametrize("type_", [*STRICT, *ROOTS], ids=wire_name)
def test_a_type_becomes_a_schema_that_the_api_takes(type_: Any) -> None:
    schema = to_strict_json_schema(type_)

    assert check_strict_schema(schema) == []
    for node in nodes(schema):
        assert not {"default", "oneOf", "discriminator", "prefixItems", "uniqueItems", "examples"} & node.keys()
        if "properties" in node and node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if "$ref" in node:
            assert node.keys() == {"$ref"}
            resolve_ref(root=schema, ref=node["$ref"])


def test_a_description_beside_a_reference_is_kept() -> None:
    properties = to_strict_json_schema(Described)["properties"]

    assert properties["place"]["description"] == "where it is"
    assert properties["place"]["properties"].keys() == {"city"}
    assert properties["unit"] == {"title": "Unit", "type": "string", "enum": ["m", "ft"]} | {
        "description": "how it is measured"
    }


def test_a_recursive_type_with_a_description_ends() -> None:
    schema = to_strict_json_schema(Linked)

    assert len(json.dumps(schema)) < 2000
    inner = schema["properties"]["next"]["properties"]["next"]
    assert inner == {"description": "the one after", "anyOf": [{"$ref": "#/$defs/Linked"}]}


def test_a_union_told_apart_by_a_field_becomes_any_of() -> None:
    items = to_strict_json_schema(Pets)["properties"]["pets"]["items"]

    assert items == {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}


def test_limits_that_the_api_knows_stay_and_others_go() -> None:
    properties = to_strict_json_schema(Limits)["properties"]

    assert properties["code"]["pattern"] == "^[A-Z]+$"
    assert properties["count"]["minimum"] == 1
    assert properties["count"]["exclusiveMaximum"] == 9
    assert "pattern" not in properties["sign"]
    assert "format" not in properties["link"]
    assert properties["pair"]["items"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert properties["pair"]["minItems"] == properties["pair"]["maxItems"] == 2


def test_a_property_may_be_called_like_a_keyword() -> None:
    schema = {"type": "object", "properties": {"default": {"type": "string"}, "oneOf": {"type": "integer"}}}

    assert to_strict_json_schema(schema)["required"] == ["default", "oneOf"]


def test_values_without_a_type_get_one() -> None:
    schema = {"type": "object", "properties": {"a": {"const": "x"}, "b": {"enum": [1, "x", None]}}}

    properties = to_strict_json_schema(schema)["properties"]

    assert properties["a"]["type"] == "string"
    assert properties["b"]["type"] == ["integer", "string", "null"]


def test_a_single_all_of_is_merged() -> None:
    """This is how pydantic before 2.9 describes a field that refers to a model."""
    schema = {
        "type": "object",
        "properties": {"a": {"allOf": [{"$ref": "#/$defs/A"}], "description": "why", "default": None}},
        "$defs": {"A": {"type": "string", "enum": ["x"]}},
    }

    assert to_strict_json_schema(schema)["properties"]["a"] == {"type": "string", "enum": ["x"], "description": "why"}


def test_the_schema_that_is_given_is_not_changed() -> None:
    given = Described.model_json_schema()
    before = deepcopy(given)

    made = to_strict_json_schema(given)
    made["properties"]["place"]["properties"]["city"]["type"] = "integer"
    made["$defs"]["Unit"]["enum"].append("mile")

    assert given == before


def test_what_is_made_of_a_type_is_the_callers_to_change() -> None:
    to_strict_json_schema(Place)["properties"].clear()

    assert to_strict_json_schema(Place)["properties"]


def test_a_type_adapter_gives_the_schema_of_its_type() -> None:
    assert to_strict_json_schema(pydantic.TypeAdapter(Place)) == to_strict_json_schema(Place)
    assert to_strict_json_schema(pydantic.TypeAdapter(List[int]))["properties"]["value"]["type"] == "array"


def test_a_model_may_write_its_own_schema() -> None:
    class Own(BaseModel):
        @classmethod
        def model_json_schema(cls, *args: Any, **kwargs: Any) -> Dict[str, Any]:
            return {"type": "object", "properties": {"own": {"type": "string"}}}

    assert to_strict_json_schema(Own)["properties"].keys() == {"own"}


@pytest.mark.parametrize("no_type", [object(), {1, 2}, 5], ids=["object", "set", "number"])
def test_what_has_no_schema_is_refused(no_type: Any) -> None:
    with pytest.raises(TypeError, match="no JSON schema"):
        to_strict_json_schema(no_type)


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        (Box[int], "Box_int_"),
        (List[Place], "List_Place_"),
        (Unit, "Unit"),
        (Annotated[Place, Field(title="x")], "Place"),
    ],
)
def test_names_are_made_of_what_the_api_allows(type_: Any, name: str) -> None:
    assert wire_name(type_) == name


def test_long_and_foreign_names_fit_too() -> None:
    assert re.fullmatch("[a-zA-Z0-9_-]{64}", wire_name(type("Größe" * 20, (), {})))


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (List[int], '{"value": [1, 2]}', [1, 2]),
        (Union[Cat, Dog], '{"value": {"kind": "dog"}}', Dog(kind="dog")),
        (Unit, '{"value": "ft"}', Unit.FOOT),
        (Numbers, '{"value": [1]}', Numbers([1])),
        (Optional[Place], '{"value": null}', None),
        (Point, '{"x": 1, "y": 2}', Point(1, 2)),
        (Entry, '{"title": "t"}', {"title": "t"}),
        (Box[Place], '{"content": {"city": "Rome"}}', Box[Place](content=Place(city="Rome"))),
        (Amounts, '{"price": "1.10", "at": "2026-01-02T03:04:05Z"}', None),
    ],
)
def test_what_the_model_wrote_becomes_the_type_again(type_: Any, text: str, value: Any) -> None:
    made = schema_type(type_).read(text)

    assert made == value or isinstance(made, Amounts)


def test_an_answer_without_the_wrapping_is_read_as_well() -> None:
    """Whoever passes only `parse_as` told the model nothing of a wrapping."""
    assert schema_type(List[int]).read("[1]") == [1]
    assert schema_type(Union[Cat, Dog]).read('{"kind": "cat"}') == Cat(kind="cat")


def test_an_answer_that_does_not_fit_says_so_and_keeps_its_text() -> None:
    with pytest.raises(OutputParsingError, match="does not fit Place") as caught:
        schema_type(Place).read('{"city":')

    assert caught.value.text == '{"city":'
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value.__cause__, pydantic.ValidationError)


def test_what_is_known_of_a_class_goes_with_the_class() -> None:
    def use(number: int) -> weakref.ref[Any]:
        model = pydantic.create_model(f"Made{number}", a=(int, ...))
        to_strict_json_schema(model)
        schema_type(model).read('{"a": 1}')
        return weakref.ref(model)

    made = [use(number) for number in range(50)]
    gc.collect()

    assert not [ref for ref in made if ref() is not None]


def test_a_subclass_is_not_taken_for_its_parent() -> None:
    class Larger(Place):
        country: str

    to_strict_json_schema(Place)

    assert to_strict_json_schema(Larger)["required"] == ["city", "country"]


def test_types_are_told_apart() -> None:
    assert is_basemodel_type(Place)
    assert is_basemodel_type(Box[int])
    assert not is_basemodel_type(Point)
    assert not is_basemodel_type(List[int])
    assert is_dataclass_like_type(Point)
    assert not is_dataclass_like_type(Place)


# -- the check --------------------------------------------------------------------------------------------------------


def problems(schema: Dict[str, Any]) -> List[str]:
    return [str(problem) for problem in check_strict_schema(schema)]


def of(**properties: Any) -> Dict[str, Any]:
    required = list(properties)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def test_open_objects_and_values_of_any_type_are_named_by_their_field() -> None:
    found = check_strict_schema(to_strict_json_schema(Box[List[Counts]]))

    assert [problem.path for problem in found] == [
        "content[].by_name",
        "content[].anything",
        "content[].bare",
        "content[].items[]",
    ]
    assert "open object" in found[0].reason
    assert "has no type" in found[3].reason


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ({"oneOf": [{"type": "string"}]}, "a: oneOf is not supported; use anyOf"),
        ({"type": "string", "default": "x"}, "a: default is not supported; leave it out"),
        ({"type": "object", "patternProperties": {}}, "a: patternProperties is not supported; name the"),
        ({"type": "array"}, "a: an array must say what its items are"),
        ({"type": "array", "items": {}}, "a[]: has no type"),
        ({"type": "string", "format": "uri"}, "a: format uri is not supported"),
        ({"type": "string", "pattern": "(?!x)"}, "a: a pattern can't look ahead"),
        ({"type": "text"}, "a: type 'text' does not exist"),
        ({"$ref": "#/$defs/Gone"}, "a: $ref '#/$defs/Gone' leads nowhere"),
        ({"$ref": "other.json"}, "a: $ref 'other.json' does not start with '#/'"),
        ({"$ref": "#", "description": "d"}, "a: $ref must stand alone, without description"),
        ({"anyOf": [{"type": "null"}, {"type": "object"}]}, "a: an open object"),
        (True, "a: must be a schema"),
        ({**of(b={"type": "null"}), "required": []}, "a.b: must be in required"),
        ({**of(b={"type": "null"}), "required": ["b", "c"]}, "a: c is required, but no property"),
        ({**of(b={"type": "null"}), "additionalProperties": True}, "a: an open object"),
    ],
)
def test_the_check_says_where_and_why(field: Any, reason: str) -> None:
    assert any(found.startswith(reason) for found in problems(of(a=field)))


@pytest.mark.parametrize(
    "root", [{"type": "array", "items": {"type": "string"}}, {"anyOf": [of()]}, {**of(), "anyOf": [of()]}]
)
def test_the_root_must_be_one_object(root: Dict[str, Any]) -> None:
    assert "(root): the root must be an object, and no anyOf" in problems(root)


def test_a_definition_is_reported_once_at_the_field_that_uses_it() -> None:
    schema = {**of(a={"$ref": "#/$defs/A"}, b={"$ref": "#/$defs/A"}), "$defs": {"A": of(x={}), "B": of(y={})}}

    assert [problem.path for problem in check_strict_schema(schema)] == ["a.x", "$defs.B.y"]


def test_ten_objects_within_objects_are_enough() -> None:
    schema: Dict[str, Any] = of()
    for _ in range(9):
        schema = of(inner=schema)

    assert problems(schema) == []
    assert problems(of(inner=schema)) == ["(root): 11 objects within objects; the API takes 10"]


def test_depth_is_counted_through_definitions_and_circles_end() -> None:
    deep: Dict[str, Any] = of(again={"$ref": "#/$defs/Deep"})
    for _ in range(9):
        deep = of(inner=deep)

    assert problems({**of(a={"$ref": "#/$defs/Deep"}), "$defs": {"Deep": deep}}) == [
        "(root): 11 objects within objects; the API takes 10"
    ]


def test_sizes_are_limited() -> None:
    many = of(**{f"p{i}": {"type": "null"} for i in range(5001)})
    long = of(**{"p" * 120_001: {"type": "null"}})
    values = of(a={"type": "string", "enum": [f"v{i}" for i in range(1001)]})
    texts = of(a={"type": "string", "enum": [f"{i:060}" for i in range(251)]})

    assert problems(many) == ["(root): 5001 properties in all; the API takes 5000"]
    assert problems(long) == ["(root): 120001 characters in names and enum and const values; the API takes 120000"]
    assert problems(values) == ["(root): 1001 enum values in all; the API takes 1000"]
    assert problems(texts) == ["a: 15060 characters in an enum of more than 250 values; the API takes 15000"]


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        ({"type": "object", "properties": None}, "properties"),
        ({"type": "object", "properties": []}, "properties"),
        ({"type": "object", "properties": {"a": {"enum": None}}}, "enum"),
        ({"type": "object", "properties": {"a": {"type": "string", "pattern": 5}}}, "pattern"),
        ({"type": 5}, "type"),
        ({"$ref": 5}, "ref"),
        ({"$defs": None, "type": "object"}, "defs"),
        ({"anyOf": {}}, "anyOf"),
    ],
)
def test_what_is_no_schema_is_named(schema: Any, named: str) -> None:
    with pytest.raises(ValueError, match=f"{named} cannot be"):
        to_strict_json_schema(schema)

    assert any(f"{named} cannot be" in problem.reason for problem in check_strict_schema(schema))


@pytest.mark.parametrize(
    ("keywords", "named"),
    [
        ({"allOf": [1]}, "allOf"),
        ({"anyOf": [{}, None]}, "anyOf"),
        ({"required": [["a"]]}, "required"),
        ({"type": ["string", 1]}, "type"),
        ({"properties": {1: {}}}, "properties"),
        ({"$defs": {None: {}}}, "\\$defs"),
        ({1: {}}, "1"),
    ],
)
@pytest.mark.parametrize("wrap", [dict, lambda schema: {"type": "object", "properties": {"a": schema}}])
def test_what_has_no_place_within_a_keyword_is_named_too(keywords: Any, named: str, wrap: Any) -> None:
    with pytest.raises(ValueError, match=f"no JSON schema: {named} cannot be"):
        to_strict_json_schema(wrap(keywords))

    assert any(re.match(f"{named} cannot be", problem.reason) for problem in check_strict_schema(wrap(keywords)))


def test_a_schema_of_any_depth_is_a_schema_or_a_value_error() -> None:
    deep: Dict[str, Any] = {"type": "string"}
    for _ in range(5000):
        deep = {"type": "array", "items": deep}
    around: Dict[str, Any] = {"type": "object", "properties": {}}
    around["properties"]["itself"] = around

    for schema in (deep, around):
        with pytest.raises(ValueError, match="nested too deeply"):
            to_strict_json_schema(schema)
        assert [problem.reason for problem in check_strict_schema(schema)] == ["nested too deeply, or within itself"]


def test_what_holds_everything_and_what_a_reference_finds_beside_schemas() -> None:
    assert to_strict_json_schema({"type": "object", "allOf": [True]})["allOf"] == [True]
    assert to_strict_json_schema({"items": {"enum": [{"a": 1}]}})["properties"]["value"]["items"]["type"] == "object"
    with pytest.raises(ValueError, match="leads to no schema"):
        to_strict_json_schema({"$ref": "#/$defs/a/required", "$defs": {"a": {"required": []}}})


def test_a_reference_in_a_circle_ends() -> None:
    with pytest.raises(ValueError, match="circle"):
        to_strict_json_schema({"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}})
