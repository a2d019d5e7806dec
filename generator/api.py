"""The whole API: schemas and resources, and how the names in one lead to another."""

from __future__ import annotations

from dataclasses import dataclass, field as attribute
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from .ir import Alias, Definition, Field, Object, Place, Resource, Schema, Side, SpecError, Type, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

STRICT = {"StrictStr": "str", "StrictBool": "bool", "StrictInt": "int", "StrictFloat": "float"}
BUILTIN = {"str", "int", "float", "bool", "object", "file", "stream", *STRICT}


@dataclass(frozen=True)
class Module:
    """One module of `openai.types`: a schema's model side or its param side."""

    schema: Schema = attribute(repr=False)
    package: str
    module: str
    side: Side

    @property
    def path(self) -> str:
        """Dotted path below `openai.types`."""
        return f"{self.package}.{self.module}" if self.package else self.module

    @property
    def is_params(self) -> bool:
        """Whether its objects are TypedDicts."""
        return self.side is Side.PARAM

    @property
    def main(self) -> str:
        """Python name of the main definition."""
        return self.python_name(self.schema.main)

    def python_name(self, definition: Definition) -> str:
        """Name of a definition here: the main one of a twin's param side is `…Param`."""
        suffixed = self.schema.twin and self.is_params and self.package != "shared_params"
        return definition.name + "Param" if suffixed and definition is self.schema.main else definition.name

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        """What the module defines, under its Python names, helpers first."""
        other = Side.MODEL if self.is_params else Side.PARAM
        return {self.python_name(d): d for d in self.schema.definitions if not (self.schema.twin and d.side is other)}

    def needed(self, definition: Definition) -> Iterator[Mention]:
        """What has to be there before a definition: the members of an alias, the base of a class."""
        found = names(definition.type) if isinstance(definition, Alias) else filter(None, [definition.base])
        return (Mention(name, definition.place, definition.side) for name in found)

    def annotated(self, definition: Definition) -> Iterator[Mention]:
        """What the fields of an object speak of."""
        for field in self.fields(definition) if isinstance(definition, Object) else ():
            yield from (Mention(name, field.place, field.side) for name in names(field.type))

    def fields(self, definition: Object) -> list[Field]:
        """The fields that an object has here."""
        sides = (Side.BOTH, self.side) if self.schema.twin else tuple(Side)
        return [field for field in definition.fields if field.side in sides]


class Mention(NamedTuple):
    """A name in a definition, and the line that says it."""

    name: str
    place: Place
    side: Side


class Target(NamedTuple):
    """Where a name leads: a definition in a module."""

    module: Module
    name: str

    @property
    def definition(self) -> Definition:
        """The definition itself."""
        return self.module.definitions[self.name]


def modules_of(schema: Schema) -> tuple[Module, ...]:
    """The module of a schema, or both where it has a twin."""
    if not schema.twin:
        params = schema.main.side is Side.PARAM or (
            schema.main.side is Side.BOTH
            and (schema.module.endswith(("_param", "_params")) or schema.package == "shared_params")
        )
        return (Module(schema, schema.package, schema.module, Side.PARAM if params else Side.MODEL),)
    model = Module(schema, schema.package, schema.module, Side.MODEL)
    if schema.package == "shared":
        return (model, Module(schema, "shared_params", schema.module, Side.PARAM))
    return (model, Module(schema, schema.package, schema.module + "_param", Side.PARAM))


