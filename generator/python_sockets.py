"""Render WebSockets: what `connect` returns, the connection, and a class for each group of events that it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .ir import names
from .language import camel, identifier
from .layout import WIDTH, Bracket, class_header, docstring, lay, quoted
from .python_operations import WORLDS, World, constant_name
from .python_types import ROOT
from .signatures import Event, Parameter, events, sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .ir import Resource, Socket
    from .python_operations import OperationRenderer

_QUEUE = "1048576"
_EXTRAS = ("extra_query: Query = {}", "extra_headers: Headers = {}")
_SETTINGS = (
    "on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None",
    "max_retries: int = 5",
    "initial_delay: float = 0.5",
    "max_delay: float = 8.0",
)
_ARGUMENTS = {
    "extra_query": "Query parameters to add.",
    "extra_headers": "Headers to add to the handshake.",
    "websocket_connection_options": "Options of `websockets`, such as `max_size`, `ping_interval`, `ssl` or `proxy`.",
    "on_reconnecting": "Turns connecting again on after a connection is lost; called before each attempt, it may change"
    " the attempt by what it returns.",
    "max_retries": "Attempts to connect again before the connection is given up.",
    "initial_delay": "Seconds until the first of them; each further pause is twice as long.",
    "max_delay": "Seconds of the longest pause.",
    "max_queue_size": "Bytes of messages that may wait while there is no connection.",
}


class Group(NamedTuple):
    """Events whose types begin alike: `conversation.item.…`."""

    path: tuple[str, ...]
    events: tuple[Event, ...]
    children: tuple[str, ...]


def groups(found: tuple[Event, ...]) -> Iterator[Group]:
    """The groups of a connection's events, outer ones first; the first is the connection itself."""
    paths = {event.path[:depth]: None for event in found for depth in range(len(event.path) + 1)}
    for path in sorted(paths, key=lambda path: (len(path), path)):
        children = dict.fromkeys(other[-1] for other in sorted(paths) if other[:-1] == path and other)
        yield Group(path, tuple(event for event in found if event.path == path), tuple(children))


