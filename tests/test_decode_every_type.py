"""Every response type of the API, with an example made of its own annotations."""

from __future__ import annotations

import functools
import json
from typing import Any, Iterator

import pydantic
import pytest
from typing_extensions import Annotated, Literal, get_args, get_origin

from annotations import TWINS, UNIONS, decoder_of_all, hints, models
from openai._decode import Decoder
from openai._decode_schema import _Kinds


def example(type_: Any, *, required_only: bool, depth: int = 0) -> Any:
    """Make JSON that fits an annotation, of its first variant where it has more."""
    origin, args = get_origin(type_), get_args(type_)
    again = functools.partial(example, required_only=required_only, depth=depth + 1)
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        fields = type_.model_fields.items()
        sent = {name: field for name, field in fields if field.is_required() or not (required_only or depth > 2)}
        return {field.alias or name: again(hints(type_)[name]) for name, field in sent.items()}
    if origin is Annotated or origin in UNIONS or origin is Literal:
        return args[0] if origin is Literal else again(args[0])
    if origin is list:
        return [again(args[0])]
    if origin is dict:
        return {"key": again(args[1])}
    return {str: "text", int: 1, float: 1.5, bool: True}.get(type_, {"any": ["thing"]})


def unions(annotation: Any) -> Iterator[Any]:
    """Find the unions of models in an annotation, each with the discriminator that is noted on it."""
    inner = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if get_origin(inner) in UNIONS:
        yield annotation
    if get_origin(inner) is not Literal:
        for arg in get_args(inner):
            yield from unions(arg)


def variants(annotation: Any) -> list[type[pydantic.BaseModel]]:
    kinds = _Kinds()
    kinds.add(annotation, {})
    return [cls for cls, _ in kinds.models]


@pytest.mark.parametrize("required_only", [True, False])
def test_an_example_of_every_type_comes_back_as_it_was_sent(required_only: bool):
    """Dumped and reloaded too, without a warning of pydantic's."""
    sent = {f"f{i}": example(cls, required_only=required_only) for i, cls in enumerate(models().values())}

    made = decoder_of_all()(json.dumps(sent))

    assert len(sent) > 2_000
    assert [type(getattr(made, name)) for name in sent] == list(models().values())
    assert made.to_dict(mode="json") == sent
    assert json.loads(made.to_json()) == sent
    assert type(made).model_validate(sent).to_dict(mode="json") == sent


def test_an_empty_object_is_taken_for_every_type():
    made = decoder_of_all()(json.dumps({f"f{i}": {} for i in range(len(models()))}))

    for i, cls in enumerate(models().values()):
        assert type(getattr(made, f"f{i}")) is cls
        assert getattr(made, f"f{i}").model_fields_set == set()


def test_every_variant_of_every_union_is_recognised_by_its_required_fields():
    annotations = (hints(cls)[name] for cls in models().values() for name in cls.model_fields)
    found = {repr(union): union for annotation in annotations for union in unions(annotation)}

    taken_for_another = set()
    for union in found.values():
        read = Decoder(union)
        for variant in variants(union) if len(variants(union)) > 1 else ():
            made = read(json.dumps(example(variant, required_only=True)))
            if type(made) is not variant:
                taken_for_another.add(variant.__name__)

    assert len(found) > 100
    assert taken_for_another <= TWINS