@dataclass(frozen=True)
class Api:
    """Everything that the spec says, checked."""

    schemas: tuple[Schema, ...]
    resources: tuple[Resource, ...]
    glossary: Mapping[str, str]
    sections: frozenset[str] = frozenset()

    @cached_property
    def modules(self) -> dict[str, Module]:
        """Every module of `openai.types`, by its path."""
        return {module.path: module for schema in self.schemas for module in modules_of(schema)}

    @cached_property
    def packages(self) -> tuple[str, ...]:
        """Every package of `openai.types`, by its path; the root is the empty one."""
        found = {""}
        for package in (*self.sections, *self._mains):
            parts = package.split(".")
            found.update(".".join(parts[:n]) for n in range(1, len(parts) + 1))
        return tuple(sorted(found))

    @cached_property
    def _mains(self) -> dict[str, dict[str, Module]]:
        mains: dict[str, dict[str, Module]] = {}
        for module in self.modules.values():
            mains.setdefault(module.package, {})[module.main] = module
        return mains

    @cached_property
    def _resources(self) -> dict[str, Resource]:
        return {resource.path: resource for resource in self.resources}

    def resource(self, path: str) -> Resource:
        """The resource at a path."""
        return self._resources[path]

    def children(self, path: str) -> tuple[Resource, ...]:
        """Sub-resources of a resource; those of the client for the empty path."""
        return tuple(resource for resource in self.resources if resource.parent == path)

    def find(self, name: str, package: str, *, here: Module | None = None, params: bool = False) -> Target | None:
        """Where `name` leads, seen from a package (and a module in it); None if nowhere."""
        if here is not None and name in here.definitions:
            return Target(here, name)
        head, _, rest = name.rpartition(".")
        if head:
            return self._find_dotted(head, rest, package, here=here, params=params)
        for scope in _scopes(package, params):
            module = self._mains.get(scope, {}).get(name)
            if module is not None:
                return Target(module, name)
        return None

    def _find_dotted(self, head: str, name: str, package: str, *, here: Module | None, params: bool) -> Target | None:
        module = self._mains.get(head, {}).get(name)
        if module is not None:
            return Target(module, name)
        owner = self.find(head, package, here=here, params=params)
        if owner is not None and name in owner.module.definitions:
            return Target(owner.module, name)
        return None

    def resolve(self, name: str, module: Module, place: Place, side: Side = Side.BOTH) -> Target | None:
        """Where a name in a definition leads; None for a built-in type; SpecError if nowhere.

        A line that serves both sides of a twin names models; on the param side it means their param twins.
        """
        if name in BUILTIN:
            return None
        both = module.schema.twin and module.is_params and side is Side.BOTH
        seen_from = modules_of(module.schema)[0] if both else module
        target = self.find(name, seen_from.package, here=seen_from, params=seen_from.is_params)
        if target is None and both:
            target = self.find(name, module.package, here=module, params=True)
        if target is None:
            raise SpecError(place, f"nothing is called {name!r}, seen from types.{module.path}")
        return self.param_twin(target) if both else target

    def param_twin(self, target: Target) -> Target:
        """The param rendering of a model's definition: its twin, or a schema called `…Param`; itself where none is."""
        module, name = target
        if module.is_params:
            return target
        if module.schema.twin:
            twin = self.modules[modules_of(module.schema)[1].path]
            name = twin.python_name(target.definition)
            return Target(twin, name) if name in twin.definitions else target
        if name == module.main:
            package, suffix = ("shared_params", "") if module.package == "shared" else (module.package, "Param")
            other = self._mains.get(package, {}).get(name + suffix)
            return Target(other, other.main) if other is not None else target
        return target

    @cached_property
    def accepted(self) -> frozenset[tuple[str, str]]:
        """The models that an alias of params `accepts`, or the bases of those: module and name."""
        found: set[tuple[str, str]] = set()
        for module in self.modules.values():
            for definition in module.definitions.values() if module.is_params else ():
                if isinstance(definition, Alias) and definition.accepts is not None:
                    found.update(self._members(definition.accepts, module, definition.place))
        return frozenset(found)

    def _members(self, type_: Type, module: Module, place: Place) -> Iterator[tuple[str, str]]:
        for name in names(type_):
            target = self.resolve(name, module, place, module.side)
            if target is not None and isinstance(target.definition, Alias):
                yield from self._members(target.definition.type, target.module, target.definition.place)
            elif target is not None:
                root = self.lineage(target)[0]
                yield root.module.path, root.name

    def local(self, module: Module, mentions: Iterable[Mention]) -> Iterator[str]:
        """Names of the module's own definitions among those mentioned."""
        for mention in mentions:
            target = self.resolve(mention.name, module, mention.place, mention.side)
            if target is not None and target.module.path == module.path:
                yield target.name

    def lineage(self, target: Target) -> tuple[Target, ...]:
        """An object and what it extends, the base first."""
        definition = target.definition
        assert isinstance(definition, Object)
        if definition.base is None:
            return (target,)
        base = self.resolve(definition.base, target.module, definition.place, definition.side)
        assert base is not None
        return (*self.lineage(base), target)

    def fields(self, target: Target) -> Iterator[tuple[Field, Target]]:
        """All fields of an object as its module has them, those of its base first, and where each is defined."""
        for part in self.lineage(target):
            definition = part.definition
            assert isinstance(definition, Object)
            for field in part.module.fields(definition):
                yield field, part


def _scopes(package: str, params: bool) -> list[str]:
    parts = package.split(".") if package else []
    scopes = [".".join(parts[:n]) for n in range(len(parts), -1, -1)]
    shared = ["shared_params", "shared"] if params else ["shared", "shared_params"]
    return scopes + shared
