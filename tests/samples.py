"""Sample values of any type of the spec, and what a decoded value lacks of the sample that it was made from.

All of it is read off the spec's checked form; no generated file is looked at, save for the class of an object.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple
from zlib import crc32

from generator.api import BUILTIN, Api, Module, Target
from generator.ir import Array, Enumeration, Field, Map, Name, Null, Object, Place, Side, Type, Union_
from generator.language import attribute

DEEP = 4  # objects inside objects; what lies deeper has its required fields only
UNKNOWN = "x_from_the_future"
UNKNOWN_VALUE = {"level": [1, None]}
SCALARS: dict[str, Any] = {"int": 7, "float": 0.5, "bool": True, "object": {"any": [1, None, "x"]}}


class Here(NamedTuple):
    """Where a type stands, which decides what its names mean."""

    api: Api
    module: Module | None
    package: str
    place: Place
    side: Side = Side.BOTH

    def target(self, name: str) -> Target | None:
        """The definition that a name means here; None for a built-in type."""
        if name in BUILTIN:
            return None
        if self.module is not None:
            return self.api.resolve(name, self.module, self.place, self.side)
        found = self.api.find(name, self.package)
        assert found is not None, f"{self.place}: {name}"
        return found

    def inside(self, target: Target) -> Here:
        """The point of view of a definition."""
        module, definition = target.module, target.definition
        return Here(self.api, module, module.package, definition.place, definition.side)


class Record(dict[str, Any]):
    """A sample of an answer's object, which knows the definition that it was made from."""

    def __init__(self, target: Target, here: Here) -> None:
        super().__init__()
        self.target = target
        self.here = here


def fields_of(target: Target, here: Here) -> Iterator[tuple[Field, Here]]:
    """The fields of an object, those of its base first, on its side of a twin."""
    module, definition = target.module, target.definition
    assert isinstance(definition, Object)
    if definition.base is not None:
        base = here.api.resolve(definition.base, module, definition.place)
        assert base is not None
        yield from fields_of(base, here)
    for field in definition.fields:
        if not module.schema.twin or field.side in (Side.BOTH, module.side):
            yield field, Here(here.api, module, module.package, field.place, field.side)


