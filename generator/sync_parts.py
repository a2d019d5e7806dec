"""Types of the spec and shapes of an OpenAPI document, taken apart alike so that they can be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, NamedTuple

from .api import BUILTIN
from .ir import Alias, Array, Enumeration, Field, Map, Name, Null, Object, Place, Side, Type, Union_
from .openapi import Document, ListOf, MapOf, OneOf, Record, Ref, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .api import Api, Module, Target

_PLAIN = {"StrictStr": "str", "StrictBool": "bool", "StrictInt": "int", "StrictFloat": "float", "stream": "bool"}


class Here(NamedTuple):
    """Where a type is written, and what a name means there; None is a built-in type."""

    place: Place
    find: Callable[[str], Target | None]


@dataclass
class Spelled:
    """What a type of the spec allows."""

    kinds: set[str] = field(default_factory=set)
    enums: list[tuple[Enumeration, Place]] = field(default_factory=list)
    items: list[tuple[Type, Here]] = field(default_factory=list)
    values: list[tuple[Type, Here]] = field(default_factory=list)
    objects: list[Target] = field(default_factory=list)
    names: list[Target] = field(default_factory=list)  # every definition on the way
    whole: Target | None = None  # the definition that, but for null, is all of it


@dataclass
class Documented:
    """What a shape of the document allows."""

    kinds: set[str] = field(default_factory=set)
    enums: list[Enumeration] = field(default_factory=list)
    items: list[Shape] = field(default_factory=list)
    values: list[Shape] = field(default_factory=list)
    records: list[tuple[str, Record]] = field(default_factory=list)  # with the component's name where it has one
    names: list[str] = field(default_factory=list)  # every component on the way
    whole: str | None = None  # the component that, but for null, is all of it


def in_module(api: Api, module: Module, owner: Field | Alias) -> Here:
    """Where the type of a field or an alias is written."""
    return Here(owner.place, lambda name: api.resolve(name, module, owner.place, owner.side))


def in_package(api: Api, package: str, place: Place) -> Here:
    """Where the type of an operation's result is written."""
    return Here(place, lambda name: None if name in BUILTIN else api.find(name, package))


def spelled(api: Api, types: Iterable[tuple[Type, Here]]) -> Spelled:
    """Take types apart, as if they were one union."""
    found = Spelled()
    types = list(types)
    for type_, here in types:
        _spell(api, type_, here, found)
    members = [m for t, _ in types for m in (t.members if isinstance(t, Union_) else (t,)) if m != Null()]
    if len(members) == 1 and isinstance(members[0], Name) and found.names:
        found.whole = found.names[0]
    return found


def spelled_target(api: Api, target: Target) -> Spelled:
    """Take a definition apart."""
    found = Spelled(whole=target)
    _spell_target(api, target, found)
    return found


def _spell(api: Api, type_: Type, here: Here, found: Spelled) -> None:
    if isinstance(type_, Union_):
        for member in type_.members:
            _spell(api, member, here, found)
    elif isinstance(type_, Name):
        target = here.find(type_.text)
        if target is None:
            found.kinds.add(_PLAIN.get(type_.text, type_.text))
        else:
            _spell_target(api, target, found)
    elif isinstance(type_, Null):
        found.kinds.add("null")
    elif isinstance(type_, Enumeration):
        found.kinds.add("enum")
        found.enums.append((type_, here.place))
    elif isinstance(type_, Array):
        found.kinds.add("list")
        found.items.append((type_.item, here))
    elif isinstance(type_, Map):
        found.kinds.add("map")
        found.values.append((type_.value, here))


def _spell_target(api: Api, target: Target, found: Spelled) -> None:
    if target in found.names:
        return
    found.names.append(target)
    definition = target.definition
    if isinstance(definition, Alias):
        _spell(api, definition.type, in_module(api, target.module, definition), found)
    else:
        found.kinds.add("record")
        found.objects.append(target)


def documented(document: Document, shapes: Iterable[Shape]) -> Documented:
    """Take shapes apart, as if they were one union."""
    found = Documented()
    shapes = list(shapes)
    for shape in shapes:
        _document(document, shape, "", found)
    members = [m for s in shapes for m in (s.members if isinstance(s, OneOf) else (s,)) if m != Null()]
    if len(members) == 1 and isinstance(members[0], Ref):
        found.whole = members[0].name
    return found


def _document(document: Document, shape: Shape, name: str, found: Documented) -> None:
    if isinstance(shape, OneOf):
        for member in shape.members:
            _document(document, member, "", found)
    elif isinstance(shape, Ref):
        if shape.name not in found.names:
            found.names.append(shape.name)
            _document(document, document.schemas[shape.name], shape.name, found)
    elif isinstance(shape, Name):
        found.kinds.add(shape.text)
    elif isinstance(shape, Null):
        found.kinds.add("null")
    elif isinstance(shape, Enumeration):
        found.kinds.add("enum")
        found.enums.append(shape)
    elif isinstance(shape, ListOf):
        found.kinds.add("list")
        found.items.append(shape.item)
    elif isinstance(shape, MapOf):
        found.kinds.add("map")
        found.values.append(shape.value)
    else:
        found.kinds.add("record")
        found.records.append((name, shape))


def fields(api: Api, target: Target) -> dict[str, tuple[Field, Here]]:
    """An object's fields under their wire names, inherited ones too."""
    definition, module = target.definition, target.module
    assert isinstance(definition, Object)
    found: dict[str, tuple[Field, Here]] = {}
    if definition.base is not None:
        base = api.resolve(definition.base, module, definition.place, definition.side)
        assert base is not None  # checked on load
        found.update(fields(api, base))
    for one in definition.fields:
        if not module.schema.twin or one.side in (Side.BOTH, module.side):
            found[one.wire] = (one, in_module(api, module, one))
    return found


def computed(target: Target) -> tuple[str, ...]:
    """Names of the properties that an object computes itself."""
    return tuple(one.name for one in target.definition.computed) if isinstance(target.definition, Object) else ()


def path(target: Target) -> str:
    """How differences name a definition: `types.Batch.Errors`, the same for both sides of a twin."""
    schema = target.module.schema
    parts = ["types", *schema.package.split("."), schema.main.name]
    if target.definition is not schema.main:
        parts.append(target.definition.name)
    return ".".join(part for part in parts if part)