class SocketRenderer:
    """Renders the socket of one resource, beside its class."""

    def __init__(
        self,
        resource: Resource,
        socket: Socket,
        operations: OperationRenderer,
        parameter: Callable[[Parameter], list[str]],
    ) -> None:
        self.api = operations.api
        self.resource = resource
        self.socket = socket
        self.operations = operations
        self.runtime = operations.runtime
        self.checking = operations.checking
        self.parameter = parameter
        self.groups = tuple(groups(events(self.api, resource, socket)))

    def exports(self) -> Iterator[str]:
        """Names of all classes."""
        for world in WORLDS:
            yield self._named(world, "Connection")
            yield self._named(world, "ConnectionManager")
            yield self._base(world)
            yield from (self._group(world, group.path) for group in self.groups[1:])

    def connect(self, world: World) -> list[str]:
        """The method of the resource that gives a manager."""
        own = self.operations.methods["connect"].signature.parameters
        lines = ["", "    def connect(", "        self,"]
        lines += [] if self.socket.by_position else ["        *,"]
        for parameter in own:
            lines += self.parameter(parameter)
        options = f"{'' if world.prefix else 'Sync'}WebSocketConnectionOptions"
        queue = self.socket.queue or _QUEUE
        defaults = (
            *_EXTRAS,
            f"websocket_connection_options: {options} = {{}}",
            *_SETTINGS,
            f"max_queue_size: int = {queue}",
        )
        lines += [f"        {line}," for line in defaults]
        self._import_settings(options)
        manager = self._named(world, "ConnectionManager")
        passed = (f"{name}={name}" for name in (*(parameter.name for parameter in own), *_ARGUMENTS))
        body = lay(Bracket(manager, ("client=self._client", *passed), "()"), 8, prefix="return ")
        return [*lines, f"    ) -> {manager}:", *docstring(self._doc(world, own), 8), *body]

    def _import_settings(self, options: str) -> None:
        self.checking.add("typing", "Callable")
        self.checking.add("openai._types", "Headers", "Query")
        self.checking.add(f"{ROOT}.websocket_connection_options", options)
        self.checking.add(f"{ROOT}.websocket_reconnection", "ReconnectingEvent", "ReconnectingOverrides")
        if self.socket.queue:
            self.runtime.add("openai._constants", self.socket.queue)

    def _doc(self, world: World, own: tuple[Parameter, ...]) -> list[str]:
        if world.prefix:
            return [f"Async twin of `{self.resource.class_name}.connect`."]
        connect = self.socket.connect
        described = {p.name: (p.field.doc if p.field else "") or self.api.glossary.get(p.name, "") for p in own}
        arguments = [f"    {name}: {doc}" for name, doc in {**described, **_ARGUMENTS}.items() if doc]
        return [connect.doc, "\n".join(["Args:", *arguments])]

    # -------------------------------------------------------------------------------------------- classes

    def constant(self) -> list[str]:
        """The lines that say where the socket is and what comes out of it."""
        return self.operations.constant(self.socket.connect)

    def classes(self, world: World) -> list[str]:
        """The manager, the connection and the groups of one world."""
        lines = self._connection(world) + self._manager(world) + self._base_class(world)
        for group in self.groups[1:]:
            lines += ["", "", *class_header(self._group(world, group.path), self._base(world))]
            lines += docstring([f"Sends `{'.'.join(group.path)}.…` events."], 4)
            lines += self._children(world, group, "self._connection")
            for event in group.events:
                lines += self._method(world, event)
        return lines

    def _header(self, name: str, base: str, *inner: str) -> list[str]:
        """A class whose base is told what it receives and sends, by name: nothing is loaded for that."""
        self.runtime.add("openai._websocket_connection" if base.endswith("Base") else "openai._websocket_manager", base)
        whole = Bracket(base, tuple(map(quoted, inner)))
        line = f"class {name}({whole}):"
        return ["", "", *([line] if len(line) <= WIDTH else [f"class {name}(", *lay(whole, 4), "):"])]

    def _client_event(self) -> str:
        """What a client may send: models of its events, or their params."""
        found: dict[str, None] = {}
        for name in names(self.socket.sends):
            model = self.api.find(name, self.resource.path)
            for target in (model, sent(self.api, self.resource, self.socket, name)):
                if target is not None:
                    found[self.operations.scope.reference(target)] = None
        return " | ".join(found)

    def _connection(self, world: World) -> list[str]:
        received = self.operations.result(self.socket.connect, self.operations.methods["connect"].signature.results)
        name, base = self._named(world, "Connection"), f"{world.prefix}WebSocketConnectionBase"
        doc = (
            f"An open connection to `{self.socket.connect.path}`; `{world.class_name(self.resource)}.connect` opens it."
        )
        lines = [*self._header(name, base, received, self._client_event()), *docstring([doc], 4)]
        lines += ["", f"    _operation = {constant_name(self.socket.connect)}"]
        return lines + self._children(world, self.groups[0], "self")

    def _manager(self, world: World) -> list[str]:
        name, connection = self._named(world, "ConnectionManager"), self._named(world, "Connection")
        base = f"{world.prefix}WebSocketConnectionManager"
        lines = self._header(name, base, connection, self._client_event())
        lines += docstring([f"Opens {_article(connection)} `{connection}` when it is entered."], 4)
        lines += ["", f"    _operation = {constant_name(self.socket.connect)}"]
        return [*lines, f"    _connection_class = {connection}"]

    def _base_class(self, world: World) -> list[str]:
        connection = self._named(world, "Connection")
        lines = self._header(self._base(world), f"{world.prefix}ConnectionResource", connection)
        return [*lines, *docstring([f"Sends events over {_article(connection)} `{connection}`."], 4)]

    def _children(self, world: World, group: Group, connection: str) -> list[str]:
        lines: list[str] = []
        for child in group.children:
            path = (*group.path, child)
            name = self._group(world, path)
            self.runtime.add("functools", "cached_property")
            lines += ["", "    @cached_property", f"    def {child}(self) -> {name}:"]
            lines += [*docstring([f"Sends `{'.'.join(path)}.…` events."], 8), f"        return {name}({connection})"]
        return lines

    def _method(self, world: World, event: Event) -> list[str]:
        lines = ["", f"    {world.define} {event.name}(", "        self,", "        *,"]
        for parameter in event.parameters:
            lines += self.parameter(parameter)
        pairs = (f"{quoted(p.name)}: {identifier(p.name)}" for p in event.parameters)
        arguments = Bracket("", tuple(pairs), "{}")
        call = Bracket("self._send", (quoted(event.type), arguments), "()")
        described = [(p.name, p.field.doc if p.field else "") for p in event.parameters]
        told = [f"    {name}: {doc}" for name, doc in described if doc]
        doc = [f"Send the event `{event.type}`.", *(["\n".join(["Args:", *told])] if told else [])]
        body = lay(call, 8, prefix=world.wait)
        return [*lines, "    ) -> None:", *docstring(doc if not world.prefix else doc[:1], 8), *body]

    # -------------------------------------------------------------------------------------------- names

    def _named(self, world: World, suffix: str) -> str:
        return f"{world.prefix}{self.resource.class_name}{suffix}"

    def _base(self, world: World) -> str:
        return f"Base{world.prefix}{self.resource.class_name}ConnectionResource"

    def _group(self, world: World, path: tuple[str, ...]) -> str:
        return self._named(world, "".join(map(camel, path)) + "Resource")


def _article(name: str) -> str:
    return "an" if name[0] in "AEIOU" else "a"
