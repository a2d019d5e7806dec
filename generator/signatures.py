"""Parameters of a method, from its path and its params schema; and its overloads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .ir import Alias, Enumeration, Field, Name, Null, Object, SpecError, Type, Union_, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .api import Api, Target
    from .ir import Operation, Resource, Socket

_FALSE, _TRUE = Enumeration((False,)), Enumeration((True,))


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method; `types` has more than one entry where overloads differ."""

    name: str
    types: tuple[Type, ...]
    optional: bool
    field: Field | None = None
    owner: Target | None = None


@dataclass(frozen=True)
class Signature:
    """Parameters and what comes back: the result, the events of a stream, or either."""

    parameters: tuple[Parameter, ...]
    results: tuple[Type, ...]
    events: bool = False
    plain: bool = True


@dataclass(frozen=True)
class Method:
    """All that is known of a method's call: the implementation's signature and the overloads."""

    signature: Signature
    overloads: tuple[Signature, ...]


def method(api: Api, resource: Resource, operation: Operation) -> Method:
    """Work out the signatures of an operation."""
    variants = [_own(operation, fields) for fields in _variants(api, resource, operation)]
    results = tuple(_members(operation.result.type))
    whole = _merged(variants)
    if operation.events is None or operation.always_streams:
        overloads = [Signature(variant, results) for variant in variants] if len(variants) > 1 else []
        overloads += _by_argument(operation, whole, results)
        return Method(Signature(whole, results), tuple(overloads))
    stream = next((parameter for parameter in whole if parameter.name == "stream"), None)
    if stream is None:
        raise SpecError(operation.place, f"{operation.name!r} streams but its params have no field `stream?: stream`")
    nullable = isinstance(stream.types[0], Union_)
    off: Type = Union_((_FALSE, Null())) if nullable else _FALSE
    plain = _with(whole, replace(stream, types=(off,)))
    overloads = _by_argument(operation, plain, results) or [Signature(plain, results)]
    overloads.append(Signature(_with(whole, _required(stream, _TRUE)), (), events=True, plain=False))
    overloads.append(Signature(_with(whole, _required(stream, Name("bool"))), results, events=True))
    return Method(Signature(_with(whole, replace(stream, types=(off, _TRUE))), results, events=True), tuple(overloads))


@dataclass(frozen=True)
class Event:
    """An event that a client sends over a WebSocket, as the method that sends it."""

    type: str
    parameters: tuple[Parameter, ...]

    @property
    def path(self) -> tuple[str, ...]:
        """Names of the groups that the method is in."""
        return tuple(self.type.split(".")[:-1])

    @property
    def name(self) -> str:
        """Name of the method."""
        return self.type.rpartition(".")[2]


def events(api: Api, resource: Resource, socket: Socket) -> tuple[Event, ...]:
    """Every event that the client may send; two of one type become one method that takes what either has."""
    found: dict[str, list[tuple[Parameter, ...]]] = {}
    for name in names(socket.sends):
        for member in _event_types(api, sent(api, resource, socket, name)):
            fields = list(api.fields(member))
            type_ = next((field.type for field, _ in fields if field.name == "type"), None)
            if not isinstance(type_, Enumeration) or len(type_.values) != 1:
                raise SpecError(member.definition.place, f"{member.name!r} has no `type` that tells what it is")
            if "." not in str(type_.values[0]):
                raise SpecError(member.definition.place, f"{type_.values[0]!r} names no group for its method: `a.b`")
            own = [Parameter(f.name, (f.type,), f.optional, f, owner) for f, owner in fields if f.name != "type"]
            found.setdefault(str(type_.values[0]), []).append(tuple(own))
    return tuple(Event(type_, _merged(variants)) for type_, variants in found.items())


def sent(api: Api, resource: Resource, socket: Socket, name: str) -> Target:
    """The params that an entry of a socket's `sends` stands for."""
    target = api.find(name, resource.path)
    if target is None:
        raise SpecError(socket.connect.place, f"nothing is called {name!r}, seen from types.{resource.path}")
    return api.param_twin(target)


def _event_types(api: Api, target: Target) -> Iterator[Target]:
    definition = target.definition
    if isinstance(definition, Object):
        yield target
        return
    for name in names(definition.type):
        member = api.resolve(name, target.module, definition.place, definition.side)
        if member is None:
            raise SpecError(definition.place, f"{name!r} is no event")
        yield from _event_types(api, member)


def _members(type_: Type | None) -> Iterable[Type]:
    if type_ is None:
        return ()
    return type_.members if isinstance(type_, Union_) and type_.discriminator is None else (type_,)


