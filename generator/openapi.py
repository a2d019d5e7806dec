"""A small frozen view of an OpenAPI 3.1 document: operations, and schemas with what matters to a client."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

import yaml

from .ir import Enumeration, Name, Null
from .source import Loader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# ------------------------------------------------------------------------------------------------ schemas


@dataclass(frozen=True)
class Ref:
    """A reference to a component schema."""

    name: str


@dataclass(frozen=True)
class ListOf:
    """An array."""

    item: Shape


@dataclass(frozen=True)
class MapOf:
    """An object with free keys."""

    value: Shape


@dataclass(frozen=True)
class OneOf:
    """One of several shapes."""

    members: tuple[Shape, ...]
    discriminator: str | None = None


@dataclass(frozen=True)
class Property:
    """One property of an object or one parameter of an operation.

    `location` is empty where a parameter goes the verb's usual way: in the body, or in the query where there is none.
    """

    name: str
    shape: Shape
    required: bool
    location: str = ""


@dataclass(frozen=True)
class Record:
    """An object with known properties."""

    properties: tuple[Property, ...]


Shape = Union[Ref, Name, Null, Enumeration, ListOf, MapOf, OneOf, Record]
ANY = Name("object")
FREE = MapOf(ANY)

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


# ------------------------------------------------------------------------------------------------ operations


@dataclass(frozen=True)
class Endpoint:
    """One operation of the document; of the answers only the successful one counts."""

    verb: str
    path: str
    path_ids: tuple[str, ...]
    parameters: tuple[Property, ...]
    bodies: Mapping[str, Shape]
    answers: Mapping[str, Shape]

    @property
    def asked(self) -> tuple[Shape, ...]:
        """What parameters and bodies hold."""
        return (*(one.shape for one in self.parameters), *self.bodies.values())

    @property
    def answer(self) -> Shape | None:
        """The JSON that a call answers with."""
        return self.answers.get("application/json")

    @property
    def events(self) -> Shape | None:
        """What each event of a streamed answer holds."""
        return self.answers.get("text/event-stream")

    @property
    def answer_kind(self) -> str:
        """What a call gets: value, binary or none; or events."""
        kinds = self.answers.keys() - {"text/event-stream"}
        kind = "binary" if kinds - {"application/json"} else "value" if kinds else "none"
        if self.events is None:
            return kind
        return f"{kind} or events" if kinds else "events"

    def with_body(self, body: Iterable[Property]) -> Record:
        """All parameters but those of the path, where these properties are the body's."""
        return Record((*self.parameters, *(one for one in body if one.name not in self.path_ids)))

    def body(self, *, multipart: bool) -> Shape | None:
        """The body that a call sends: JSON, or form data where it has files or nothing else is taken."""
        order = ["application/json", "multipart/form-data"]
        for media in (*(reversed(order) if multipart else order), *self.bodies):
            if media in self.bodies:
                return self.bodies[media]
        return None


@dataclass(frozen=True)
class Document:
    """An OpenAPI document as read: `{verb: path}` to endpoint, name to schema."""

    endpoints: tuple[Endpoint, ...]
    schemas: Mapping[str, Shape]

    def resolve(self, shape: Shape) -> Shape:
        """Follow references until something that says what it is."""
        while isinstance(shape, Ref):
            shape = self.schemas[shape.name]
        return shape