@dataclass(frozen=True)
class Samples:
    """Makes values of a type: the same ones every time, other variants at other paths."""

    full: bool = True  # with optional fields, down to a depth
    unknown: bool = False  # as an answer: with a field that the spec has not
    spoken: bool = False  # as arguments: keys as a caller spells them, `async_` for `async`
    wide: int = 0  # down to this depth, a list of a union holds one item of each variant

    def make(self, type_: Type, here: Here, path: str, depth: int = 0) -> Any:
        """One value of a type."""
        if isinstance(type_, Name):
            target = here.target(type_.text)
            return self._scalar(type_.text, path) if target is None else self._defined(target, here, path, depth)
        if isinstance(type_, Null):
            return None
        if isinstance(type_, Enumeration):
            return type_.values[crc32(path.encode()) % len(type_.values)]
        if isinstance(type_, Map):
            return {} if depth >= DEEP else {"some key": self.make(type_.value, here, f"{path}.key", depth + 1)}
        if isinstance(type_, Array):
            return self._array(type_, here, path, depth)
        return self.make(self._choice(type_, here, path, depth), here, path, depth)

    def each(self, type_: Type, here: Here, path: str, depth: int = 0) -> list[Any]:
        """One value of each variant of a union; of another type, one value."""
        if isinstance(type_, Union_):
            given = [member for member in type_.members if not isinstance(member, Null)]
            return [value for n, member in enumerate(given) for value in self.each(member, here, f"{path}|{n}", depth)]
        target = here.target(type_.text) if isinstance(type_, Name) else None
        if target is not None and not isinstance(target.definition, Object):
            return self.each(target.definition.type, here.inside(target), path, depth)
        return [self.make(type_, here, path, depth)]

    def _scalar(self, name: str, path: str) -> Any:
        if name == "file":
            return f"content of {path}".encode()
        plain = name.removeprefix("Strict").lower()
        return SCALARS.get(plain, f"{path.rpartition('.')[2]} é\n")

    def _defined(self, target: Target, here: Here, path: str, depth: int) -> Any:
        definition = target.definition
        if not isinstance(definition, Object):
            return self.make(definition.type, here.inside(target), path, depth)
        record: dict[str, Any] = {}
        if self.unknown:
            record = Record(target, here)
        for field, there in fields_of(target, here):
            if not field.optional or (self.full and depth < DEEP) or (self.unknown and _tells(field.type)):
                key = field.name if self.spoken else field.wire
                record[key] = self.make(field.type, there, f"{path}.{field.name}", depth + 1)
        if self.unknown:
            record[UNKNOWN] = UNKNOWN_VALUE
        return record

    def _array(self, type_: Array, here: Here, path: str, depth: int) -> list[Any]:
        if depth > DEEP:
            return []
        if depth <= self.wide:
            return self.each(type_.item, here, f"{path}.0", depth)
        return [self.make(type_.item, here, f"{path}.{n}", depth) for n in range(2 if depth < 3 else 1)]

    def _choice(self, union: Union_, here: Here, path: str, depth: int) -> Type:
        if depth >= DEEP:  # what ends soonest
            return min(union.members, key=lambda member: self._weight(member, here))
        given = [member for member in union.members if not isinstance(member, Null)]
        return given[crc32(path.encode()) % len(given)]

    def _weight(self, type_: Type, here: Here) -> int:
        if isinstance(type_, (Null, Enumeration)):
            return 0
        if isinstance(type_, (Array, Map)):
            return 1
        if isinstance(type_, Union_):
            return min(self._weight(member, here) for member in type_.members)
        target = here.target(type_.text)
        if target is None:
            return 0
        if isinstance(target.definition, Object):
            return 2 + len(target.definition.fields)
        return self._weight(target.definition.type, here.inside(target))


def _tells(type_: Type) -> bool:
    """Whether a field is a constant: the API always sends it, since objects are told apart by it."""
    return isinstance(type_, Enumeration) and len(type_.values) == 1


def mismatches(value: Any, sample: Any, path: str = "answer") -> Iterator[str]:
    """Where a decoded value differs from the sample that was sent: in class, in a field, in what was not sent."""
    if isinstance(sample, Record):
        yield from _model_mismatches(value, sample, path)
    elif isinstance(sample, list) and isinstance(value, list) and len(sample) == len(value):
        for n, (item, expected) in enumerate(zip(value, sample)):
            yield from mismatches(item, expected, f"{path}[{n}]")
    elif isinstance(sample, dict) and isinstance(value, dict) and sample.keys() == value.keys():
        for key, expected in sample.items():
            yield from mismatches(value[key], expected, f"{path}[{key!r}]")
    elif type(value) is not type(sample) or value != sample:
        yield f"{path}: expected {sample!r}, got {value!r}"


def _model_mismatches(value: Any, sample: Record, path: str) -> Iterator[str]:
    expected = class_of(sample.target)
    if type(value) is not expected:
        yield f"{path}: expected a {expected.__module__}.{expected.__qualname__}, got {type(value)!r}"
        return
    for field, _ in fields_of(sample.target, sample.here):
        name = attribute(field.name)
        if field.wire in sample:
            yield from mismatches(getattr(value, name), sample[field.wire], f"{path}.{name}")
        elif getattr(value, name) is not None or name in value.model_fields_set:
            yield f"{path}.{name}: was not sent, and is {getattr(value, name)!r}"
    if UNKNOWN in sample and getattr(value, UNKNOWN, None) != sample[UNKNOWN]:
        yield f"{path}.{UNKNOWN}: the unknown field was lost"


def class_of(target: Target) -> Any:
    """The class that a definition is rendered as."""
    return getattr(import_module(f"openai.types.{target.module.path}"), target.name)
