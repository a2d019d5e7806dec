"""Write shapes of an OpenAPI document in the language of spec/, with the entries and helpers that they need."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from . import sync_parts as parts
from .api import Api, Module, Target, modules_of
from .ir import Array, Enumeration, Map, Name, Null, Side, Type, Union_
from .language import camel, print_type, snake
from .openapi import Document, ListOf, MapOf, OneOf, Property, Record, Ref, Shape
from .sync_names import helper_name
from .sync_text import Rank, Sheet, fold

if TYPE_CHECKING:
    from pathlib import Path


class NeedsYouError(Exception):
    """A person has to decide; the message says what about."""


@dataclass
class Scope:
    """The entry that new lines go into: how names are seen from it, and what it defines."""

    package: str
    side: Side  # MODEL or PARAM where only one is rendered, BOTH for a twin
    file: str
    prefix: str = ""  # name of the helper that new helpers are nested in
    module: Module | None = None
    helpers: list[list[str]] = field(default_factory=list)  # lines of new helpers, indented by four
    taken: set[str] = field(default_factory=set)  # names that mean something in the entry already


class Writer:
    """Gathers lines to insert; nothing reaches a sheet before `commit`."""

    def __init__(self, api: Api, document: Document, root: Path) -> None:
        self.api = api
        self.document = document
        self.root = root
        self.sheets: dict[str, Sheet] = {}
        self._pending: list[tuple[str, int, list[str], Rank]] = []
        self._entries: dict[str, list[Target]] = {}  # component → definitions that stand for it
        self._added: dict[tuple[str, str], str] = {}  # package and component → name of an entry that was added
        self._added_before = dict(self._added)
        self._asked = _reachable(document, [*(one for end in document.endpoints for one in end.asked)])
        self._answered = _reachable(document, [*(one for end in document.endpoints for one in end.answers.values())])
        for module in api.modules.values():
            for name, definition in module.definitions.items():
                if definition.openapi is not None:
                    self._entries.setdefault(definition.openapi, []).append(Target(module, name))

    def sheet(self, file: str) -> Sheet:
        """The file, named as places name it: `spec/batches.yaml`."""
        if file not in self.sheets:
            self.sheets[file] = Sheet(self.root / file)
        return self.sheets[file]

    def insert(self, file: str, line: int, lines: list[str], rank: Rank = (0, "")) -> None:
        """Put lines before a line of a file, once `commit` is called."""
        self._pending.append((file, line, lines, rank))

    def commit(self) -> None:
        """Make the insertions since the last `commit` or `forget`."""
        for file, line, lines, rank in self._pending:
            self.sheet(file).insert(line, lines, rank)
        self._pending, self._added_before = [], dict(self._added)

    def forget(self) -> None:
        """Drop the insertions since the last `commit` or `forget`."""
        self._pending, self._added = [], dict(self._added_before)

    def type(self, shape: Shape, scope: Scope, field_name: str, *, listed: bool = False) -> Type:
        """A shape in the spec's language; entries and helpers that it needs are added."""
        if isinstance(shape, (Name, Null, Enumeration)):
            return shape
        if isinstance(shape, ListOf):
            return Array(self.type(shape.item, scope, field_name, listed=True))
        if isinstance(shape, MapOf):
            return Map(self.type(shape.value, scope, field_name, listed=True))
        if isinstance(shape, OneOf):
            members = [self.type(one, scope, field_name, listed=listed) for one in shape.members]
            flat = [one for member in members for one in (member.members if isinstance(member, Union_) else (member,))]
            return Union_(tuple(dict.fromkeys(flat)), shape.discriminator)
        if isinstance(shape, Ref):
            return self._named(shape, scope, field_name)
        name = helper_name(scope.prefix, field_name, listed=listed)
        if not field_name or name in scope.taken:
            raise NeedsYouError(f"an object in it needs a name; {name or 'that of its place'!r} is taken")
        scope.taken.add(name)
        inner = replace(scope, prefix=name)
        lines = [f"    {name}:", *(f"  {line}" for line in self.object_lines(shape, inner))]
        scope.helpers.append(lines)
        return Name(name)

    def _named(self, ref: Ref, scope: Scope, field_name: str) -> Type:
        shape = self.document.schemas[ref.name]
        known = self._known(ref.name, scope, helper_name(scope.prefix, field_name, listed=False))
        if known is None and not parts.documented(self.document, [shape]).records:  # lists of values stand in place
            return self.type(shape, scope, field_name)
        name = Name(known or self._added_name(ref.name, shape, scope))
        # Null is said where the name is used, not where it is defined.
        is_nullable = isinstance(shape, OneOf) and Null() in shape.members
        return Union_((name, Null())) if is_nullable else name

    def _known(self, component: str, scope: Scope, own: str) -> str | None:
        """How the entry that stands for a component is called from here; of several, `own` is preferred."""
        params = scope.side is Side.PARAM
        usable = []
        for target in self._entries.get(component, ()):
            schema = target.module.schema
            renders = {module.side for module in modules_of(schema)}
            plain = not parts.spelled(self.api, [parts.of(target)]).objects
            wanted = {Side.MODEL, Side.PARAM} if scope.side is Side.BOTH else {scope.side}
            if target.module.is_params == params and (plain or wanted <= renders):
                usable.append(target)
        usable.sort(key=lambda one: (one.module is not scope.module or one.name != own, _nearness(one, scope)))
        for target in usable:
            dotted = f"{target.module.package}.{target.name}".lstrip(".")
            for name in (target.name, dotted, f"{target.module.main}.{target.name}"):
                found = self.api.find(name, scope.package, here=scope.module, params=params)
                is_it = found is not None and found.definition is target.definition
                if is_it and (scope.module is not None or name not in scope.taken):
                    return name
        if self._entries.get(component) and not usable:
            side = "parameters" if params else "answers"
            raise NeedsYouError(f"{component} is known, but not for use in {side}")
        return None

    def _added_name(self, component: str, shape: Shape, scope: Scope) -> str:
        """The name of an entry for a component that has none yet, once one is added."""
        side = Side.BOTH if component in self._asked & self._answered else scope.side
        base = camel(re.sub(r"\W", "_", component).strip("_"))
        if side is Side.PARAM:
            base = base.removesuffix("Params").removesuffix("Param") + "Param"
        name = base + "Param" if side is Side.BOTH and scope.side is Side.PARAM else base
        if (scope.package, component) in self._added:
            return name
        if (
            name in scope.taken
            or self.api.find(name, scope.package)
            or f"{scope.package}.{snake(name)}".lstrip(".") in self.api.modules
        ):
            raise NeedsYouError(f"{component} needs a name; {name!r} is taken")
        self._added[scope.package, component] = base
        entry = Scope(scope.package, side, scope.file, taken={base})
        heading = base + " + Param" if side is Side.BOTH else base
        if isinstance(shape, Record):
            self.add_entry(entry, heading, component, self.object_lines(shape, entry))
        else:
            self.add_entry(entry, heading, component, [], print_type(_without_null(self.type(shape, entry, component))))
        return name

    def object_lines(self, record: Record, scope: Scope) -> list[str]:
        """Lines of an object's fields, indented by four, required ones first."""
        lines: list[str] = []
        for one in sorted(record.properties, key=lambda one: (not one.required, one.name)):
            lines.extend(fold(self.line(one, scope), 4))
        return lines

    def line(self, one: Property, scope: Scope, marker: str = "") -> str:
        """The line of a field; `marker` says which side of a twin has it."""
        if one.location not in ("", "query") or not re.fullmatch(r"[^\s?:#]+", one.name):
            raise NeedsYouError("it goes into a header, or its name needs an alias")
        type_ = self.type(one.shape, scope, one.name)
        query = " in query" if one.location else ""
        return f"{one.name}{'' if one.required else '?'}{query}{marker}: {print_type(type_)}"

    def add_entry(self, scope: Scope, heading: str, component: str, fields: list[str], alias: str = "") -> None:
        """Put a new entry into its section, where the alphabet has it."""
        head = f"{heading} = {component}" if component else heading
        lines = fold(f"{head}: {alias}", 2) if alias and not scope.helpers else [f"  {head}:"]
        if alias and scope.helpers:
            lines += fold(f"is: {alias}", 4)
        lines += [*fields, *(line for helper in scope.helpers for line in helper)]
        section = f"types.{scope.package}".rstrip(".")
        files = [scope.file, *(one.place.file for one in self.api.schemas if one.package == scope.package)]
        file = next((one for one in files if self.sheet(one).section(section)), None)
        if file is None:
            raise NeedsYouError(f"there is no section {section} yet")
        sheet = self.sheet(file)
        start = sheet.section(section) or 0
        after = next((n for n, key in sheet.keys(start) if key > heading), None)
        if after is None:
            self.insert(file, sheet.end(start), ["", *lines], (2, heading))
        else:
            self.insert(file, after, [*lines, ""], (2, heading))


def _reachable(document: Document, shapes: list[Shape]) -> set[str]:
    """Names of the components that these shapes lead to."""
    found: set[str] = set()
    while shapes:
        shape = shapes.pop()
        if isinstance(shape, Ref):
            if shape.name not in found:
                found.add(shape.name)
                shapes.append(document.schemas[shape.name])
        elif isinstance(shape, ListOf):
            shapes.append(shape.item)
        elif isinstance(shape, MapOf):
            shapes.append(shape.value)
        elif isinstance(shape, OneOf):
            shapes.extend(shape.members)
        elif isinstance(shape, Record):
            shapes.extend(one.shape for one in shape.properties)
    return found


def _nearness(target: Target, scope: Scope) -> tuple[bool, int, int]:
    """Sort key: definitions of the entry itself, then main ones, then those of near packages."""
    package = target.module.package
    near = package == scope.package or scope.package.startswith(package + ".")
    is_main = target.definition is target.module.schema.main
    return (not (is_main or target.module is scope.module), 0 if near else 1, len(package))


def _without_null(type_: Type) -> Type:
    if not isinstance(type_, Union_):
        return type_
    members = tuple(one for one in type_.members if one != Null())
    return members[0] if len(members) == 1 else Union_(members, type_.discriminator)