def read(path: Path) -> Document:
    """Read a document from YAML or JSON, gzipped or plain."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    is_json = path.with_suffix("").suffix == ".json" if path.suffix == ".gz" else path.suffix == ".json"
    return parse(json.loads(data) if is_json else yaml.load(data, Loader=Loader))


def parse(document: Mapping[str, Any]) -> Document:
    """Read a document from its decoded YAML or JSON."""
    reader = _Reader(document)
    schemas = {name: reader.component(name) for name in reader.components}
    return Document(tuple(reader.endpoints()), schemas)


class _Reader:
    """Turns the raw document into shapes; a component is read once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self._read: dict[str, Shape] = {}
        self._root = ""  # the component being read, which "$recursiveRef" means

    def component(self, name: str) -> Shape:
        if name not in self._read:
            outer, self._root = self._root, name
            self._read[name] = self.shape(self.components[name])
            self._root = outer
        return self._read[name]

    # -- schemas

    def shape(self, raw: Any) -> Shape:
        if not isinstance(raw, dict):  # `true`, or nothing said
            return ANY
        shape = self._plain(raw)
        nullable = raw.get("nullable") or any(part.get("nullable") for part in raw.get("allOf", ()))
        return one_of((shape, Null())) if nullable else shape

    def _plain(self, raw: dict[str, Any]) -> Shape:
        if "$ref" in raw:
            return Ref(raw["$ref"].rpartition("/")[2])
        if "$recursiveRef" in raw:
            return Ref(self._root)
        if "allOf" in raw:
            return self._merged(raw)
        if "const" in raw:
            return Enumeration((raw["const"],))
        if raw.get("properties"):  # an `anyOf` beside them only says which of them go together
            required = raw.get("required", ())
            return Record(tuple(Property(n, self.shape(p), n in required) for n, p in raw["properties"].items()))
        for key in ("anyOf", "oneOf"):
            if key in raw:
                discriminator = raw.get("discriminator", {}).get("propertyName")
                return one_of((self.shape(member) for member in raw[key]), discriminator)
        if "enum" in raw:
            values = one_of([Enumeration(tuple(value for value in raw["enum"] if value is not None))])
            return one_of((values, Null())) if None in raw["enum"] else values
        types = raw.get("type", "array" if "items" in raw else ())
        return one_of(self._typed(raw, kind) for kind in ([types] if isinstance(types, str) else types))

    def _typed(self, raw: dict[str, Any], kind: str) -> Shape:
        if kind == "null":
            return Null()
        if kind == "array":
            return ListOf(self.shape(raw.get("items")))
        if kind == "object":
            extra = raw.get("additionalProperties")
            return MapOf(self.shape(extra)) if isinstance(extra, dict) else FREE
        return Name("file" if raw.get("format") == "binary" else _SCALARS[kind])

    def _merged(self, raw: dict[str, Any]) -> Shape:
        """An `allOf`: the one part that says something, or an object with the properties of all parts."""
        parts = [self._plain(part) for part in raw["allOf"]]
        parts = [part for part in parts if part not in (ANY, FREE)]
        if "properties" in raw:
            parts.append(self.shape({"properties": raw["properties"], "required": raw.get("required", ())}))
        whole = [self._behind(part) for part in parts]
        union = next((part for part, behind in zip(parts, whole) if not isinstance(behind, Record)), None)
        if len(parts) == 1 or union is not None:  # a union's members say it all; what stands beside it is shared
            return union or parts[0]
        properties: dict[str, Property] = {}
        for record in whole:
            for item in record.properties if isinstance(record, Record) else ():
                known = properties.get(item.name, item)
                must = known.required or item.required or item.name in raw.get("required", ())
                properties[item.name] = Property(item.name, item.shape, must)
        return Record(tuple(properties.values()))

    def _behind(self, shape: Shape) -> Shape:
        while isinstance(shape, Ref):
            shape = self.component(shape.name)
        return shape

    # -- operations

    def endpoints(self) -> Iterable[Endpoint]:
        for path, item in self.document.get("paths", {}).items():
            for verb in ("get", "post", "put", "patch", "delete"):
                if verb in item:
                    yield self._endpoint(verb, path, item[verb], item.get("parameters", ()))

    def _endpoint(self, verb: str, path: str, raw: Any, shared: Sequence[Any]) -> Endpoint:
        parameters = [self._pointed(parameter) for parameter in (*shared, *raw.get("parameters", ()))]
        usual = "body" if verb in ("post", "put", "patch") else "query"
        statuses = sorted(status for status in raw.get("responses", {}) if status.startswith("2"))
        answer = self._pointed(raw["responses"][statuses[0]]) if statuses else {}
        return Endpoint(
            verb.upper(),
            path,
            tuple(part.partition("}")[0] for part in path.split("{")[1:]),
            tuple(
                # `ids[]` is how the document writes an array in the query; to a caller its name is `ids`.
                Property(
                    p["name"].removesuffix("[]"),
                    self.shape(p.get("schema")),
                    p.get("required", False),
                    "" if p["in"] == usual else p["in"],
                )
                for p in parameters
                if p["in"] != "path"
            ),
            self._media(self._pointed(raw.get("requestBody", {}))),
            self._media(answer),
        )

    def _media(self, raw: Any) -> dict[str, Shape]:
        return {media: self.shape(content.get("schema")) for media, content in raw.get("content", {}).items()}

    def _pointed(self, raw: Any) -> Any:
        """What `#/components/…` points to, for parts that are no schemas."""
        while "$ref" in raw:
            pointer, raw = raw["$ref"], self.document
            for part in pointer.lstrip("#/").split("/"):
                raw = raw[part]
        return raw


def one_of(shapes: Iterable[Shape], discriminator: str | None = None) -> Shape:
    """A union without repetition; the shape itself where only one is left, anything where none is."""
    members: list[Shape] = []
    for shape in shapes:
        for member in shape.members if isinstance(shape, OneOf) and not shape.discriminator else (shape,):
            if member not in members:
                members.append(member)
    if not members:
        return ANY
    return members[0] if len(members) == 1 else OneOf(tuple(members), discriminator)
