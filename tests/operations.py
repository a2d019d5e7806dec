"""What every operation of the spec sends and returns: sample arguments, the request they must become, sample answers.

All of it is read off the spec's checked form; no generated file is looked at, save that a sample object knows the class
which it must be decoded into.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from zlib import crc32

from generator.api import BUILTIN, Api, Module, Target
from generator.ir import (
    Array,
    Enumeration,
    Field,
    Map,
    Name,
    Null,
    Object,
    Operation,
    Place,
    Resource,
    Side,
    Type,
    Union_,
    names,
)
from generator.language import attribute, identifier
from generator.load import load

SPEC = Path(__file__).parent.parent / "spec"
DEEP = 4  # objects inside objects; what lies deeper has its required fields only
UNKNOWN = "x_from_the_future"
UNKNOWN_VALUE = {"level": [1, None]}
SCALARS: dict[str, Any] = {"int": 7, "float": 0.5, "bool": True, "object": {"any": [1, None, "x"]}}
# What an operation adds of its own accord when it is called with its required arguments only.
ADDED = {("embeddings", "create"): {"encoding_format": "base64"}}


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


# -- samples ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Samples:
    """Makes values of a type: the same ones every time, other variants at other paths."""

    full: bool = True  # with optional fields, down to a depth
    unknown: bool = False  # as an answer: with a field that the spec has not
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
                record[field.wire] = self.make(field.type, there, f"{path}.{field.name}", depth + 1)
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
        given = [member for member in union.members if not isinstance(member, Null)] or list(union.members)
        if depth >= DEEP:  # what ends soonest
            return min(union.members if self._ends(union) else given, key=lambda member: self._weight(member, here))
        return given[crc32(path.encode()) % len(given)]

    def _ends(self, union: Union_) -> bool:
        return any(isinstance(member, Null) for member in union.members)

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


# -- calls ------------------------------------------------------------------------------------------------------------


class Sent(NamedTuple):
    """What a call must put on the wire."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str | None]
    body: Any  # the JSON value, the form's parts, bytes, or None where there is no body
    form: str  # "json", "multipart", the media type of bytes, or ""


class Part(NamedTuple):
    """One part of a form: a scalar, an object that goes out as JSON, or bytes, which make it a file."""

    name: str
    value: Any
    media_type: str = ""  # where the spec names it


