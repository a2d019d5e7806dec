"""The API as checked, frozen values: what the spec says, before any Python is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Place(NamedTuple):
    """A position in a spec file."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class SpecError(Exception):
    """The spec says something that cannot be; the message starts with file and line."""

    def __init__(self, place: Place, problem: str) -> None:
        super().__init__(f"{place}: {problem}")
        self.place = place
        self.problem = problem


# ------------------------------------------------------------------------------------------------ the type language


@dataclass(frozen=True)
class Name:
    """A reference to a definition, or the name of a built-in type such as `str`."""

    text: str


@dataclass(frozen=True)
class Null:
    """JSON null."""


@dataclass(frozen=True)
class Enumeration:
    """A closed set of values; one value is a constant."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True)
class Array:
    """A list. `flavour` names the Python type where the usual choice (`list`) does not fit."""

    item: Type
    flavour: str = "list"  # or List, Iterable, SequenceNotStr


@dataclass(frozen=True)
class Map:
    """An object with free keys."""

    value: Type


@dataclass(frozen=True)
class Union_:
    """One of several types, told apart by the property `discriminator` where there is one."""

    members: tuple[Type, ...]
    discriminator: str | None = None


Type = Union[Name, Null, Enumeration, Array, Map, Union_]


def names(type_: Type) -> Iterator[str]:
    """Every name that a type mentions."""
    if isinstance(type_, Name):
        yield type_.text
    elif isinstance(type_, Array):
        yield from names(type_.item)
    elif isinstance(type_, Map):
        yield from names(type_.value)
    elif isinstance(type_, Union_):
        for member in type_.members:
            yield from names(member)


# ------------------------------------------------------------------------------------------------ definitions


class Side(Enum):
    """Where a definition or a field of a twin schema appears: in both renderings or in one."""

    BOTH = "both"
    MODEL = "model"
    PARAM = "param"


@dataclass(frozen=True)
class Field:
    """One property of an object or one parameter of an operation."""

    name: str
    wire: str
    type: Type
    optional: bool
    doc: str
    place: Place
    side: Side = Side.BOTH
    location: str = ""  # "query" or "header" where the argument does not go the operation's usual way
    empty_by_default: bool = False
    hidden: bool = False  # kept out of the model's repr


@dataclass(frozen=True)
class Computed:
    """A property of a model that a hand-written function computes from one of its fields."""

    name: str
    type: str
    function: str
    argument: str
    doc: str


@dataclass(frozen=True)
class Object:
    """A schema with fields: rendered as a model, a TypedDict, or both."""

    name: str
    fields: tuple[Field, ...]
    place: Place
    base: str | None = None
    side: Side = Side.BOTH
    openapi: str | None = None
    public: bool = False
    computed: tuple[Computed, ...] = ()
    handwritten: str = ""  # `module:Class`, its base, where that is written by hand


@dataclass(frozen=True)
class Alias:
    """A name for a type: an enumeration, a union, a list."""

    name: str
    type: Type
    place: Place
    doc: str = ""
    side: Side = Side.BOTH
    openapi: str | None = None
    public: bool = False
    accepts: Type | None = None  # on the param side, models that type checkers take beside the TypedDicts


Definition = Union[Object, Alias]


@dataclass(frozen=True)
class Copies:
    """Helpers that this schema has word for word as another one: `like Other: A, B`."""

    source: str
    names: tuple[str, ...]
    place: Place


@dataclass(frozen=True)
class Schema:
    """One entry under `types.…`: the main definition with its helpers, a module (two, where it has a twin)."""

    package: str
    module: str
    main: Definition
    helpers: tuple[Definition, ...]
    place: Place
    twin: bool = False
    handwritten: tuple[str, ...] = ()
    copies: tuple[Copies, ...] = ()

    @property
    def name(self) -> str:
        """Name of the main definition."""
        return self.main.name

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """Helpers first, then the main definition."""
        return (*self.helpers, self.main)


# ------------------------------------------------------------------------------------------------ operations


@dataclass(frozen=True)
class Result:
    """What an operation answers: `kind` says how, `type` what."""

    kind: Literal["none", "binary", "value", "page"]
    type: Type | None = None
    page: str = ""


@dataclass(frozen=True)
class Overload:
    """A narrower signature: this field of that type gives this result."""

    field: Field
    result: Type


@dataclass(frozen=True)
class Operation:
    """One method of a resource: its wire facts and its parameters."""

    name: str
    verb: str
    path: str
    params: str | None
    result: Result
    events: Type | None
    doc: str
    place: Place
    reference: str = ""
    always_streams: bool = False
    deprecated: str = ""
    files: tuple[tuple[str, ...], ...] = ()
    json_without_files: bool = False
    headers: Mapping[str, str] | None = None
    parts: Mapping[str, str] | None = None  # argument → media type, where a body is made of such parts
    codec: str | None = None
    choose: str | None = None
    nest: Mapping[str, tuple[str, ...]] | None = None
    extra: tuple[Field, ...] = ()
    overloads: tuple[Overload, ...] = ()
    named_events: bool = False

    @property
    def path_ids(self) -> tuple[str, ...]:
        """Names of the ids in the path, in its order."""
        return tuple(part.split("}")[0] for part in self.path.split("{")[1:])


@dataclass(frozen=True)
class Socket:
    """A WebSocket of a resource; `connect` has what opens it, and as its result the union of what the server sends."""

    connect: Operation
    sends: Type  # the union of what the client sends: an event of type `a.b.c` is the connection's method `a.b.c`
    queue: str = ""  # the constant that says how many bytes may wait, where it is not the usual number
    by_position: bool = False


@dataclass(frozen=True)
class Mixin:
    """Hand-written methods on top of a resource, and which of them the views wrap."""

    sync: str
    asynchronous: str
    wrapped: tuple[str, ...] = ()


@dataclass(frozen=True)
class HandWritten:
    """A name that a resource's module has for a function written by hand, as published code imports it from there."""

    name: str
    module: str
    function: str


@dataclass(frozen=True)
class Link:
    """A property of a resource that is another resource of the client: `chat.responses` is `responses`."""

    name: str
    target: str
    place: Place


@dataclass(frozen=True)
class Resource:
    """One entry `resources.…`: a class with operations and sub-resources."""

    path: str
    class_name: str
    operations: tuple[Operation, ...]
    place: Place
    doc: str = ""
    admin: bool = False
    headers: Mapping[str, str] | None = None
    mixin: Mixin | None = None
    names: tuple[HandWritten, ...] = ()
    links: tuple[Link, ...] = ()
    wrapped: bool = True
    socket: Socket | None = None

    @property
    def attribute(self) -> str:
        """Name under which its parent offers it."""
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """Path of its parent, empty for a resource of the client."""
        return self.path.rpartition(".")[0]
