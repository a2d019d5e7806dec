"""Render operations: the constants that hold their wire facts, and the types of their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .api import BUILTIN, Module, Target
from .ir import Name, Side, SpecError
from .layout import WIDTH, Bracket, Code, Imports, lay, opened, quoted
from .python_types import ROOT, Scope
from .signatures import Method, Parameter, inner_renames

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .api import Api
    from .ir import Operation, Place, Resource, Type


class World(NamedTuple):
    """What differs between the sync and the async classes."""

    prefix: str
    base: str
    define: str
    wait: str
    pages: str
    wrap: str

    def class_name(self, resource: Resource, view: str = "") -> str:
        """Name of a resource's class or of one of its views."""
        return f"{self.prefix}{resource.class_name}{view}"


WORLDS = (
    World("", "SyncAPIResource", "def", "", "Sync", ""),
    World("Async", "AsyncAPIResource", "async def", "await ", "Async", "async_"),
)


class ResourceScope(Scope):
    """Inside a resource module: types are imported for checkers only; helpers are reached through their module."""

    def __init__(self, api: Api, imports: Imports, resource: Resource, taken: set[str]) -> None:
        super().__init__(api, imports, params=True)
        self.resource = resource
        self.taken = taken
        self.owner: Target | None = None

    def target(self, name: str, place: Place, side: Side) -> Target | None:
        if self.owner is not None:
            return self.api.resolve(name, self.owner.module, place, side)
        if name in BUILTIN:
            return None
        return self.api.find(name, self.resource.path, params=self.params)

    def reference(self, target: Target) -> str:
        module: Module = target.module
        if target.name == module.main:
            return self._imported(f"{ROOT}.{module.path}", target.name)
        package = f"{ROOT}.{module.package}".rstrip(".")
        return f"{self._imported(package, module.module)}.{target.name}"

    def _imported(self, module: str, name: str) -> str:
        """Import a name; one that a class of this module has already gets an underscore."""
        if name not in self.taken:
            self.imports.add(module, name)
            return name
        self.imports.add(module, f"{name} as _{name}")
        return f"_{name}"

    def parameter(self, parameter: Parameter) -> Code:
        """Annotation of a parameter, without what its default adds."""
        self.params, self.owner = True, parameter.owner
        place = parameter.field.place if parameter.field else self.resource.place
        codes = [self.code(type_, place) for type_ in parameter.types]
        self.owner = None
        return codes[0] if len(codes) == 1 else " | ".join(map(str, codes))

    def result(self, type_: Type, place: Place) -> str:
        """Code of an operation's result."""
        self.params = False
        return str(self.code(type_, place))