def _variants(api: Api, resource: Resource, operation: Operation) -> Iterator[list[tuple[Field, Target]]]:
    """Fields of the params schema; one list for each member where it is a union."""
    if operation.params is None:
        yield []
        return
    target = api.find(operation.params, resource.path, params=True)
    assert target is not None
    definition = target.definition
    if isinstance(definition, Object):
        yield list(api.fields(target))
        return
    assert isinstance(definition, Alias)
    for name in names(definition.type):
        member = api.resolve(name, target.module, definition.place, definition.side)
        if member is None or not isinstance(member.definition, Object):
            raise SpecError(definition.place, f"{name!r} has no fields to make arguments of")
        yield list(api.fields(member))


def _own(operation: Operation, fields: list[tuple[Field, Target]]) -> tuple[Parameter, ...]:
    """Parameters in order: the required ones first."""
    ids = operation.path_ids
    described = {field.name: field for field in (*(f for f, _ in fields), *operation.extra) if field.name in ids}
    path = [Parameter(name, (Name("str"),), False, described.get(name)) for name in (*ids[-1:], *ids[:-1])]
    own = [Parameter(f.name, (f.type,), f.optional, f, owner) for f, owner in fields if f.name not in ids]
    own += [Parameter(f.name, (f.type,), f.optional, f) for f in operation.extra if f.name not in ids]
    return (*path, *(p for p in own if not p.optional), *(p for p in own if p.optional))


def _merged(variants: list[tuple[Parameter, ...]]) -> tuple[Parameter, ...]:
    """One signature that takes what any of the variants takes."""
    found: dict[str, list[Parameter]] = {}
    for variant in variants:
        for parameter in variant:
            found.setdefault(parameter.name, []).append(parameter)
    merged = [
        replace(
            same[0],
            types=tuple(dict.fromkeys(type_ for parameter in same for type_ in parameter.types)),
            optional=len(same) < len(variants) or any(parameter.optional for parameter in same),
        )
        for same in found.values()
    ]
    return (*(p for p in merged if not p.optional), *(p for p in merged if p.optional))


def _with(parameters: tuple[Parameter, ...], new: Parameter) -> tuple[Parameter, ...]:
    """The same with one parameter replaced; one that became required moves to the required ones."""
    others = [parameter for parameter in parameters if parameter.name != new.name]
    if not new.optional:
        required = [p for p in others if not p.optional]
        return (*required, new, *(p for p in others if p.optional))
    return tuple(new if parameter.name == new.name else parameter for parameter in parameters)


def _required(parameter: Parameter, type_: Type) -> Parameter:
    return replace(parameter, types=(type_,), optional=False)


def _by_argument(operation: Operation, whole: tuple[Parameter, ...], results: tuple[Type, ...]) -> list[Signature]:
    """Overloads that one argument selects, and the general one after them."""
    found: list[Signature] = []
    for overload in operation.overloads:
        parameter = next((p for p in whole if p.name == overload.field.name), None)
        if parameter is None:
            raise SpecError(overload.field.place, f"{operation.name!r} has no parameter {overload.field.name!r}")
        narrowed = replace(parameter, types=(overload.field.type,), optional=overload.field.optional)
        found.append(Signature(_with(whole, narrowed), (overload.result,)))
    return [*found, Signature(whole, results)] if found else []


def inner_renames(api: Api, signature: Signature) -> dict[str, str]:
    """Names inside of arguments that go out under another one: `compaction.async_` → `async`."""
    found: dict[str, str] = {}
    for parameter in signature.parameters:
        if parameter.owner is not None:
            for type_ in parameter.types:
                for name in names(type_):
                    _collect_renames(api, name, parameter.owner, (parameter.name,), found, set())
    return found


def _collect_renames(
    api: Api, name: str, owner: Target, path: tuple[str, ...], found: dict[str, str], seen: set[Target]
) -> None:
    target = api.resolve(name, owner.module, owner.definition.place, owner.definition.side)
    if target is None or target in seen or not target.module.is_params:
        return
    inner = {*seen, target}
    definition = target.definition
    if isinstance(definition, Alias):
        for member in names(definition.type):
            _collect_renames(api, member, target, path, found, inner)
        return
    for field, holder in api.fields(target):
        if field.name != field.wire and not field.location:
            found[".".join((*path, field.name))] = field.wire
        for member in names(field.type):
            _collect_renames(api, member, holder, (*path, field.name), found, inner)
