"""Render `openai.resources`: a class for each resource, sync and async, with its raw and its streaming view."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .api import BUILTIN, Module, Target
from .ir import Name, Side, SpecError
from .layout import WIDTH, Bracket, Code, Imports, class_header, docstring, lay, name_order, opened, quoted
from .python_types import ROOT, Scope
from .signatures import Method, Parameter, Signature, inner_renames, method

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .api import Api
    from .ir import Operation, Place, Resource, Type

PACKAGE = "openai.resources"
REFERENCE = "https://platform.openai.com/docs/api-reference/"
_TAIL = ("extra_headers", "extra_query", "extra_body", "timeout")
_TAIL_TYPES = (
    "Headers | None = None",
    "Query | None = None",
    "Body | None = None",
    "float | httpx.Timeout | NotGiven | None = not_given",
)


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


class View(NamedTuple):
    """A way to see the methods of a resource."""

    suffix: str
    accessor: str
    wrapper: str
    home: str
    doc: str


VIEWS = (
    View(
        "WithRawResponse",
        "with_raw_response",
        "to_raw_response_wrapper",
        "openai._views",
        "The same methods; each returns the response itself, with `.parse()`.",
    ),
    View(
        "WithStreamingResponse",
        "with_streaming_response",
        "to_streamed_response_wrapper",
        "openai._views",
        "The same methods; each is a context manager over a response whose body is not read yet.",
    ),
)


def module_of(api: Api, resource: Resource) -> str:
    """Dotted module of a resource: inside a package of its own where it has sub-resources."""
    path = f"{PACKAGE}.{resource.path}"
    return f"{path}.{resource.attribute}" if api.children(resource.path) else path


def exports(api: Api, resource: Resource) -> Iterator[str]:
    """Names of a resource's module."""
    for view in ("", *(view.suffix for view in VIEWS)) if resource.wrapped else ("",):
        for world in WORLDS:
            yield world.class_name(resource, view)


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


def render_resource(api: Api, resource: Resource) -> str:
    """The source of one resource module."""
    return _ResourceRenderer(api, resource).render()


