"""Bodies to bytes and bytes to values."""

from __future__ import annotations

import gc
import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from ._types import is_given

if TYPE_CHECKING:
    import pydantic

MANY = 1 << 16  # bytes of JSON that may make thousands of objects


def loads(data: bytes | str) -> Any:  # whatever JSON says
    """Read JSON.

    Raises:
        ValueError: it is none.
    """
    from pydantic_core import from_json  # heavy, and not needed before the first answer

    try:
        if len(data) < MANY:
            return from_json(data)
        with collector_paused():
            return from_json(data)
    except ValueError:
        pass
    try:
        # Takes byte order marks, half surrogates, raw control characters and deeper nesting; and explains better.
        return json.loads(data, strict=False, object_pairs_hook=_object)
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make half of a surrogate pair in a key U+FFFD: pydantic refuses an object that has such a key."""
    return {key if key.isascii() else key.encode("utf-16", "surrogatepass").decode("utf-16", "replace"): value
            for key, value in pairs}  # fmt: skip


@contextmanager
def collector_paused() -> Generator[None, None, None]:
    """Let one native call make its objects in peace: before Python 3.12 the search for garbage, again and again in the
    middle of it, takes half the time of a large answer. No other thread runs meanwhile, as the call keeps the lock.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def encode(body: object) -> bytes:
    """Write compact JSON in UTF-8. What is JSON already goes through one native call and is not walked here.

    Models go out under their wire names with the fields that are set, dataclasses as objects, dates in ISO format,
    enums as their values, any other iterable as an array. Keys whose value is `omit` or `NOT_GIVEN` are left out.

    Raises:
        TypeError, ValueError: a value that JSON has no form for, with the path to it.
    """
    try:
        return _encoder.encode(body).encode()
    except _Walk:
        body = _plain(body, "", 0)
    except (TypeError, ValueError, RecursionError):
        _plain(body, "", 0)  # finds the place and raises
        raise
    return _encoder.encode(body).encode()


class _Walk(Exception):
    """Something that the encoder cannot deal with in place."""


def as_dict(model: Any) -> dict[str, Any]:  # Any: a pydantic model, or a dict already; what JSON says
    """The dict that a model goes out as: the fields that are set, under their wire names, as plain JSON values."""
    if isinstance(model, dict):
        return cast("dict[str, Any]", model)
    left_out = getattr(model, "__api_exclude__", None)
    return cast("pydantic.BaseModel", model).model_dump(
        mode="json", by_alias=True, exclude_unset=True, exclude=left_out, warnings=False
    )


def _native(value: Any) -> object:
    """Say what JSON value stands for another object, one level deep; `value` itself where none does."""
    if hasattr(value, "model_dump") and not isinstance(value, type):
        return as_dict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        from dataclasses import fields  # heavy; whoever has a dataclass has it loaded

        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, Iterable) and not isinstance(value, _NOT_ARRAYS) and not hasattr(cast(Any, value), "read"):
        return list(cast("Iterable[object]", value))
    return cast(object, value)


_NOT_ARRAYS = (str, bytes, bytearray, memoryview, type)


def _in_place(value: object) -> object:
    if isinstance(value, Iterator) or not is_given(value):
        raise _Walk  # an iterator gives its items but once, and what is left out is known to the object around it
    native = _native(value)
    if native is value:
        raise _Walk
    return native


def _plain(value: Any, path: str, depth: int) -> Any:  # JSON in, JSON out
    """Copy a body to plain JSON values, or say where that fails."""
    if value is None or value is True or value is False or isinstance(value, int):
        return value
    if isinstance(value, str):
        return _checked_text(value, path)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{path or 'body'}: {value} is not JSON")
        return value
    if depth > _DEEPEST:
        raise ValueError(f"{path[:80]}…: nested too deeply, or within itself")
    if isinstance(value, dict):
        return {
            _key(k, path): _plain(v, f"{path}.{k}" if path else str(k), depth + 1)
            for k, v in cast("dict[object, object]", value).items()
            if is_given(v)
        }
    if isinstance(value, (list, tuple)):
        items = cast("list[object]", value)
        return [_plain(item, f"{path}[{i}]", depth + 1) for i, item in enumerate(items) if is_given(item)]
    try:
        native = _native(value)
    except (TypeError, ValueError) as error:
        raise TypeError(f"{path or 'body'}: {error}") from error
    if native is value:
        kind = f"{type(value).__module__}.{type(value).__qualname__}".replace("builtins.", "")
        raise TypeError(f"{path or 'body'}: object of type {kind} is not JSON serializable")
    return _plain(native, path, depth + 1)


def _key(key: object, path: str) -> str | int | float | None:
    if key is None or isinstance(key, (str, int, float)):
        return _checked_text(key, path) if isinstance(key, str) else key
    raise TypeError(f"{path or 'body'}: keys must be strings, not {type(key).__name__}")


def _checked_text(text: str, path: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        message = f"{path or 'body'}: half of a surrogate pair at index {error.start}, which is not text"
        raise ValueError(message) from None
    return text


_DEEPEST = 300  # of two interpreter frames each
# Circles are found by their depth, which costs nothing while there is none.
_encoder = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False, default=_in_place
)
