"""Types of the spec and shapes of an OpenAPI document, taken apart alike so that they can be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, NamedTuple

from .api import BUILTIN
from .ir import Alias, Array, Enumeration, Field, Map, Name, Null, Object, Place, Side, Type, Union_
from .openapi import Document, ListOf, MapOf, OneOf, Record, Ref, Shape

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

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


@dataclass
class Documented:
    """What a shape of the document allows."""

    kinds: set[str] = field(default_factory=set)
    enums: list[Enumeration] = field(default_factory=list)
    items: list[Shape] = field(default_factory=list)
    values: list[Shape] = field(default_factory=list)
    records: list[tuple[str, Record]] = field(default_factory=list)  # with the component's name where it has one
    names: list[str] = field(default_factory=list)  # every component on the way


def in_module(api: Api, module: Module, owner: Field | Alias) -> Here:
    """Where the type of a field or an alias is written."""
    return Here(owner.place, lambda name: api.resolve(name, module, owner.place, owner.side))


def of(target: Target) -> tuple[Type, Here]:
    """A definition as a type."""
    return Name(target.name), Here(target.definition.place, lambda _: target)


def in_package(api: Api, package: str, place: Place) -> Here:
    """Where the type of an operation's result is written."""
    return Here(place, lambda name: None if name in BUILTIN else api.find(name, package))


def spelled(api: Api, types: Iterable[tuple[Type, Here]], known: Container[str] = ()) -> Spelled:
    """Take types apart, as if they were one union; aliases that stand for `known` components stay whole."""
    found = Spelled()
    for type_, here in types:
        _spell(api, type_, here, found, known)
    return found


def _spell(api: Api, type_: Type, here: Here, found: Spelled, known: Container[str]) -> None:
    if isinstance(type_, Union_):
        for member in type_.members:
            _spell(api, member, here, found, known)
    elif isinstance(type_, Name):
        target = here.find(type_.text)
        if target is None:
            found.kinds.add(_PLAIN.get(type_.text, type_.text))
        elif target not in found.names:
            found.names.append(target)
            _spell_definition(api, target, found, known)
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


def _spell_definition(api: Api, target: Target, found: Spelled, known: Container[str]) -> None:
    definition = target.definition
    if isinstance(definition, Object):
        found.kinds.add("record")
        found.objects.append(target)
    elif definition.openapi not in known:
        _spell(api, definition.type, in_module(api, target.module, definition), found, known)


def documented(document: Document, shapes: Iterable[Shape], known: Container[str] = ()) -> Documented:
    """Take shapes apart, as if they were one union; references to `known` components stay whole."""
    found = Documented()
    for shape in shapes:
        _document(document, shape, "", found, known)
    return found


def _document(document: Document, shape: Shape, name: str, found: Documented, known: Container[str]) -> None:
    if isinstance(shape, OneOf):
        for member in shape.members:
            _document(document, member, "", found, known)
    elif isinstance(shape, Ref):
        if shape.name not in found.names:
            found.names.append(shape.name)
            if shape.name not in known:
                _document(document, document.schemas[shape.name], shape.name, found, known)
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
