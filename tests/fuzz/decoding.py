"""Fuzzes the decoding of answers: JSON like that of a model, with whatever else a server might send in its places."""

from __future__ import annotations

import json
from typing import Any

import pydantic
from typing_extensions import Annotated, Literal, get_args, get_origin

from annotations import TWINS, UNIONS, decoder_of_all, hints, model_of_all, models
from fuzz.source import DEEP, Source, has_half_pair


def decoded_like_pydantic(data: bytes) -> None:
    """No JSON fails a model, nothing of it is lost, and where pydantic takes it strictly, both make the same of it."""
    source = Source(data)
    number = source.below(len(models()))
    cls = list(models().values())[number]
    value = _like(cls, source, odd=source.pick((0, 200, 60, 15)))
    text = json.dumps({f"f{number}": value})

    made = decoder_of_all()(text)

    assert not isinstance(value, dict) or type(getattr(made, f"f{number}")) is cls, f"no {cls}: {text}"
    if not has_half_pair(value):  # keys have U+FFFD in its place
        assert made.to_dict(mode="json", warnings=False) == json.loads(text), f"lost or changed: {text}"
    assert json.loads(made.to_json(warnings=False)) == made.to_dict(mode="json", warnings=False)
    try:
        strictly = model_of_all().model_validate_json(text, strict=True)
    except pydantic.ValidationError:
        return
    told = f"{getattr(made, f'f{number}')!r}\nis not\n{getattr(strictly, f'f{number}')!r}"
    assert made == strictly or any(f"{twin}(" in told for twin in TWINS), told


def _like(type_: Any, source: Source, odd: int, depth: int = 0) -> Any:
    """JSON that fits an annotation, or once in `odd` times any JSON."""
    if odd and source.flag(odd):
        return source.json(min(depth, DEEP - 2))
    origin, args = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _like(args[0], source, odd, depth)
    if origin in UNIONS:
        return _like(source.pick(args), source, odd, depth)
    if origin is Literal:
        return source.pick(args)
    if origin is list:
        return [_like(args[0], source, odd, depth + 1) for _ in range(source.below(3) if depth < DEEP else 0)]
    if origin is dict:
        return {source.text(): _like(args[1], source, odd, depth + 1) for _ in range(source.below(3))}
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return _object(type_, source, odd, depth)
    scalars: dict[Any, Any] = {type(None): None, str: source.text(), int: source.below(256), bool: source.flag()}
    return scalars[type_] if type_ in scalars else source.below(256) / 4 if type_ is float else source.json(DEEP - 1)


def _object(cls: type[pydantic.BaseModel], source: Source, odd: int, depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, field in cls.model_fields.items():
        is_sent = not (odd and source.flag(odd)) if field.is_required() else depth < DEEP and source.flag()
        if is_sent:
            made[field.alias or name] = _like(hints(cls)[name], source, odd, depth + 1)
    if odd and source.flag(odd):
        made[source.text()] = source.json(DEEP - 1)
    return made
