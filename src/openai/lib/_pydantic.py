"""Strict JSON schemas of Python types."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, cast

import pydantic

from ._schema import Schema, resolve_ref as resolve_ref, strict
from ._schema_type import is_basemodel_type as is_basemodel_type, schema_type


def to_strict_json_schema(model: Any) -> Schema:  # Any: a type in the widest sense
    """Give the JSON schema of a type as the API takes it with `strict: true`.

    The root is always an object: `List[int]` becomes an object with the property `value`. What can't be said strictly
    (open objects such as `Dict[str, int]`, values of any type) stays; `check_strict_schema` names it.
    [Guide](https://platform.openai.com/docs/guides/structured-outputs#supported-schemas)

    Args:
        model: a pydantic model, dataclass, TypedDict, enum, list, union or any other type that pydantic knows, a
            `TypeAdapter`, or a JSON schema, which is not changed.

    Raises:
        TypeError: the type has no JSON schema.
        ValueError: what was given as a JSON schema is none; the message names the keyword.
    """
    if isinstance(model, pydantic.TypeAdapter):
        return strict(model.json_schema())
    if isinstance(model, Mapping):
        return strict(cast("Mapping[str, Any]", model))
    return schema_type(model).schema


def is_dataclass_like_type(typ: type) -> bool:
    """Say whether a type is a dataclass, pydantic's or the standard library's."""
    return dataclasses.is_dataclass(typ)