class _ResourceRenderer:
    def __init__(self, api: Api, resource: Resource) -> None:
        self.api = api
        self.resource = resource
        package = module_of(api, resource).rpartition(".")[0]
        self.runtime = Imports(package)
        self.checking = Imports(package)
        self.links = [(link.name, api.resource(link.target)) for link in resource.links]
        children = api.children(resource.path)
        self.subs = [(child.attribute, child) for child in children]
        self.taken = set(exports(api, resource))
        self.scope = ResourceScope(api, self.checking, resource, self.taken)
        self.methods = {operation.name: method(api, resource, operation) for operation in resource.operations}

    def render(self) -> str:
        body = [line for operation in self.resource.operations for line in self._constant(operation)]
        for world in WORLDS:
            body += self._class(world)
        for view in VIEWS if self.resource.wrapped else ():
            for world in WORLDS:
                body += self._view(world, view)
        exported = lay(Bracket("", tuple(map(quoted, sorted(self.taken, key=name_order)))), 0, prefix="__all__ = ")
        checking = self.checking.lines(4)
        if checking:
            self.runtime.add("typing", "TYPE_CHECKING")
        head = ["from __future__ import annotations", "", *self.runtime.lines(), ""]
        head += ["if TYPE_CHECKING:", *checking, ""] if checking else []
        return "\n".join([*head, *exported, *([""] if self.resource.operations else []), *body]) + "\n"

    # -------------------------------------------------------------------------------------------- constants

    def _constant(self, operation: Operation) -> list[str]:
        kind, types = self._operation_type(operation)
        self.runtime.add("openai._operation", kind)
        facts = [quoted(operation.verb), quoted(operation.path), *self._facts(operation)]
        call = Bracket(kind, tuple(facts), "()")
        prefix = f"{_constant_name(operation)}: {kind}[{', '.join(types)}] = "
        if len(f"{prefix}{kind}(") <= WIDTH:
            return lay(call, 0, prefix=prefix)
        annotation = opened(Bracket(kind, types), 0, prefix=f"{_constant_name(operation)}: ")
        return [*annotation[:-1], *lay(call, 0, prefix="] = ")]

    def _operation_type(self, operation: Operation) -> tuple[str, tuple[str, ...]]:
        if operation.result.kind == "page":
            return "PageOperation", tuple(self._page_type(operation, world) for world in WORLDS)
        if operation.always_streams:
            self.checking.add("typing", "Any")
            result = "Any"
        else:
            result = self._result(operation, self.methods[operation.name].signature.results)
        if operation.events is None:
            return "Operation", (result,)
        return "StreamOperation", (result, self.scope.result(operation.events, operation.place))

    def _page_type(self, operation: Operation, world: World) -> str:
        assert operation.result.type is not None
        item = self.scope.result(operation.result.type, operation.place)
        page = f"{world.pages}{operation.result.page}"
        self.checking.add("openai.pagination", page)
        if not world.prefix:
            return f"{page}[{item}]"
        self.checking.add("openai._base_client", "AsyncPaginator")
        return f"AsyncPaginator[{item}, {page}[{item}]]"

    def _result(self, operation: Operation, results: tuple[Type, ...]) -> str:
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

    # -------------------------------------------------------------------------------------------- classes

    def _class(self, world: World) -> list[str]:
        resource = self.resource
        self.runtime.add("openai._resource", world.base)
        bases = [world.base]
        if resource.mixin:
            module, _, name = (resource.mixin.asynchronous if world.prefix else resource.mixin.sync).partition(":")
            self.runtime.add(module, name)
            bases.insert(0, name)
        lines = ["", "", *class_header(world.class_name(resource), *bases)]
        doc = resource.doc or f"The `{resource.path}` part of the API."
        lines += docstring([doc if not world.prefix else f"Async twin of `{resource.class_name}`."], 4)
        for view in VIEWS if resource.wrapped else ():
            name = world.class_name(resource, view.suffix)
            lines += self._property(view.accessor, name, view.doc, f"return {name}(self)")
        for attribute, child in self.subs:
            lines += self._sub(attribute, child, world, "", "self._client")
        for attribute, target in self.links:
            doc = f"The same as `client.{target.path}`."
            lines += self._property(attribute, self._linked(target, world), doc, f"return self._client.{target.path}")
        for operation in resource.operations:
            lines += self._method(operation, world)
        return lines

    def _linked(self, target: Resource, world: World) -> str:
        name = world.class_name(target)
        module = module_of(self.api, target)
        renamed = name in self.taken
        self.checking.add(module, f"{name} as _{name}" if renamed else name)
        return f"_{name}" if renamed else name

    def _property(self, name: str, type_: str, doc: str, *body: str) -> list[str]:
        self.runtime.add("functools", "cached_property")
        head = ["", "    @cached_property", f"    def {name}(self) -> {type_}:"]
        return [*head, *(docstring([doc], 8) if doc else []), *(f"        {line}".rstrip() for line in body)]

    def _sub(self, attribute: str, child: Resource, world: World, view: str, owner: str) -> list[str]:
        """A sub-resource, or a view of it; its module is loaded when it is asked for."""
        name = world.class_name(child, view)
        alias = f"_{name}" if name in self.taken else name
        module = module_of(self.api, child)
        imports = Imports(module_of(self.api, self.resource).rpartition(".")[0])
        imports.add(module, name if alias == name else f"{name} as {alias}")
        self.checking.add(module, name if alias == name else f"{name} as {alias}")
        doc = "" if view else child.doc or f"The `{child.path}` part of the API."
        loading = [line[8:] for line in imports.lines(8)]
        return self._property(attribute, alias, doc, *loading, "", f"return {alias}({owner})")

    # -------------------------------------------------------------------------------------------- methods

    def _method(self, operation: Operation, world: World) -> list[str]:
        found = self.methods[operation.name]
        lines: list[str] = []
        for signature in found.overloads:
            self.runtime.add("typing", "overload")
            lines += ["", "    @overload", *self._deprecated(operation)]
            lines += self._signature(operation, signature, world, end=": ...")
        lines += ["", *self._deprecated(operation)]
        lines += self._signature(operation, found.signature, world, end=":")
        doc = (
            [f"Async twin of `{self.resource.class_name}.{operation.name}`."] if world.prefix else self._doc(operation)
        )
        return [*lines, *docstring(doc, 8), *self._body(operation, found, world)]

    def _deprecated(self, operation: Operation) -> list[str]:
        if not operation.deprecated:
            return []
        self.runtime.add("typing_extensions", "deprecated")
        return [f"    @deprecated({quoted(operation.deprecated)})"]

    def _signature(self, operation: Operation, signature: Signature, world: World, *, end: str) -> list[str]:
        """Lines of a `def`, always one parameter a line."""
        define = "def" if operation.result.kind == "page" else world.define
        lines = [f"    {define} {operation.name}(", "        self,"]
        positional = operation.path_ids[-1:]
        for parameter in signature.parameters:
            if parameter.name in positional:
                lines += self._parameter(parameter)
        lines.append("        *,")
        for parameter in signature.parameters:
            if parameter.name not in positional:
                lines += self._parameter(parameter)
        self.runtime.add("openai._types", "not_given")
        self.checking.add("openai._types", "Body", "Headers", "NotGiven", "Query")
        self.checking.add("httpx")
        lines += [f"        {name}: {type_}," for name, type_ in zip(_TAIL, _TAIL_TYPES)]
        return [*lines, f"    ) -> {self._returns(operation, signature, world)}{end}"]

    def _parameter(self, parameter: Parameter) -> list[str]:
        code = self.scope.parameter(parameter)
        if not parameter.optional:
            return lay(code, 8, prefix=f"{parameter.name}: ", suffix=",")
        self.runtime.add("openai._types", "omit")
        self.checking.add("openai._types", "Omit")
        lines = lay(code, 8, prefix=f"{parameter.name}: ", suffix=" | Omit = omit,")
        return lines if len(lines) == 1 else [*lay(code, 8, prefix=f"{parameter.name}: "), "        | Omit = omit,"]

    def _returns(self, operation: Operation, signature: Signature, world: World) -> str:
        if operation.result.kind == "page":
            return self._page_type(operation, world)
        parts = [self._result(operation, signature.results)] if signature.plain and not operation.always_streams else []
        if signature.events or operation.always_streams:
            assert operation.events is not None
            stream = f"{world.prefix}Stream"
            self.checking.add("openai._streaming", stream)
            parts.append(f"{stream}[{self.scope.result(operation.events, operation.place)}]")
        return " | ".join(parts)

    def _body(self, operation: Operation, found: Method, world: World) -> list[str]:
        paged = operation.result.kind == "page"
        runner = "_page" if paged else "_run_or_stream" if operation.events else "_run"
        runner = "_stream" if operation.always_streams else runner
        names = [parameter.name for parameter in found.signature.parameters]
        arguments = Bracket("", tuple(f"{quoted(name)}: {name}" for name in names), "{}")
        call = Bracket(f"self.{runner}", (_constant_name(operation), arguments, *_TAIL), "()")
        return lay(call, 8, prefix=f"return {'' if paged else world.wait}")

    def _doc(self, operation: Operation) -> list[str]:
        paragraphs = [operation.doc or f"Call `{operation.verb} {operation.path}`."]
        if operation.reference:
            paragraphs.append(f"[API reference]({REFERENCE}{operation.reference})")
        described = [(p.name, self._described(p)) for p in self.methods[operation.name].signature.parameters]
        arguments = [f"    {name}: {doc}" for name, doc in described if doc]
        if arguments:
            paragraphs.append("\n".join(["Args:", *arguments]))
        return paragraphs

    def _described(self, parameter: Parameter) -> str:
        return (parameter.field.doc if parameter.field else "") or self.api.glossary.get(parameter.name, "")

    # -------------------------------------------------------------------------------------------- views

    def _view(self, world: World, view: View) -> list[str]:
        resource = self.resource
        owner, inner = world.class_name(resource), resource.attribute
        lines = ["", "", f"class {world.class_name(resource, view.suffix)}:"]
        lines += docstring([f"Methods of `{owner}`; see `{view.accessor}`."], 4)
        lines += ["", f"    def __init__(self, {inner}: {owner}) -> None:", f"        self._{inner} = {inner}"]
        wrapped = resource.mixin.wrapped if resource.mixin else ()
        for operation in resource.operations:
            binary, old = operation.result.kind == "binary", bool(operation.deprecated)
            lines += self._wrapped(operation.name, world, view, binary=binary, old=old)
        for name in wrapped:
            lines += self._wrapped(name, world, view)
        for attribute, child in self.subs + self.links:
            if child.wrapped:
                lines += self._sub(attribute, child, world, view.suffix, f"self._{inner}.{attribute}")
        return lines

    def _wrapped(self, name: str, world: World, view: View, *, binary: bool = False, old: bool = False) -> list[str]:
        method_ = f"{self.resource.attribute}.{name}"
        wrapper, arguments = f"{world.wrap}{view.wrapper}", [method_]
        if binary and view is VIEWS[1]:
            wrapper = f"{world.wrap}to_custom_streamed_response_wrapper"
            arguments.append(f"{world.prefix}StreamedBinaryAPIResponse")
            self.runtime.add("openai._response", arguments[1])
        self.runtime.add(view.home, wrapper)
        note = "  # pyright: ignore[reportDeprecated]  # the view of a deprecated method" if old else ""
        line = f"        self.{name} = {wrapper}({', '.join(arguments)})"
        if len(line) <= WIDTH:
            return [line + note]
        if not note:
            return [f"        self.{name} = {wrapper}(", f"            {', '.join(arguments)}", "        )"]
        return [
            f"        self.{name} = {wrapper}({note}",
            *(f"            {one},{note}" for one in arguments),
            "        )",
        ]


def _constant_name(operation: Operation) -> str:
    return f"_{operation.name.upper()}"


def _tuple(items: tuple[str, ...] | list[str]) -> str:
    return f"({', '.join(map(quoted, items))}{',' if len(items) == 1 else ''})"


def _dict(items: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {quoted(value)}" for key, value in items.items()) + "}"
