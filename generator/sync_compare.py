"""Where spec/ and an OpenAPI document differ, operation by operation and schema by schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Union

from . import sync_parts as parts
from .api import Api, Target
from .ir import Alias, Enumeration, Field, Operation, Place, Resource, Type
from .openapi import FREE, Document, Endpoint, ListOf, Property, Record, Ref, Shape
from .sync_names import anonymous, home
from .sync_pairs import Pairing
from .sync_parts import Documented, Here, Spelled

if TYPE_CHECKING:
    from collections.abc import Iterable


class NewField(NamedTuple):
    """A property that the definition lacks."""

    target: Target
    property: Property


class NewValue(NamedTuple):
    """A value that an enumeration of the spec lacks."""

    known: Enumeration
    place: Place
    value: str | int | bool


class NewParameter(NamedTuple):
    """A parameter of an operation that took none so far."""

    resource: Resource
    operation: Operation
    name: str
    parameters: Record  # all of them


Fix = Union[NewField, NewValue, NewParameter, Endpoint]


@dataclass(frozen=True)
class Difference:
    """One thing that the document says otherwise; kind, where and what name it in the reviewed list."""

    kind: str
    where: str
    what: str
    place: Place
    fix: Fix | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.kind}: {self.where}: {self.what}"


def compare(api: Api, document: Document) -> tuple[Difference, ...]:
    """Every difference, in the order of the spec's files."""
    comparison = Comparison(api, document)
    comparison.operations()
    comparison.schemas()
    return tuple(sorted(comparison.found, key=lambda one: (one.place, one.kind)))


