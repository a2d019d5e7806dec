"""JSON from the API to typed values, leniently: nothing in the shape of an answer raises."""

from __future__ import annotations

import json
from types import GenericAlias
from typing import Any, Mapping, TypeVar, Union, cast

import pydantic
from typing_extensions import Annotated, Literal, get_args, get_origin

from ._utils._transform import PropertyInfo


def decode(type_: object, data: bytes | str, *, strict: bool = False) -> Any:  # an instance of type_
    """Read JSON into `type_`.

    Raises:
        ValueError: the data is not JSON.
        pydantic.ValidationError: `strict`, and the value has not the shape of `type_`.
    """
    value = json.loads(data)
    return pydantic.TypeAdapter(type_).validate_python(value) if strict else lenient(type_, value, {})


def lenient(type_: Any, value: Any, params: Mapping[Any, Any]) -> Any:
    origin = get_origin(type_)
    args = get_args(type_)
    if isinstance(type_, TypeVar):
        return lenient(params[type_], value, {}) if type_ in params else value
    if origin is Annotated:
        for fact in args[1:]:
            if isinstance(fact, PropertyInfo) and fact.discriminator:
                return _union(get_args(args[0]), value, params, fact.discriminator)
        return lenient(args[0], value, params)
    if origin is Union:
        return _union(args, value, params, None)
    if origin is list and isinstance(value, list):
        return [lenient(args[0], item, params) for item in cast("list[Any]", value)]
    if origin is dict and isinstance(value, dict):
        return {k: lenient(args[1], v, params) for k, v in cast("dict[str, Any]", value).items()}
    if isinstance(origin, type) and issubclass(origin, pydantic.BaseModel):
        return build_model(origin, value, dict(zip(origin.__parameters__, args))) if isinstance(value, dict) else value  # type: ignore
    if isinstance(type_, type) and not isinstance(type_, GenericAlias):
        if issubclass(type_, pydantic.BaseModel):
            return build_model(type_, value, params) if isinstance(value, dict) else value
        if type_ is float and type(value) is int:
            return float(value)
        if type_ in (str, int, bool, object, float, type(None)):
            return value
    if origin is Literal or type_ is Any:
        return value
    try:
        return pydantic.TypeAdapter(type_).validate_python(value)
    except ValueError:
        return value


def build_model(cls: type[pydantic.BaseModel], values: Mapping[str, Any], params: Mapping[Any, Any]) -> Any:
    if not cls.__pydantic_complete__ and any("ForwardRef" in str(f.annotation) for f in cls.model_fields.values()):
        cls.model_rebuild()
    rest = dict(values)
    fields: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in cls.model_fields.items():
        key = field.alias if field.alias in rest else name
        if key in rest:
            fields[name] = lenient(field.annotation, rest.pop(key), params)
            given.add(name)
        else:
            fields[name] = None if field.is_required() else field.get_default(call_default_factory=True)
    m = cls.__new__(cls)
    object.__setattr__(m, "__dict__", fields)
    object.__setattr__(m, "__pydantic_fields_set__", given)
    object.__setattr__(m, "__pydantic_extra__", rest)
    object.__setattr__(m, "__pydantic_private__", None)
    return m


def _union(variants: tuple[Any, ...], value: Any, params: Mapping[Any, Any], key: str | None) -> Any:
    if isinstance(value, dict):
        models = [v for v in _flat(variants) if isinstance(v, type) and issubclass(v, pydantic.BaseModel)]
        if models:
            best = max(models, key=lambda m: _fit(m, cast("dict[str, Any]", value)))
            return build_model(best, cast("dict[str, Any]", value), params)
        for v in variants:
            if get_origin(v) is dict:
                return lenient(v, value, params)
    if isinstance(value, list):
        for v in variants:
            if get_origin(v) is list:
                return lenient(v, value, params)
    return value


def _flat(variants: tuple[Any, ...]) -> list[Any]:
    out: list[Any] = []
    for v in variants:
        if get_origin(v) is Annotated:
            v = get_args(v)[0]
        out.extend(_flat(get_args(v)) if get_origin(v) is Union else [v])
    return out


def _fit(model: type[pydantic.BaseModel], value: dict[str, Any]) -> int:
    score = 0
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key in value:
            score += 1
            if get_origin(field.annotation) is Literal:
                score += 1000 if value[key] in get_args(field.annotation) else -1000
        elif field.is_required():
            score -= 1
    return score
