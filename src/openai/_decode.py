"""JSON from the API to typed values, leniently: nothing in the shape of an answer raises.

Each root type gets a pydantic-core validator of our own, over a lenient schema (`_decode_schema`), which reads JSON
bytes straight into model instances.
"""

from __future__ import annotations

import functools
import threading
from contextlib import contextmanager
from types import GenericAlias
from typing import Any, Iterator

import pydantic
from pydantic_core import SchemaValidator, ValidationError, core_schema

from . import _json
from ._decode_schema import Model, Schemas


class Decoder:
    """Makes values of one type."""

    __slots__ = ("_from_json", "from_python")

    def __init__(self, type_: object) -> None:
        validator = _build(type_)
        self._from_json = validator.validate_json
        self.from_python = validator.validate_python

    def __call__(self, data: bytes | str) -> Any:  # an instance of the type
        """Read JSON.

        Raises:
            ValueError: the data is not JSON.
        """
        try:
            if len(data) < _json.MANY:
                return self._from_json(data)
            with _json.collector_paused():
                return self._from_json(data)
        except ValidationError:  # of the JSON, since the schema refuses nothing: a byte order mark, half a surrogate …
            return self.from_python(_json.loads(data))


def decoder(type_: Any) -> Decoder:
    """Give the decoder of a type: a class, any annotation, or `GenericAlias(SyncPage, (Item,))`."""
    if not _is_model_class(type_):
        try:
            return _decoder(type_)
        except TypeError:  # metadata that has no hash
            return Decoder(type_)
    found = type_.__dict__.get("__api_decoder__")
    if found is None:
        found = Decoder(type_)
        setattr(type_, "__api_decoder__", found)  # to live no longer than the class
    return found  # type: ignore[no-any-return]  # a class's dict holds anything


def decode(type_: Any, data: bytes | str, *, strict: bool = False) -> Any:  # an instance of type_
    """Read JSON into a type.

    Raises:
        ValueError: the data is not JSON.
        pydantic.ValidationError: it has not the shape of the type, and `strict` asks for that.
    """
    return _strict(type_).validate_json(data) if strict else decoder(type_)(data)


def validate(type_: Any, value: object) -> Any:  # an instance of type_
    """Make a type of plain values.

    Raises:
        pydantic.ValidationError: they have not its shape.
    """
    return _strict(type_).validate_python(value)


def _strict(type_: Any) -> pydantic.TypeAdapter[Any]:
    if type(type_) is GenericAlias and _is_model_class(type_.__origin__):
        type_ = type_.__origin__[type_.__args__]  # strict validation has to have the class
    return pydantic.TypeAdapter(type_)


def _is_model_class(type_: Any) -> bool:
    return isinstance(type_, type) and type(type_) is not GenericAlias and issubclass(type_, pydantic.BaseModel)


_decoder = functools.lru_cache(maxsize=256)(Decoder)
_building = threading.RLock()


def _build(type_: object) -> SchemaValidator:
    schemas = Schemas()
    root = schemas.of(type_, {})
    with _building, _incomplete(schemas.classes):
        return SchemaValidator(core_schema.definitions_schema(root, list(schemas.models.values())))


@contextmanager
def _incomplete(classes: list[Model]) -> Iterator[None]:
    """Keep pydantic-core from putting a complete model's own, strict validator in the place of its lenient schema."""
    complete = [cls for cls in classes if cls.__dict__.get("__pydantic_complete__")]
    for cls in complete:
        cls.__pydantic_complete__ = False
    try:
        yield
    finally:
        for cls in complete:
            cls.__pydantic_complete__ = True