@dataclass(frozen=True)
class Call:
    """One way to call an operation: with all its arguments, the required ones, or for its events."""

    api: Api
    resource: Resource
    operation: Operation
    kind: str  # "full", "required" or "events"
    variant: int = 0  # which one, where the arguments are a union or where overloads choose the result

    def __str__(self) -> str:
        suffix = f"-{self.variant}" if self.variant else ""
        return f"{self.resource.path}.{self.operation.name}-{self.kind}{suffix}"

    @property
    def here(self) -> Here:
        """The point of view of the operation's own line."""
        return Here(self.api, None, self.resource.path, self.operation.place)

    @property
    def answers_with_events(self) -> bool:
        """Whether the call is for a stream."""
        return self.kind == "events" or self.operation.always_streams

    @cached_property
    def result(self) -> Type | None:
        """The type of the answer, or of an event or a listed item."""
        if self.answers_with_events:
            return self.operation.events
        if self.operation.overloads:
            return self.operation.overloads[self.variant].result
        return self.operation.result.type

    @cached_property
    def parameters(self) -> list[tuple[Field, Here]]:
        """The parameters besides the ids in the path."""
        operation = self.operation
        found: dict[str, tuple[Field, Here]] = {}
        if operation.params is not None:
            target = self.api.find(operation.params, self.resource.path, params=True)
            assert target is not None
            found = {field.name: (field, there) for field, there in fields_of(self._chosen(target), self.here)}
        found.update((field.name, (field, self.here)) for field in operation.extra)
        if operation.overloads and self.kind != "events":
            field = operation.overloads[self.variant].field
            found[field.name] = (field, found[field.name][1])
        return [pair for name, pair in found.items() if name not in operation.path_ids]

    def _chosen(self, target: Target) -> Target:
        definition = target.definition
        if isinstance(definition, Object):
            return target
        assert isinstance(definition.type, Union_)
        member = definition.type.members[self.variant]
        assert isinstance(member, Name)
        chosen = self.here.inside(target).target(member.text)
        assert chosen is not None
        return chosen

    @cached_property
    def ids(self) -> dict[str, str]:
        """The ids in the path; they hold what must not break it."""
        return {name: f"{name} 1/é?" for name in self.operation.path_ids}

    @cached_property
    def values(self) -> dict[str, Any]:
        """The arguments as plain values, by the parameter's name."""
        samples = Samples(full=self.kind != "required")
        values: dict[str, Any] = {}
        for field, there in self.parameters:
            if "stream" in names(field.type):
                if self.kind != "required":
                    values[field.name] = self.kind == "events"
            elif not field.optional or self.kind != "required":
                value = samples.make(field.type, there, field.name, 1)
                values[field.name] = "a plain text" if field.location == "header" and isinstance(value, str) else value
        return values

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments as a caller gives them: files in several forms, iterables that can be read once."""
        types = {field.name: field.type for field, _ in self.parameters}
        return {identifier(name): _dressed(value, types[name]) for name, value in self.values.items()}

    @cached_property
    def sent(self) -> Sent:
        """The request that these arguments must become."""
        resource, operation = self.resource, self.operation
        path, _, fixed = operation.path.partition("?")
        for name, value in self.ids.items():
            path = path.replace("{" + name + "}", quote(value, safe=""))
        query = [(key, value) for key, _, value in (pair.partition("=") for pair in fixed.split("&")) if key]
        headers: dict[str, str | None] = {
            "authorization": f"Bearer {'admin' if resource.admin else 'test'}-key",
            "accept": "*/*" if operation.result.kind == "none" and not operation.events else "application/json",
            "openai-beta": None,
        }
        headers.update((name.lower(), value) for name, value in {**(resource.headers or {}), **(operation.headers or {})}.items())
        body: dict[str, Any] = {}
        for field, _ in self.parameters:
            if field.name in self.values:
                value = self.values[field.name]
                if field.location == "header":
                    headers[field.wire.lower()] = ",".join(value) if isinstance(value, list) else value
                elif field.location == "query" or operation.verb in ("GET", "DELETE"):
                    query.extend((key, text_of(inner)) for key, inner in _flat(field.wire, value))
                else:
                    body[field.wire] = value
        if self.kind == "required":
            body.update(ADDED.get((resource.path, operation.name), {}))
        return self._sent(path, query, headers, body)

    def _sent(
        self, path: str, query: list[tuple[str, str]], headers: dict[str, str | None], body: dict[str, Any]
    ) -> Sent:
        operation = self.operation
        for name, (outer, inner) in (operation.nest or {}).items():
            if name in body:
                body[outer] = {**body.get(outer, {}), inner: body.pop(name)}
        takes_body = operation.verb not in ("GET", "DELETE") and any(not field.location for field, _ in self.parameters)
        if not takes_body:
            return Sent(operation.verb, path, query, headers, None, "")
        if operation.parts:
            return self._of_parts(Sent(operation.verb, path, query, headers, body, "multipart"), operation.parts)
        if operation.files and not (operation.json_without_files and not _files_in(body)):
            parts = [Part(key, inner) for name, value in body.items() for key, inner in _flat(name, value)]
            return Sent(operation.verb, path, query, headers, parts, "multipart")
        return Sent(operation.verb, path, query, headers, body, "json")

    def _of_parts(self, sent: Sent, types: Mapping[str, str]) -> Sent:
        """One part alone is the body; several make a form, each with its media type."""
        if len(sent.body) == 1:
            name, value = sent.body.popitem()
            return sent._replace(body=value.encode(), form=types[name])
        return sent._replace(body=[Part(name, value, types[name]) for name, value in sent.body.items()])


def _files_in(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(_files_in, value.values() if isinstance(value, dict) else value))
    return isinstance(value, bytes)


def _dressed(value: Any, type_: Type) -> Any:
    if isinstance(value, bytes):
        return (io.BytesIO(value), ("named.bin", value, "application/x-sample"), value)[crc32(value) % 3]
    if not isinstance(value, list):
        return value
    if value and isinstance(value[0], bytes):
        return [_dressed(item, type_) for item in value]
    flavour = next((part.flavour for part in _parts(type_) if isinstance(part, Array)), "list")
    return iter(value) if flavour == "Iterable" else tuple(value) if flavour == "SequenceNotStr" else value


def _parts(type_: Type) -> Iterator[Type]:
    yield from type_.members if isinstance(type_, Union_) else (type_,)


def _flat(key: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Nested values in the bracket notation: `a[b]` and `a[]`."""
    if isinstance(value, dict):
        for inner, item in value.items():
            yield from _flat(f"{key}[{inner}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _flat(f"{key}[]", item)
    else:
        yield key, value


def text_of(value: Any) -> str:
    """A scalar as it stands in a query or a form."""
    return json.dumps(value) if isinstance(value, (bool, int, float)) else str(value)


@lru_cache(maxsize=1)
def spec() -> Api:
    """The spec, loaded once."""
    return load(SPEC)


def calls() -> Iterator[Call]:
    """Every way that the tests call an operation."""
    api = spec()
    for resource in api.resources:
        for operation in resource.operations:
            for variant in range(_variants(api, resource, operation)):
                yield Call(api, resource, operation, "full", variant)
                yield Call(api, resource, operation, "required", variant)
            if operation.events is not None and not operation.always_streams:
                yield Call(api, resource, operation, "events")


def _variants(api: Api, resource: Resource, operation: Operation) -> int:
    if operation.overloads:
        return len(operation.overloads)
    if operation.params is None:
        return 1
    target = api.find(operation.params, resource.path, params=True)
    assert target is not None
    definition = target.definition
    return len(definition.type.members) if not isinstance(definition, Object) and isinstance(definition.type, Union_) else 1


# -- answers ----------------------------------------------------------------------------------------------------------


def answer_value(call: Call) -> Any:
    """A sample of a plain answer."""
    assert call.result is not None
    samples = Samples(full=call.kind != "required", unknown=True, wide=2)
    return samples.make(call.result, call.here, "answer")


def answer_each(call: Call) -> list[Any]:
    """A sample of every kind of event, or of every kind of item of a list."""
    assert call.result is not None
    samples = Samples(full=call.kind != "required", unknown=True, wide=2)
    return samples.each(call.result, call.here, "answer")


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
