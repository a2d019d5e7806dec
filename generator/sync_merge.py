"""Merge what an OpenAPI document has in addition into the text of spec/; what needs a decision is handed back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from . import sync_parts as parts
from .api import BUILTIN, Api, Module, Target, modules_of
from .ir import Alias, Array, Enumeration, Map, Name, Null, Object, Side, Type, Union_, names
from .language import camel, parse_type, print_type, snake
from .openapi import Document, Endpoint, ListOf, MapOf, OneOf, Property, Record, Ref, Shape
from .sync_compare import Difference, NewField, NewParameter, NewValue
from .sync_names import helper_name, home, method_name, params_name
from .sync_text import Rank, Sheet, fold

if TYPE_CHECKING:
    from pathlib import Path

    from .ir import Definition, Place, Resource, Schema


class NeedsYouError(Exception):
    """A person has to decide; the message says what about."""


@dataclass
class Scope:
    """The entry that new lines go into: how names are seen from it, and what it defines."""

    package: str
    side: Side  # MODEL or PARAM where only one is rendered, BOTH for a twin
    file: str
    owner: str  # heading of the entry
    prefix: str = ""  # name of the helper that new helpers are nested in
    module: Module | None = None
    helpers: list[list[str]] = field(default_factory=list)  # lines of new helpers, indented by four
    taken: set[str] = field(default_factory=set)  # names that mean something in the entry already


class Merger:
    """Turns differences into edits."""

    def __init__(self, api: Api, document: Document, root: Path) -> None:
        self.api = api
        self.document = document
        self.root = root
        self.sheets: dict[str, Sheet] = {}
        self._entries: dict[str, list[Target]] = {}  # component → definitions that stand for it
        self._added: dict[tuple[str, str], str] = {}  # package and component → name of an entry that was added
        self._pending: list[tuple[str, int, list[str], Rank]] = []  # what to insert once nothing stands against it
        self._fields: dict[tuple[Place, str], str] = {}  # definition and property → the line that was added
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

    def merge(self, difference: Difference) -> str:
        """Make the edits for one difference and say what was added; NeedsYouError where a person must."""
        added, self._pending = dict(self._added), []
        try:
            what = self._merge(difference)
        except NeedsYouError:
            self._added = added
            raise
        for file, line, lines, rank in self._pending:
            self.sheet(file).insert(line, lines, rank)
        return what

    def _merge(self, difference: Difference) -> str:
        fix = difference.fix
        if isinstance(fix, NewField):
            return self._field(fix)
        if isinstance(fix, NewValue):
            return self._value(fix)
        if isinstance(fix, NewParameter):
            return self._parameter(fix)
        if isinstance(fix, Endpoint):
            return self._operation(fix)
        raise NeedsYouError("")

    def _insert(self, file: str, line: int, lines: list[str], rank: Rank = (0, "")) -> None:
        self._pending.append((file, line, lines, rank))

    # -------------------------------------------------------------------------------------------- fields and values

    def _field(self, fix: NewField) -> str:
        module, definition = fix.target.module, fix.target.definition
        schema = module.schema
        side = Side.BOTH if schema.twin else Side.PARAM if module.is_params else Side.MODEL
        prefix = "" if definition is schema.main else definition.name
        scope = Scope(schema.package, side, schema.place.file, schema.name, prefix, module)
        scope.taken = _names_in(schema)
        key = (definition.place, fix.property.name)
        if key in self._fields:  # several entries have the definition, by `like`
            return self._fields[key]
        line = self._line(fix.property, scope, self._marker(fix))
        self._check_copies(fix.target, line, is_alone=not scope.helpers)
        sheet = self.sheet(definition.place.file)
        assert isinstance(definition, Object)
        at = _field_line(sheet, definition, fix.property.required)
        self._insert(definition.place.file, at, fold(line, 4 + 2 * bool(prefix)))
        for helper in scope.helpers:
            self._insert(schema.place.file, self.sheet(schema.place.file).end(schema.place.line), helper, (1, ""))
        self._fields[key] = line
        return line

    def _check_copies(self, target: Target, line: str, *, is_alone: bool) -> None:
        """Entries that have the definition by `like` must know what the new line mentions."""
        copies = [one for one in self.api.modules.values() if one.schema is not target.module.schema]
        copies = [one for one in copies if any(each is target.definition for each in one.definitions.values())]
        mentioned = set(names(parse_type(line.split(": ", 1)[1]))) - BUILTIN
        for module in copies:
            known = {name for name in mentioned if self.api.find(name, module.package, here=module)}
            if not is_alone or mentioned - known:
                raise NeedsYouError(f"{module.schema.name} has the definition too, but not all that it would mention")

    def _marker(self, fix: NewField) -> str:
        """` (model)` or ` (param)` where only that side of a twin has the property, or the other has its own line."""
        schema, definition = fix.target.module.schema, fix.target.definition
        if not schema.twin or definition.side is not Side.BOTH or not isinstance(definition, Object):
            return ""
        component = [Ref(definition.openapi)] if definition.openapi else []
        records = [record for _, record in parts.documented(self.document, component).records]
        in_both = not records or any(fix.property.name in (one.name for one in record.properties) for record in records)
        is_there = any(one.wire == fix.property.name for one in definition.fields)
        return "" if in_both and not is_there else f" ({fix.target.module.side.value})"

    def _value(self, fix: NewValue) -> str:
        sheet = self.sheet(fix.place.file)
        line = next((n for n, key in sheet.keys(fix.place.line) if key == "is"), fix.place.line)

        def add(text: str) -> str:
            for enum in re.finditer(r"enum\([^)]*\)|=\"[^\"]*\"|=[^\s|,\])]+", text):
                values = _values(enum[0])
                if values[: len(fix.known.values)] == [print_type(Enumeration((v,)))[1:] for v in fix.known.values]:
                    longer = f"enum({', '.join([*values, print_type(Enumeration((fix.value,)))[1:]])})"
                    return text[: enum.start()] + longer + text[enum.end() :]
            return text

        if not sheet.change(line, add):
            raise NeedsYouError("the values are not written where they were expected")
        return str(fix.value)

    # -------------------------------------------------------------------------------------------- operations

    def _parameter(self, fix: NewParameter) -> str:
        resource, operation = fix.resource, fix.operation
        name = params_name(resource, operation.name)
        key = (resource.parent, f"{resource.path}.{operation.name}")
        if key in self._added:
            raise NeedsYouError(f"add it to {name}, which a first run adds")
        self._added[key] = name
        scope = Scope(resource.parent, Side.PARAM, operation.place.file, name)
        self._add_entry(scope, name, "", self._object(Record((fix.property,)), scope))
        sheet = self.sheet(operation.place.file)
        line = next((n for n, word in sheet.keys(operation.place.line) if word == "call"), operation.place.line)
        head = f"{operation.verb} {operation.path} "
        if not sheet.change(line, lambda text: text.replace(head, f"{head}{name} ", 1)):
            raise NeedsYouError("the operation is not written where it was expected")
        return f"{name}.{fix.property.name}"

    def _operation(self, endpoint: Endpoint) -> str:
        found = home(self.api, endpoint.path)
        if found is None:
            raise NeedsYouError("no resource has paths like it")
        resource, rest = found
        name = method_name(endpoint.verb, rest)
        if name is None or name in (one.name for one in resource.operations):
            raise NeedsYouError(f"its method in resources.{resource.path} needs a name")
        if endpoint.events is not None or "multipart/form-data" in endpoint.bodies:
            raise NeedsYouError(f"resources.{resource.path}.{name} streams or sends files")
        scope = Scope(resource.parent, Side.MODEL, resource.place.file, resource.path)
        answer = self._answer(endpoint, scope)
        params = self._params(endpoint, resource, name)
        line = f"{name}: {endpoint.verb} {endpoint.path} {params + ' ' if params else ''}-> {answer}"
        sheet = self.sheet(resource.place.file)
        self._insert(resource.place.file, sheet.end(resource.place.line), fold(line, 2))
        return f"resources.{resource.path}.{name} -> {answer}, whose sentence is still to be written"

    def _answer(self, endpoint: Endpoint, scope: Scope) -> str:
        if endpoint.answer is None:
            if endpoint.answers:
                raise NeedsYouError("it answers with something else than JSON")
            return "none"
        envelope = self.document.resolve(endpoint.answer)
        fields = {one.name: one.shape for one in envelope.properties} if isinstance(envelope, Record) else {}
        listed = self.document.resolve(fields["data"]) if "data" in fields else None
        if isinstance(listed, ListOf):
            page = "CursorPage" if "has_more" in fields else "Page"
            return f"{page}[{print_type(self._type(listed.item, scope, ''))}]"
        return print_type(self._type(endpoint.answer, scope, ""))

    def _params(self, endpoint: Endpoint, resource: Resource, name: str) -> str:
        body = endpoint.body(multipart=False)
        record = self.document.resolve(body) if body is not None else Record(())
        if not isinstance(record, Record):
            raise NeedsYouError("its body is one of several")
        wanted = endpoint.with_body(record.properties)
        if not wanted.properties:
            return ""
        entry = params_name(resource, name)
        scope = Scope(resource.parent, Side.PARAM, resource.place.file, entry)
        component = body.name if isinstance(body, Ref) else ""
        self._add_entry(scope, entry, component, self._object(wanted, scope))
        return entry

    # -------------------------------------------------------------------------------------------- types

    def _type(self, shape: Shape, scope: Scope, field_name: str, *, listed: bool = False) -> Type:
        """A shape in the spec's language; entries and helpers that it needs are added."""
        if isinstance(shape, (Name, Null, Enumeration)):
            return shape
        if isinstance(shape, ListOf):
            return Array(self._type(shape.item, scope, field_name, listed=True))
        if isinstance(shape, MapOf):
            return Map(self._type(shape.value, scope, field_name, listed=True))
        if isinstance(shape, OneOf):
            members = [self._type(one, scope, field_name, listed=listed) for one in shape.members]
            flat = [one for member in members for one in (member.members if isinstance(member, Union_) else (member,))]
            return Union_(tuple(dict.fromkeys(flat)), shape.discriminator)
        if isinstance(shape, Ref):
            return self._named(shape, scope, field_name)
        name = helper_name(scope.prefix, field_name, listed=listed)
        if not field_name or name in scope.taken:
            raise NeedsYouError(f"an object in it needs a name; {name or 'that of its place'!r} is taken")
        scope.taken.add(name)
        inner = replace(scope, prefix=name)
        lines = [f"    {name}:", *(f"  {line}" for line in self._object(shape, inner))]
        scope.helpers.append(lines)
        return Name(name)

    def _named(self, ref: Ref, scope: Scope, field_name: str) -> Type:
        shape = self.document.schemas[ref.name]
        known = self._known(ref.name, scope, helper_name(scope.prefix, field_name, listed=False))
        if known is None and not parts.documented(self.document, [shape]).records:  # lists of values stand in place
            return self._type(shape, scope, field_name)
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
        entry = Scope(scope.package, side, scope.file, base, taken={base})
        heading = base + " + Param" if side is Side.BOTH else base
        if isinstance(shape, Record):
            self._add_entry(entry, heading, component, self._object(shape, entry))
        else:
            self._add_entry(
                entry, heading, component, [], print_type(_without_null(self._type(shape, entry, component)))
            )
        return name

    def _object(self, record: Record, scope: Scope) -> list[str]:
        """Lines of an object's fields, indented by four, required ones first."""
        lines: list[str] = []
        for one in sorted(record.properties, key=lambda one: (not one.required, one.name)):
            lines.extend(fold(self._line(one, scope), 4))
        return lines

    def _line(self, one: Property, scope: Scope, marker: str = "") -> str:
        if one.location not in ("", "query") or not re.fullmatch(r"[^\s?:#]+", one.name):
            raise NeedsYouError("it goes into a header, or its name needs an alias")
        type_ = self._type(one.shape, scope, one.name)
        query = " in query" if one.location else ""
        return f"{one.name}{'' if one.required else '?'}{query}{marker}: {print_type(type_)}"

    def _add_entry(self, scope: Scope, heading: str, component: str, fields: list[str], alias: str = "") -> None:
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
            self._insert(file, sheet.end(start), ["", *lines], (2, heading))
        else:
            self._insert(file, after, [*lines, ""], (2, heading))


def _names_in(schema: Schema) -> set[str]:
    """What an entry defines and mentions."""
    found = {one.name for one in schema.definitions}
    for one in schema.definitions:
        types = [one.type] if isinstance(one, Alias) else [each.type for each in one.fields]
        found.update(name for type_ in types for name in names(type_))
    return found


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


def _values(text: str) -> list[str]:
    """The values of `enum(a, b)` or `=a` as they are written."""
    if text.startswith("="):
        return [text[1:]]
    return [value.strip() for value in re.findall(r'\s*("[^"]*"|[^,]+)', text[len("enum(") : -1])]


def _field_line(sheet: Sheet, definition: Definition, required: bool) -> int:
    """Where a new field goes: after the last required one, or among the optional ones by the alphabet."""
    line = definition.place.line
    keys = [(n, key) for n, key in sheet.keys(line) if not key[:1].isupper() and not key.startswith("like ")]
    fitting = [n for n, key in keys if ("?" not in key) or not required]
    return sheet.end(fitting[-1]) if fitting else line + 1
