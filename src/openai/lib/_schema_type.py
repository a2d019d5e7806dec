"""A type as the API meets it: its name, its strict schema, and how its JSON is read."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import lru_cache, partial
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Dict, cast

import pydantic
from pydantic_core import SchemaError
from typing_extensions import Annotated, TypedDict, TypeGuard, get_args, get_origin

from .._exceptions import OpenAIError
from ._schema import WRAPPED, Schema, strict, wants_wrapping

if TYPE_CHECKING:
    from ..types import CompletionUsage
    from ..types.chat import ChatCompletion
    from ..types.responses import Response, ResponseUsage


class OutputParsingError(OpenAIError, ValueError):
    """What the model wrote does not fit the type that was asked for; `__cause__` says where.

    `text` is what it wrote, `completion` the whole answer where there is one.
    """

    completion: ChatCompletion | Response | None = None

    def __init__(self, message: str, *, text: str) -> None:
        super().__init__(message)
        self.text = text

    @property
    def usage(self) -> CompletionUsage | ResponseUsage | None:
        """The tokens that were spent all the same."""
        return self.completion.usage if self.completion else None


class SchemaType:
    """One type; get it from `schema_type`."""

    __slots__ = ("_bare", "_schema", "_wrapper", "name")

    def __init__(self, type_: Any) -> None:  # any annotation
        # On Python 3.9 a `NewType` is a function, too.
        if isinstance(cast(object, type_), _FUNCTIONS) and not hasattr(type_, "__supertype__"):
            raise TypeError(f"There is no JSON schema for the function {wire_name(type_)}; pass a type")
        self.name = wire_name(type_)
        self._wrapper: pydantic.TypeAdapter[Dict[str, Any]] | None = None
        try:
            self._bare: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(type_)
            schema = type_.model_json_schema() if is_basemodel_type(type_) else self._bare.json_schema()
            if wants_wrapping(schema):
                wrapped = TypedDict(self.name, {WRAPPED: type_})  # type: ignore[misc]  # pyright: ignore
                self._wrapper = pydantic.TypeAdapter(cast(Any, wrapped))
                schema = self._wrapper.json_schema()
        except (pydantic.PydanticUserError, SchemaError) as cause:
            raise TypeError(f"There is no JSON schema for {type_!r}: {cause}") from cause
        self._schema = strict(schema)

    @property
    def schema(self) -> Schema:
        """A strict schema, the caller's own to change."""
        return deepcopy(self._schema)

    def read(self, text: str) -> Any:  # a value of the type
        """Make a value of what the model wrote.

        Raises:
            OutputParsingError: it is no JSON, or does not fit.
        """
        try:
            return self._read(text)
        except pydantic.ValidationError as cause:
            raise OutputParsingError(f"The model's output does not fit {self.name}: {cause}", text=text) from cause

    def unwrap(self, value: Any) -> Any:  # plain JSON
        """Give the value in what was read of a text that is not complete, unchecked."""
        return cast("Dict[str, Any]", value).get(WRAPPED) if self._wrapper and isinstance(value, dict) else value

    def _read(self, text: str) -> Any:
        if self._wrapper is None:
            return self._bare.validate_json(text)
        try:
            return self._wrapper.validate_json(text)[WRAPPED]
        except pydantic.ValidationError:
            try:
                return self._bare.validate_json(text)  # of a model that was not told the schema
            except pydantic.ValidationError:
                pass
            raise


def schema_type(type_: Any) -> SchemaType:
    """Give what is known of a type; a class carries it, so that it goes when the class does."""
    if not isinstance(type_, type) or get_origin(type_) is not None:
        try:
            return _schema_type(type_)
        except TypeError:
            return SchemaType(type_)  # of metadata without a hash; or raises again
    found: SchemaType | None = type_.__dict__.get(_ATTRIBUTE)
    if found is None:
        found = SchemaType(type_)
        try:
            setattr(type_, _ATTRIBUTE, found)
        except (TypeError, AttributeError):  # int and the like can't be written to
            return _schema_type(type_)
    return found


_ATTRIBUTE = "__api_schema_type__"
_FUNCTIONS = (FunctionType, MethodType, BuiltinFunctionType, partial)  # which pydantic would call, with what is read
_schema_type = lru_cache(maxsize=64)(SchemaType)


def is_basemodel_type(typ: Any) -> TypeGuard[type[pydantic.BaseModel]]:
    """Say whether a type is a pydantic model."""
    return isinstance(typ, type) and get_origin(typ) is None and issubclass(typ, pydantic.BaseModel)


def wire_name(type_: Any) -> str:
    """Name a type or function within what the API takes as a name: `Box[int]` is `Box_int_`."""
    if get_origin(type_) is Annotated:
        return wire_name(get_args(type_)[0])
    plain = None if get_args(type_) else getattr(type_, "__name__", None)
    plain = plain or re.sub(r"[\w.<>]+\.", "", str(type_))  # list[package.Model] without the packages
    return re.sub(r"[^a-zA-Z0-9_-]", "_", plain)[:64]
