"""Writes a call's parameters as a URL's query, lists and nested values included."""

from __future__ import annotations

import datetime
import enum
import math
from typing import Any, Callable, Iterator, Mapping, cast
from urllib.parse import parse_qs, quote_plus

from ._types import NOT_GIVEN, ArrayFormat, NestedFormat, omit

_DEEPEST = 100
_ARRAY_FORMATS = ("comma", "repeat", "indices", "brackets")
_NESTED_FORMATS = ("dots", "brackets")


class Querystring:
    """One way to write lists (`a[]=1&a[]=2`, `a=1&a=2`, `a[0]=1&a[1]=2`, `a=1,2`) and mappings (`a[b]=1`, `a.b=1`)."""

    def __init__(self, *, array_format: ArrayFormat = "brackets", nested_format: NestedFormat = "brackets") -> None:
        if array_format not in _ARRAY_FORMATS:
            raise ValueError(f"`array_format` must be one of {', '.join(_ARRAY_FORMATS)}, not {array_format!r}")
        if nested_format not in _NESTED_FORMATS:
            raise ValueError(f"`nested_format` must be one of {', '.join(_NESTED_FORMATS)}, not {nested_format!r}")
        self.array_format = array_format
        self.nested_format = nested_format

    def stringify(self, params: Mapping[str, object]) -> str:
        """Write the parameters, percent-encoded; None, `omit` and empty values of a list or mapping are left out."""
        pairs = (pair for name, value in params.items() for pair in self.pairs(name, value))
        return "&".join([f"{percent_encoded(name, name)}={percent_encoded(name, value)}" for name, value in pairs])

    def parse(self, query: str) -> dict[str, list[str]]:
        """Read a query: each name with its values."""
        return parse_qs(query, keep_blank_values=True)

    def pairs(self, name: str, value: object, depth: int = 0) -> Iterator[tuple[str, str]]:
        """Flatten one parameter into names and values, not encoded yet.

        Raises:
            ValueError: it has no form in a query; the message names it.
        """
        if depth > _DEEPEST:
            raise ValueError(f"`{name[:80]}…` is nested too deeply, or within itself")
        depth += 1
        if isinstance(value, Mapping):
            for key, item in cast("Mapping[str, object]", value).items():
                inner = f"{name}[{key}]" if self.nested_format == "brackets" else f"{name}.{key}"
                yield from self.pairs(inner, item, depth)
        elif isinstance(value, (list, tuple, set, frozenset)):
            items = cast("list[object]", value)
            if self.array_format == "comma":
                yield name, ",".join([text for item in items for _, text in self.pairs(name, item, depth)])
                return
            for index, item in enumerate(items):
                yield from self.pairs(self._item_name(name, index), item, depth)
        elif hasattr(value, "model_dump"):  # a pydantic model, recognized without loading pydantic
            dumped: object = cast("Any", value).model_dump(mode="json", by_alias=True, exclude_unset=True)
            yield from self.pairs(name, dumped, depth)
        elif value is not None and value is not omit and value is not NOT_GIVEN:
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(f"`{name}` is {value}, which is no number that can be sent")
            yield name, _text(value)

    def _item_name(self, name: str, index: int) -> str:
        if self.array_format == "repeat":
            return name
        return f"{name}[]" if self.array_format == "brackets" else f"{name}[{index}]"


def stringify(params: Mapping[str, object]) -> str:
    """Write parameters the way the API reads them: `key[]=a&key[]=b`, `key[sub]=v`."""
    return _DEFAULT.stringify(params)


_DEFAULT = Querystring()


def percent_encoded(name: str, text: str, encode: Callable[[str], str] = quote_plus) -> str:
    """Percent-encode a text, or say of which argument it is that it cannot be."""
    try:
        return encode(text)
    except UnicodeEncodeError:
        raise ValueError(f"`{name}` holds half of a surrogate pair, which is not text") from None


def _text(value: object) -> str:
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return _text(value.value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return str(value)
