"""What must hold over the whole spec: every name leads somewhere, nothing is defined twice, streams are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .api import modules_of
from .ir import Alias, Field, Object, Operation, Resource, SpecError, Union_, names
from .order import Cycle, ordered
from .signatures import events

if TYPE_CHECKING:
    from .api import Api, Module


def check(api: Api) -> None:
    """Raise SpecError for the first thing that cannot be."""
    _check_unique(api)
    for module in api.modules.values():
        if not module.schema.handwritten:
            _check_module(api, module)
    _check_imports(api)
    paths: dict[str, Resource] = {}
    for resource in api.resources:
        if resource.path in paths:
            raise SpecError(resource.place, f"resources.{resource.path} is already in {paths[resource.path].place}")
        paths[resource.path] = resource
    for resource in api.resources:
        _check_resource(api, resource, paths)


def _check_unique(api: Api) -> None:
    seen: dict[str, Module] = {}
    for schema in api.schemas:
        for module in modules_of(schema):
            if module.path in seen:
                raise SpecError(schema.place, f"types.{module.path} is already in {seen[module.path].schema.place}")
            seen[module.path] = module
        defined = set()
        for definition in schema.definitions:
            key = (definition.name, definition.side)
            if key in defined:
                raise SpecError(definition.place, f"{definition.name!r} is defined twice in {schema.name!r}")
            defined.add(key)


def _check_module(api: Api, module: Module) -> None:
    for definition in module.definitions.values():
        for mention in (*module.needed(definition), *module.annotated(definition)):
            api.resolve(mention.name, module, mention.place, mention.side)
        if isinstance(definition, Alias):
            _check_discriminator(api, module, definition)
            continue
        if definition.base is not None:
            base = api.resolve(definition.base, module, definition.place, definition.side)
            if base is None or not isinstance(base.definition, Object):
                raise SpecError(definition.place, f"{definition.base!r} has no fields to extend")
        wires: set[str] = set()
        for field in module.fields(definition):
            if field.wire in wires:
                raise SpecError(field.place, f"{field.wire!r} is a field of {definition.name!r} already")
            wires.add(field.wire)
            _check_discriminator(api, module, field)


def _check_discriminator(api: Api, module: Module, owner: Field | Alias) -> None:
    discriminator = owner.type.discriminator if isinstance(owner.type, Union_) else None
    for name in names(owner.type) if discriminator is not None else ():
        target = api.resolve(name, module, owner.place, owner.side)
        if target is None or not isinstance(target.definition, Object):
            continue
        if not any(field.wire == discriminator for field, _ in api.fields(target)):
            raise SpecError(owner.place, f"{name!r} has no field {discriminator!r} to be told apart by")


def _check_imports(api: Api) -> None:
    """Modules import each other by name, which a cycle would break; inside one entry recursion is fine."""
    try:
        ordered(api.modules, lambda path: sorted(_imported(api, api.modules[path])))
    except Cycle as cycle:
        place = api.modules[cycle.names[0]].schema.place
        raise SpecError(place, f"modules that need each other: {cycle}; make them helpers of one entry") from None


def _imported(api: Api, module: Module) -> set[str]:
    found: set[str] = set()
    for definition in () if module.schema.handwritten else module.definitions.values():
        for mention in (*module.needed(definition), *module.annotated(definition)):
            target = api.resolve(mention.name, module, mention.place, mention.side)
            if target is not None:
                found.add(target.module.path)
    return found - {module.path}


def _check_resource(api: Api, resource: Resource, paths: dict[str, Resource]) -> None:
    if resource.parent and resource.parent not in paths:
        raise SpecError(resource.place, f"resources.{resource.parent} is not there to hold {resource.attribute!r}")
    for link in resource.links:
        if link.target not in paths:
            raise SpecError(link.place, f"nothing is called resources.{link.target}")
    for operation in resource.operations:
        _check_operation(api, resource, operation)
    if resource.socket is not None:
        _check_operation(api, resource, resource.socket.connect)
        events(api, resource, resource.socket)


def _check_operation(api: Api, resource: Resource, operation: Operation) -> None:
    if operation.params is not None:
        target = api.find(operation.params, resource.path, params=True)
        if target is None:
            raise SpecError(operation.place, f"nothing is called {operation.params!r}, seen from types.{resource.path}")
    found = [operation.result.type, operation.events, *(overload.result for overload in operation.overloads)]
    for name in (name for type_ in found if type_ is not None for name in names(type_)):
        if name not in ("str", "object") and api.find(name, resource.path) is None:
            raise SpecError(operation.place, f"nothing is called {name!r}, seen from types.{resource.path}")
