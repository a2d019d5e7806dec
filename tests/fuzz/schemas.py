"""Fuzzes strict schemas: of types made at random, and of objects that are JSON schemas more or less."""

from __future__ import annotations

import enum
from typing import Any, Dict, List, Optional, Tuple, Union

import pydantic
from typing_extensions import Literal

from fuzz.source import Source
from openai.lib import check_strict_schema, to_strict_json_schema
from openai.lib._schema import DEFINITIONS, MEANINGFUL, SUPPORTED, TYPES, resolve_ref

KEYWORDS = sorted(SUPPORTED | MEANINGFUL | {"oneOf", "prefixItems", "default", "discriminator"})
LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
REFS = ("#/$defs/a", "#/$defs/", "#/properties/a", "#", "#/$defs/a/items", "#/anyOf/0", "a", "#/$defs/b")


class Shade(enum.Enum):
    DARK = "dark"
    LIGHT = "light"


SCALARS: Tuple[Any, ...] = (str, int, float, bool, None, Shade, Literal["x", "y"], Literal[1, 2])


def schema_of_a_schema(data: bytes) -> None:
    """What is no schema is a ValueError; of another one a copy is made, which is the same when it is made again."""
    source = Source(data)
    schema = _schema(source, 0)
    if not isinstance(schema, dict):
        schema = {"items": schema}
    deeper = source.pick((0, 0, 1, 40, 3000))
    for _ in range(deeper):
        schema = {source.pick(("items", "additionalProperties")): schema}
    before = "" if deeper == 3000 else repr(schema)  # which is too deep for repr as well

    for problem in check_strict_schema(schema):
        assert isinstance(problem.path, str) and isinstance(problem.reason, str)
    try:
        made = to_strict_json_schema(schema)
    except ValueError as error:
        assert type(error) is ValueError and str(error)
        return
    assert repr(schema) == before, "the caller's schema was changed"
    assert to_strict_json_schema(made) == made
    check_strict_schema(made)


def schema_of_a_type(data: bytes) -> None:
    """A closed type has a schema that the API takes, and what fits the schema fits the type."""
    source = Source(data)
    is_open: List[bool] = []
    type_ = _type(source, is_open, 0)

    schema = to_strict_json_schema(type_)

    assert schema["type"] == "object"
    assert is_open or check_strict_schema(schema) == [], check_strict_schema(schema)
    assert to_strict_json_schema(schema) == schema
    sample = _sample(schema, schema, source, 0)
    adapter = pydantic.TypeAdapter(type_)
    try:
        adapter.validate_python(sample)
    except pydantic.ValidationError:
        adapter.validate_python(sample["value"])  # of a root that was wrapped


def _schema(source: Source, depth: int) -> Any:
    if depth > 4 or source.flag(16):
        return source.json(4)
    made: Dict[Any, Any] = {}
    for _ in range(source.below(5)):
        key = source.pick(KEYWORDS)
        made[key] = source.json(4) if source.flag(12) else _keyword(key, source, depth + 1)
    if source.flag(40):
        made[source.pick((1, None, True, ("a",)))] = {}
    return made


def _keyword(key: str, source: Source, depth: int) -> Any:
    if key in ("properties", *DEFINITIONS, "patternProperties", "dependentSchemas"):
        return {source.pick(("a", "b", "", "a/b", "~", 1)): _schema(source, depth) for _ in range(source.below(4))}
    if key in LISTS:
        return [_schema(source, depth) for _ in range(source.below(4))]
    if key == "type":
        kinds = [*sorted(TYPES), "any"]
        return source.pick(kinds) if source.flag() else [source.pick(kinds) for _ in range(source.below(3))]
    if key == "$ref":
        return source.pick(REFS)
    if key in ("enum", "required"):
        return [source.json(5) if key == "enum" else source.text() for _ in range(source.below(4))]
    if key in ("items", "additionalProperties", "not", "if", "then", "else"):
        return source.pick((True, False)) if source.flag(4) else _schema(source, depth)
    return source.json(5)


def _type(source: Source, is_open: List[bool], depth: int) -> Any:
    kind = source.below(8 if depth < 4 else 1)
    if kind == 0:
        return source.pick(SCALARS)
    if kind == 1:
        return List[_type(source, is_open, depth + 1)]  # type: ignore[misc]  # made at run time, as below
    if kind == 2:
        return Optional[_type(source, is_open, depth + 1)]
    if kind == 3:
        return Union[tuple(_type(source, is_open, depth + 1) for _ in range(1 + source.below(3)))]  # type: ignore[return-value]
    if kind == 4:
        is_open.append(True)
        return Dict[str, _type(source, is_open, depth + 1)]  # type: ignore[misc]
    if kind == 5:
        item = _type(source, is_open, depth + 1)  # of two kinds it would be a list of either
        return Tuple[item, item]
    fields: Dict[str, Any] = {}
    for n in range(source.below(4)):
        given = {"description": source.text()} if source.flag() else {}
        default = ... if source.flag() else source.json(5)
        fields[f"f{n}"] = (_type(source, is_open, depth + 1), pydantic.Field(default, **given))
    return pydantic.create_model(source.pick(("A", "B", "C")), **fields)


def _sample(schema: Any, whole: Any, source: Source, depth: int) -> Any:
    """JSON that fits a schema."""
    if "$ref" in schema:
        return _sample(resolve_ref(root=whole, ref=schema["$ref"]), whole, source, depth)
    if "anyOf" in schema:
        return _sample(source.pick(schema["anyOf"]), whole, source, depth)
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else source.pick(schema["enum"])
    if schema.get("type") == "array":
        size = schema.get("minItems", source.below(3))
        return [_sample(schema["items"], whole, source, depth + 1) for _ in range(size)]
    if schema.get("type") == "object":
        return {name: _sample(part, whole, source, depth + 1) for name, part in schema.get("properties", {}).items()}
    scalars = {"string": "text", "integer": 1, "number": 0.5, "boolean": True, "null": None}
    return scalars[schema["type"]]