class OperationRenderer:
    """Renders the operations of one resource; imports go where they are needed: at run time or for checkers."""

    def __init__(self, scope: ResourceScope, runtime: Imports, methods: Mapping[str, Method]) -> None:
        self.api = scope.api
        self.resource = scope.resource
        self.scope = scope
        self.runtime = runtime
        self.checking = scope.imports
        self.methods = methods

    def constant(self, operation: Operation) -> list[str]:
        """The lines of `_NAME: Operation[…] = Operation(…)`."""
        kind, types = self._kind(operation)
        self.runtime.add("openai._operation", kind)
        facts = [quoted(operation.verb), quoted(operation.path), *self._facts(operation)]
        call = Bracket(kind, tuple(facts), "()")
        prefix = f"{constant_name(operation)}: {kind}[{', '.join(types)}] = "
        if len(f"{prefix}{kind}(") <= WIDTH:
            return lay(call, 0, prefix=prefix)
        annotation = opened(Bracket(kind, types), 0, prefix=f"{constant_name(operation)}: ")
        return [*annotation[:-1], *lay(call, 0, prefix="] = ")]

    def _kind(self, operation: Operation) -> tuple[str, tuple[str, ...]]:
        if operation.result.kind == "page":
            return "PageOperation", tuple(self.page_type(operation, world) for world in WORLDS)
        if operation.always_streams:
            self.checking.add("typing", "Any")
            result = "Any"
        else:
            result = self.result(operation, self.methods[operation.name].signature.results)
        if operation.events is None:
            return "Operation", (result,)
        return "StreamOperation", (result, self.scope.result(operation.events, operation.place))

    def page_type(self, operation: Operation, world: World) -> str:
        """What a listing returns: a page, or in async what gives one."""
        assert operation.result.type is not None
        item = self.scope.result(operation.result.type, operation.place)
        page = f"{world.pages}{operation.result.page}"
        self.checking.add("openai.pagination", page)
        if not world.prefix:
            return f"{page}[{item}]"
        self.checking.add("openai._base_client", "AsyncPaginator")
        return f"AsyncPaginator[{item}, {page}[{item}]]"

    def result(self, operation: Operation, results: tuple[Type, ...]) -> str:
        """What an operation returns, of several possible answers those named."""
        if operation.result.kind == "none":
            return "None"
        if operation.result.kind == "binary":
            self.checking.add("openai._binary", "HttpxBinaryResponseContent")
            return "HttpxBinaryResponseContent"
        return " | ".join(self.scope.result(type_, operation.place) for type_ in results)

    def _facts(self, operation: Operation) -> Iterator[Code]:
        yield from self._answers(operation)
        signature = self.methods[operation.name].signature
        fields = [p.field for p in signature.parameters if p.field and p.name not in operation.path_ids]
        query = [field.name for field in fields if field.location == "query"]
        if query:
            yield f"query={_tuple(query)}"
        sets = self._sets(operation)
        if all(sets):
            yield Bracket("either=", tuple(map(_open_tuple, sets)), "()")
        empty = operation.result.kind == "none" and not operation.always_streams
        accept = {"Accept": "*/*"} if empty else {}
        headers = {**accept, **(self.resource.headers or {}), **(operation.headers or {})}
        if headers:
            yield f"headers={_dict(headers)}"
        named = {field.name: field.wire for field in fields if field.location == "header"}
        if named:
            yield f"header_params={_dict(named)}"
        renamed = {field.name: field.wire for field in fields if not field.location and field.name != field.wire}
        renamed.update(inner_renames(self.api, signature))
        if renamed:
            yield f"rename={_dict(renamed)}"
        if operation.nest:
            yield "nest={" + ", ".join(f"{quoted(name)}: {_tuple(path)}" for name, path in operation.nest.items()) + "}"
        if operation.files:
            yield f"files=({', '.join(map(_tuple, operation.files))}{',' if len(operation.files) == 1 else ''})"
        if operation.json_without_files:
            yield "json_without_files=True"
        if operation.parts:
            yield f"parts={_dict(operation.parts)}"
        for name in ("codec", "choose"):
            if getattr(operation, name):
                yield f"{name}={quoted(getattr(operation, name))}"
        if operation.named_events:
            yield "named_events=True"
        if self.resource.admin:
            yield "admin=True"

    def _sets(self, operation: Operation) -> list[list[str]]:
        """The arguments that each overload requires beyond those that all of them do; an empty set for none."""
        found = self.methods[operation.name]
        always = {parameter.name for parameter in found.signature.parameters if not parameter.optional}
        sets = [[p.name for p in overload.parameters if not p.optional] for overload in found.overloads]
        return [[name for name in names if name not in always] for names in sets] or [[]]

    def _answers(self, operation: Operation) -> Iterator[Code]:
        result = operation.result
        if not operation.always_streams:
            if result.type is None:
                yield quoted(result.kind)
            else:
                first = self.methods[operation.name].signature.results[0]
                yield quoted(self._location(first, operation))
        if result.kind == "page":
            yield f"page={quoted(result.page)}"
        if operation.events is not None:
            yield f"stream={quoted(self._location(operation.events, operation))}"

    def _location(self, type_: Type, operation: Operation) -> str:
        if not isinstance(type_, Name):
            raise SpecError(operation.place, "an answer has to be a type that has a name")
        if type_.text in ("str", "object"):
            return type_.text
        target = self.api.find(type_.text, self.resource.path)
        assert target is not None
        return f"{ROOT}.{target.module.path}:{target.name}"


def constant_name(operation: Operation) -> str:
    """Name of the constant that holds an operation."""
    return f"_{operation.name.upper()}"


def _tuple(items: tuple[str, ...] | list[str]) -> str:
    return f"({', '.join(map(quoted, items))}{',' if len(items) == 1 else ''})"


def _open_tuple(items: list[str]) -> Code:
    return Bracket("", tuple(map(quoted, items)), "()") if len(items) > 1 else _tuple(items)


def _dict(items: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {quoted(value)}" for key, value in items.items()) + "}"
