"""What every operation of the spec sends and returns: sample arguments, the request they must become, sample answers.

All of it is read off the spec's checked form; no generated file is looked at.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from zlib import crc32

from generator.api import Api, Target
from generator.ir import Array, Field, Name, Object, Operation, Resource, Type, Union_, names
from generator.language import identifier
from generator.load import load
from samples import Here, Samples, fields_of

SPEC = Path(__file__).parent.parent / "spec"
# What an operation adds of its own accord when it is called with its required arguments only.
ADDED = {("embeddings", "create"): {"encoding_format": "base64"}}


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
        """The values that go out, by the parameter's name."""
        return self._values(Samples(full=self.kind != "required"))

    def _values(self, samples: Samples) -> dict[str, Any]:
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
        values = self._values(Samples(full=self.kind != "required", spoken=True))
        return {identifier(name): _dressed(value, types[name]) for name, value in values.items()}

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
        for layer in (resource.headers, operation.headers):
            headers.update((name.lower(), value) for name, value in (layer or {}).items())
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
    if operation.overloads or operation.params is None:
        return len(operation.overloads) or 1
    target = api.find(operation.params, resource.path, params=True)
    assert target is not None
    type_ = None if isinstance(target.definition, Object) else target.definition.type
    return len(type_.members) if isinstance(type_, Union_) else 1


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
