"""Reading OpenAPI documents: what the small view keeps of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from generator import openapi
from generator.ir import Enumeration, Name, Null
from generator.openapi import FREE, ListOf, MapOf, OneOf, Property, Record, Ref, Shape

Raw = dict[str, Any]  # a piece of a document, as YAML or JSON has it


def shape_of(raw: Raw, **components: Raw) -> Shape:
    """The shape of a schema in a document with these components."""
    return openapi.parse({"components": {"schemas": {"It": raw, **components}}}).schemas["It"]


@pytest.mark.parametrize(
    ("raw", "shape"),
    [
        ({"type": "string"}, Name("str")),
        ({"type": "string", "format": "binary"}, Name("file")),
        ({"type": "string", "enum": ["a", "b"]}, Enumeration(("a", "b"))),
        ({"const": "a", "type": "string"}, Enumeration(("a",))),
        ({"type": "integer", "nullable": True}, OneOf((Name("int"), Null()))),
        ({"type": ["number", "null"]}, OneOf((Name("float"), Null()))),
        ({"type": ["string", "null"], "enum": ["a", None]}, OneOf((Enumeration(("a",)), Null()))),
        ({"anyOf": [{"type": "boolean"}, {"anyOf": [{"type": "null"}]}]}, OneOf((Name("bool"), Null()))),
        ({"type": "array", "items": {"$ref": "#/components/schemas/It"}}, ListOf(Ref("It"))),
        ({"items": {"type": "string"}}, ListOf(Name("str"))),
        ({"type": "object", "additionalProperties": {"type": "string"}}, MapOf(Name("str"))),
        ({"type": "object", "properties": {}}, FREE),
        ({}, Name("object")),
    ],
)
def test_a_schema_is_read_in_each_of_the_ways_it_can_be_written(raw: Raw, shape: Shape) -> None:
    assert shape_of(raw) == shape


def test_a_union_keeps_the_property_that_tells_its_members_apart() -> None:
    raw = {
        "oneOf": [{"$ref": "#/components/schemas/It"}, {"type": "string"}],
        "discriminator": {"propertyName": "type"},
    }

    assert shape_of(raw) == OneOf((Ref("It"), Name("str")), "type")


def test_parts_of_an_object_are_merged_and_required_by_any_of_them() -> None:
    base: Raw = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}
    more: Raw = {"properties": {"c": {"type": "boolean"}}, "required": ["a"]}

    shape = shape_of({"allOf": [{"$ref": "#/components/schemas/Base"}, more], "required": ["c"]}, Base=base)

    assert shape == Record(
        (Property("a", Name("str"), False), Property("b", Name("int"), False), Property("c", Name("bool"), True))
    )


def test_an_all_of_that_adds_nothing_is_what_it_refers_to() -> None:
    base: Raw = {"type": "object", "properties": {"a": {"type": "string"}}}

    shape = shape_of(
        {"allOf": [{"$ref": "#/components/schemas/Base"}, {"description": "…", "nullable": True}]}, Base=base
    )

    assert shape == OneOf((Ref("Base"), Null()))


def test_a_schema_that_refers_to_its_own_root_refers_to_its_component() -> None:
    raw: Raw = {"$recursiveAnchor": True, "properties": {"inner": {"$recursiveRef": "#"}}}

    assert shape_of(raw) == Record((Property("inner", Ref("It"), False),))


def test_an_operation_has_its_parameters_body_answer_and_events() -> None:
    pet = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    form = {"multipart/form-data": {"schema": {"type": "object", "properties": {"photo": {"type": "string"}}}}}
    events = {"text/event-stream": {"schema": {"type": "string"}}}
    operation: Raw = {
        "parameters": [
            {"name": "pet_id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "ids[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            {"$ref": "#/components/parameters/Trace"},
        ],
        "requestBody": {"content": {**pet, **form}},
        "responses": {"default": {}, "404": {}, "201": {"$ref": "#/components/responses/APet"}},
    }

    document = openapi.parse(
        {
            "paths": {"/pets/{pet_id}": {"post": operation}},
            "components": {
                "schemas": {"Pet": {"type": "object"}},
                "parameters": {"Trace": {"name": "trace", "in": "header", "required": True}},
                "responses": {"APet": {"content": {**pet, **events}}},
            },
        }
    )

    (endpoint,) = document.endpoints
    assert (endpoint.verb, endpoint.path, endpoint.path_ids) == ("POST", "/pets/{pet_id}", ("pet_id",))
    assert endpoint.parameters == (
        Property("ids", ListOf(Name("str")), False, "query"),
        Property("trace", Name("object"), True, "header"),
    )
    assert endpoint.body(multipart=False) == endpoint.answer == Ref("Pet")
    assert endpoint.body(multipart=True) == Record((Property("photo", Name("str"), False),))
    assert (endpoint.events, endpoint.answer_kind) == (Name("str"), "value or events")


def test_query_parameters_of_a_call_without_a_body_go_the_usual_way() -> None:
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}

    document = openapi.parse({"paths": {"/pets": {"parameters": [parameter], "get": {"responses": {}}}}})

    assert document.endpoints[0].parameters == (Property("limit", Name("int"), False, ""),)
    assert document.endpoints[0].answer_kind == "none"


@pytest.mark.parametrize("name", ["api.yaml", "api.json", "api.json.gz", "api.yaml.gz"])
def test_a_document_is_read_from_yaml_and_json_plain_and_gzipped(tmp_path: Path, name: str) -> None:
    text = json.dumps({"components": {"schemas": {"It": {"type": "string"}}}}).encode()  # which is YAML, too
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith(".gz") else text)

    assert openapi.read(tmp_path / name).schemas == {"It": Name("str")}
