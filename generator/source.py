"""YAML with positions: mappings and scalars that know their file and line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import yaml

from .ir import Place, SpecError

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader where PyYAML was built with it


@dataclass(frozen=True)
class Scalar:
    """A plain or quoted scalar, as text."""

    text: str
    place: Place


@dataclass(frozen=True)
class Mapping:
    """A mapping in file order; each key is a scalar, none occurs twice."""

    items: tuple[tuple[Scalar, Value], ...]
    place: Place


Value = Union[Scalar, Mapping]


def read(path: Path, shown: str) -> Mapping:
    """Read one spec file; `shown` is how errors name it."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(Place(shown, line), f"not valid YAML: {error.problem}") from error
    if node is None:
        return Mapping((), Place(shown, 1))
    value = _convert(node, shown)
    if not isinstance(value, Mapping):
        raise SpecError(value.place, "a spec file is a mapping of `resources.…` and `types.…` sections")
    return value


def _convert(node: Any, shown: str) -> Value:  # Any: PyYAML's nodes are untyped
    place = Place(shown, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return Scalar(" ".join(node.value.split()), place)
    if not isinstance(node, yaml.MappingNode):
        raise SpecError(place, "lists are not used in the spec; write values in one line, with commas")
    items: list[tuple[Scalar, Value]] = []
    seen: dict[str, int] = {}
    for key_node, value_node in node.value:
        key = _convert(key_node, shown)
        if not isinstance(key, Scalar):
            raise SpecError(key.place, "a key must be a plain word")
        if key.text in seen:
            raise SpecError(key.place, f"{key.text!r} is already in line {seen[key.text]}")
        seen[key.text] = key.place.line
        items.append((key, _convert(value_node, shown)))
    return Mapping(tuple(items), place)


def text(value: Value) -> str:
    """The text of a scalar; a mapping in its place is an error."""
    if isinstance(value, Mapping):
        raise SpecError(value.place, "expected one line of text, found a mapping")
    return value.text


def mapping(value: Value) -> Mapping:
    """The mapping; a scalar in its place is an error, unless it is empty."""
    if isinstance(value, Mapping):
        return value
    if value.text:
        raise SpecError(value.place, f"expected a mapping, found {value.text!r}")
    return Mapping((), value.place)