class Comparison:
    """Walks both sides together; each pair of an object and a record is looked at once."""

    def __init__(self, api: Api, document: Document) -> None:
        self.api = api
        self.document = document
        self.pairing = Pairing(api, document)
        self.found: dict[Difference, None] = {}
        self.shared: list[Operation] = []  # the operations that both sides have
        self._seen: set[tuple[str, str, int]] = set()
        self._called: set[tuple[str, str]] = set()  # definitions that are an operation's parameters

    def say(self, kind: str, where: str, what: str, place: Place, fix: Fix | None = None) -> None:
        """Note a difference; one that both sides of a twin show is noted once."""
        self.found.setdefault(Difference(kind, where, what, place, fix))

    # -------------------------------------------------------------------------------------------- operations

    def operations(self) -> None:
        """Compare the operations that both sides have, and name those that only one has."""
        endpoints = {(one.verb, anonymous(one.path)): one for one in self.document.endpoints}
        known = set()
        for resource in self.api.resources:
            for operation in resource.operations:
                key = (operation.verb, anonymous(operation.path))
                known.add(key)
                where = f"resources.{resource.path}.{operation.name}"
                if key in endpoints:
                    self.shared.append(operation)
                    self._operation(where, resource, operation, endpoints[key])
                else:
                    self.say("extra operation", where, f"{operation.verb} {operation.path}", operation.place)
        for key, endpoint in endpoints.items():
            if key not in known:
                found = home(self.api, endpoint.path)
                where, place = (found[0].path, found[0].place) if found else ("*", Place("spec", 1))
                self.say("new operation", f"resources.{where}", f"{endpoint.verb} {endpoint.path}", place, endpoint)

    def _operation(self, where: str, resource: Resource, operation: Operation, endpoint: Endpoint) -> None:
        if operation.path_ids != endpoint.path_ids:
            self.say("path", where, f"{operation.path} -> {endpoint.path}", operation.place)
        self._parameters(where, resource, operation, endpoint)
        ours, theirs = _answer_kind(operation), endpoint.answer_kind
        if ours != theirs:
            self.say("answer", where, f"{ours} -> {theirs}", operation.place)
        answer = endpoint.answer
        if operation.result.kind == "page" and answer is not None:
            answer = self._page_item(where, operation, answer)
        for name, type_, shape in (
            ("answer", operation.result.type, answer),
            ("events", operation.events, endpoint.events),
        ):
            if type_ is not None and shape is not None:
                here = parts.in_package(self.api, resource.path, operation.place)
                self._compare(where, name, operation.place, [(type_, here)], [shape], null=False)

    def _page_item(self, where: str, operation: Operation, answer: Shape) -> Shape | None:
        envelope = self.document.resolve(answer)
        for one in envelope.properties if isinstance(envelope, Record) else ():
            listed = self.document.resolve(one.shape)
            if one.name in ("data", "items") and isinstance(listed, ListOf):
                return listed.item
        self.say("answer", where, f"{operation.result.page} -> no page", operation.place)
        return None

    def _parameters(self, where: str, resource: Resource, operation: Operation, endpoint: Endpoint) -> None:
        body = endpoint.body(multipart=bool(operation.files))
        bodies = [record for _, record in parts.documented(self.document, [body] if body else []).records]
        wanted = endpoint.with_body(_joined(bodies))
        if operation.params is None:
            for one in wanted.properties:
                self.say(
                    "new parameter",
                    where,
                    one.name,
                    operation.place,
                    NewParameter(resource, operation, one.name, wanted),
                )
            return
        target = self.api.find(operation.params, resource.path, params=True)
        assert target is not None  # checked on load
        self._called.add((target.module.path, target.name))
        locations = {one.name: one.location or "usual" for one in wanted.properties}
        for known in parts.spelled(self.api, [parts.of(target)]).objects:
            for wire, (ours, _) in parts.fields(self.api, known).items():
                location = ours.location or "usual"
                if locations.get(wire, location) != location:
                    self.say("location", f"{parts.path(known)}.{wire}", f"{location} -> {locations[wire]}", ours.place)
            self._record(known, wanted, ignored=(*operation.path_ids, *endpoint.path_ids))

    # -------------------------------------------------------------------------------------------- schemas

    def schemas(self) -> None:
        """Compare every entry with the schema that its heading names, but for what only operations can show.

        These are their parameters, and the param side of twins, which may stand for another schema.
        """
        for module in self.api.modules.values():
            for name, definition in module.definitions.items():
                target, component = Target(module, name), definition.openapi
                by_operation = (module.path, name) in self._called or (module.schema.twin and module.is_params)
                if component is None or by_operation:
                    continue
                where, _, last = parts.path(target).rpartition(".")
                if component not in self.document.schemas:
                    self.say("extra schema", parts.path(target), component, definition.place)
                else:
                    ours = [parts.of(target)]
                    self._compare(where, last, definition.place, ours, [Ref(component)], null=False, itself=component)

    def _record(self, target: Target, record: Record, ignored: Iterable[str] = ()) -> None:
        key = (target.module.path, target.name, id(record))
        if key in self._seen:
            return
        self._seen.add(key)
        where = parts.path(target)
        fields = parts.fields(self.api, target)
        wanted = {one.name: one for one in record.properties}
        known_otherwise = {*ignored, *parts.computed(target)}
        for name, one in wanted.items():
            if name not in fields and name not in known_otherwise:
                self.say("new field", where, name, target.definition.place, NewField(target, one))
        for wire, (known, here) in fields.items():
            if wire in wanted:
                self._field(where, target.module.is_params, known, here, wanted[wire])
            elif wire not in ignored:
                self.say("extra field", where, wire, known.place)

    def _field(self, where: str, params: bool, known: Field, here: Here, wanted: Property) -> None:
        ours = parts.spelled(self.api, [(known.type, here)])
        theirs = parts.documented(self.document, [wanted.shape])
        # In a model `Optional[X] = None` serves what may be absent and what may be null alike.
        required = not known.optional and (params or "null" not in ours.kinds)
        if required != (wanted.required and (params or "null" not in theirs.kinds)):
            self.say("optional" if required else "required", where, known.wire, known.place)
        self._compare(where, known.wire, known.place, [(known.type, here)], [wanted.shape], null=params)

    def _compare(
        self,
        owner: str,
        name: str,
        place: Place,
        types: list[tuple[Type, Here]],
        shapes: list[Shape],
        *,
        null: bool,
        itself: str = "",
    ) -> None:
        """Compare what types and shapes allow; `null` says whether the spec's type tells if it may be null."""
        where = f"{owner}.{name}"
        ours, theirs = parts.spelled(self.api, types), parts.documented(self.document, shapes)
        if not _alike(ours, theirs):
            self.say("type", where, f"{_shown(ours.kinds)} -> {_shown(theirs.kinds)}", place)
        if null and ("null" in ours.kinds) != ("null" in theirs.kinds):
            self.say("null", where, "yes -> no" if "null" in ours.kinds else "no -> yes", place)
        # An alias on this side and its component on the other are compared once, where the alias stands.
        known = {one.definition.openapi for one in ours.names if isinstance(one.definition, Alias)} & {*theirs.names}
        shared = {name for name in known if name and name != itself}
        if shared:
            ours = parts.spelled(self.api, types, shared)
            theirs = parts.documented(self.document, shapes, shared)
        self._enums(where, place, ours, theirs)
        for inner, outer in ((ours.items, theirs.items), (ours.values, theirs.values)):
            if inner and outer:
                self._compare(owner, f"{name}[]", place, inner, outer, null=True)
        self._members(where, place, ours, theirs)

    def _enums(self, where: str, place: Place, ours: Spelled, theirs: Documented) -> None:
        known = {value: None for enum, _ in ours.enums for value in enum.values}
        wanted = {value: None for enum in theirs.enums for value in enum.values}
        if not known or not wanted:
            return  # told by the kinds
        for value in known:
            if value not in wanted:
                self.say("extra value", where, str(value), place)
        for enum in theirs.enums:
            home, home_place = max(ours.enums, key=lambda one: len(set(one[0].values) & set(enum.values)))
            for value in enum.values:
                if value not in known:
                    self.say("new value", where, str(value), place, NewValue(home, home_place, value))

    def _members(self, where: str, place: Place, ours: Spelled, theirs: Documented) -> None:
        """Compare the objects that two types allow, each with the record that it resembles most."""
        left = theirs.records
        pairs = self.pairing.pairs(ours.objects, left)
        for n, m in pairs.items():
            self._record(ours.objects[n], left[m][1])
        if not ours.objects or not left:
            return  # told by the kinds
        for n, target in enumerate(ours.objects):
            if n not in pairs:
                self.say("extra member", where, target.name, place)
        for m, (name, record) in enumerate(left):
            if m not in pairs.values():
                self.say("new member", where, name or _sketch(record), place)


def _answer_kind(operation: Operation) -> str:
    kind = "value" if operation.result.kind == "page" else operation.result.kind
    if operation.events is None:
        return kind
    return "events" if operation.always_streams else f"{kind} or events"


def _joined(records: list[Record]) -> Iterable[Property]:
    """The properties of a body that may be one of several records; required is what all of them require."""
    names = {one.name: one for record in records for one in record.properties}
    for name, one in names.items():
        required = all(any(p.name == name and p.required for p in record.properties) for record in records)
        yield Property(name, one.shape, required)


def _alike(ours: Spelled, theirs: Documented) -> bool:
    """Whether both allow the same kinds of values; `object` and a document's object without properties are one."""
    left, right = ours.kinds - {"null"}, theirs.kinds - {"null"}
    free = "object" in right or ("map" in right and FREE.value in theirs.values)
    return left == right or ("object" in left and free and left - {"object", "map"} == right - {"object", "map"})


def _shown(kinds: set[str]) -> str:
    return " | ".join(sorted(kinds - {"null"})) or "nothing"


def _sketch(record: Record) -> str:
    """An anonymous record by its property names."""
    return "{" + " ".join(one.name for one in record.properties) + "}"
