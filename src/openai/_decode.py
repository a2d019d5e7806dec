"""JSON from the API to typed values, leniently: nothing in the shape of an answer raises.

Each root type gets a pydantic-core validator of its own, over a lenient schema (`_decode_schema`), which reads JSON
bytes straight into model instances: 4 µs a chat chunk, of which 1.5 are the JSON. Building one takes 1 to 15 ms. (The
other way, constructors in Python over native JSON, has nothing to build but takes a third longer from then on.)
"""

from __future__ import annotations

import functools
from contextlib import contextmanager
from types import GenericAlias
from typing import Any, Generator, cast

import pydantic
from pydantic_core import SchemaValidator, ValidationError
from typing_extensions import TypeGuard, get_args, get_origin

from . import _json
from ._decode_schema import Model, Schemas
from ._forks import lock


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
    if not _is_model(type_):
        try:
            return _decoder(type_)
        except TypeError:  # metadata that has no hash
            return Decoder(type_)
    found: Decoder | None = type_.__dict__.get(_ATTRIBUTE)
    if found is None:
        found = Decoder(type_)
        setattr(type_, _ATTRIBUTE, found)  # where it lives no longer than the class
    return found


def decode(type_: Any, data: bytes | str, *, strict: bool = False) -> Any:  # an instance of type_
    """Read JSON into a type.

    Raises:
        ValueError: the data is not JSON.
        pydantic.ValidationError: it has not the shape of the type, and `strict` asks for that.
    """
    return adapter(type_).validate_json(data) if strict else decoder(type_)(data)


def adapter(type_: Any) -> pydantic.TypeAdapter[Any]:
    """Give pydantic's own, strict view of a type."""
    origin = get_origin(type_)
    if _is_model(origin):
        type_ = cast(Any, origin)[get_args(type_)]  # pydantic wants the class itself
    return pydantic.TypeAdapter(type_)


_ATTRIBUTE = "__api_decoder__"
_decoder = functools.lru_cache(maxsize=256)(Decoder)
_building = lock()


def _is_model(type_: Any) -> TypeGuard[Model]:
    return isinstance(type_, type) and not isinstance(type_, GenericAlias) and issubclass(type_, pydantic.BaseModel)


def _build(type_: object) -> SchemaValidator:
    schemas = Schemas()
    root = schemas.root(type_)
    with _building, _incomplete(schemas.classes):
        return SchemaValidator(root)


@contextmanager
def _incomplete(classes: list[Model]) -> Generator[None, None, None]:
    """Keep pydantic-core from putting a complete model's own, strict validator in the place of its lenient schema."""
    complete = [cls for cls in classes if cls.__dict__.get("__pydantic_complete__")]
    for cls in complete:
        cls.__pydantic_complete__ = False
    try:
        yield
    finally:
        for cls in complete:
            cls.__pydantic_complete__ = True
