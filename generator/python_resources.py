"""Render `openai.resources`: a class for each resource, sync and async, with its raw and its streaming view."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .layout import WIDTH, Bracket, Imports, class_header, docstring, lay, name_order, quoted
from .python_operations import WORLDS, OperationRenderer, ResourceScope, World, constant_name
from .python_sockets import SocketRenderer
from .signatures import Method, Parameter, Signature, method

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .api import Api
    from .ir import Operation, Resource

PACKAGE = "openai.resources"
REFERENCE = "https://platform.openai.com/docs/api-reference/"
_TAIL = ("extra_headers", "extra_query", "extra_body", "timeout")
_TAIL_TYPES = (
    "Headers | None = None",
    "Query | None = None",
    "Body | None = None",
    "float | httpx.Timeout | NotGiven | None = not_given",
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
        called = (*resource.operations, *([resource.socket.connect] if resource.socket else ()))
        self.methods = {operation.name: method(api, resource, operation) for operation in called}
        self.operations = OperationRenderer(self.scope, self.runtime, self.methods)
        self.socket: SocketRenderer | None = None
        if resource.socket:
            self.socket = SocketRenderer(resource, resource.socket, self.operations, self._parameter)
            self.taken.update(self.socket.exports())

    def render(self) -> str:
        body = [line for operation in self.resource.operations for line in self.operations.constant(operation)]
        body += self.socket.constant() if self.socket else []
        for world in WORLDS:
            body += self._class(world)
        for world in WORLDS:
            body += self.socket.classes(world) if self.socket else []
        for view in VIEWS if self.resource.wrapped else ():
            for world in WORLDS:
                body += self._view(world, view)
        for name in self.resource.names:
            self.runtime.add(name.module, name.function)
            body.insert(0, f"{name.name} = {name.function}")
        exported = lay(Bracket("", tuple(map(quoted, sorted(self.taken, key=name_order)))), 0, prefix="__all__ = ")
        checking = self.checking.lines(4)
        if checking:
            self.runtime.add("typing", "TYPE_CHECKING")
        head = ["from __future__ import annotations", "", *self.runtime.lines(), ""]
        head += ["if TYPE_CHECKING:", *checking, ""] if checking else []
        return "\n".join([*head, *exported, *([""] if body[0] else []), *body]) + "\n"

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
            if operation.name not in self._by_hand():
                lines += self._method(operation, world)
        return lines + (self.socket.connect(world) if self.socket else [])

    def _by_hand(self) -> tuple[str, ...]:
        """The methods of the mixin that have views; that of an operation takes the place of the rendered one."""
        return self.resource.mixin.wrapped if self.resource.mixin else ()

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
            return self.operations.page_type(operation, world)
        parts: list[str] = []
        if signature.plain and not operation.always_streams:
            parts.append(self.operations.result(operation, signature.results))
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
        call = Bracket(f"self.{runner}", (constant_name(operation), arguments, *_TAIL), "()")
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
        for operation in resource.operations:
            if operation.name in self._by_hand():
                continue
            binary, old = operation.result.kind == "binary", bool(operation.deprecated)
            lines += self._wrapped(operation.name, world, view, binary=binary, old=old)
        for name in self._by_hand():
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
