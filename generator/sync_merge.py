"""Merge what an OpenAPI document has in addition into the text of spec/; what needs a decision is handed back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import sync_parts as parts
from .api import BUILTIN, Api, Target
from .ir import Alias, Enumeration, Object, Side, names
from .language import parse_type, print_type
from .openapi import Document, Endpoint, ListOf, Record, Ref
from .sync_compare import Difference, NewField, NewParameter, NewValue
from .sync_names import home, method_name, params_name
from .sync_text import Sheet, fold
from .sync_write import NeedsYouError, Scope, Writer

if TYPE_CHECKING:
    from pathlib import Path

    from .ir import Definition, Place, Resource, Schema


class Merger:
    """Turns differences into edits."""

    def __init__(self, api: Api, document: Document, root: Path) -> None:
        self.api = api
        self.document = document
        self.writer = Writer(api, document, root)
        self._fields: dict[tuple[Place, str], str] = {}  # definition and property → the line that was added
        self._params: dict[Place, str] = {}  # operation that took no parameters → the entry that was added

    def merge(self, difference: Difference) -> str:
        """Make the edits for one difference and say what was added; NeedsYouError where a person must."""
        try:
            what = self._merge(difference)
        except NeedsYouError:
            self.writer.forget()
            raise
        self.writer.commit()
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

    # -------------------------------------------------------------------------------------------- fields and values

    def _field(self, fix: NewField) -> str:
        module, definition = fix.target.module, fix.target.definition
        schema = module.schema
        side = Side.BOTH if schema.twin else Side.PARAM if module.is_params else Side.MODEL
        prefix = "" if definition is schema.main else definition.name
        scope = Scope(schema.package, side, schema.place.file, prefix, module)
        scope.taken = _names_in(schema)
        key = (definition.place, fix.property.name)
        if key in self._fields:  # several entries have the definition, by `like`
            return self._fields[key]
        line = self.writer.line(fix.property, scope, self._marker(fix))
        self._check_copies(fix.target, line, is_alone=not scope.helpers)
        sheet = self.writer.sheet(definition.place.file)
        assert isinstance(definition, Object)
        at = _field_line(sheet, definition, fix.property.required)
        self.writer.insert(definition.place.file, at, fold(line, 4 + 2 * bool(prefix)))
        for helper in scope.helpers:
            self.writer.insert(
                schema.place.file, self.writer.sheet(schema.place.file).end(schema.place.line), helper, (1, "")
            )
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
        sheet = self.writer.sheet(fix.place.file)
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
        if operation.place in self._params:  # added with all parameters when the first of them was met
            return f"{name}.{fix.name}"
        scope = Scope(resource.parent, Side.PARAM, operation.place.file)
        self.writer.add_entry(scope, name, "", self.writer.object_lines(fix.parameters, scope))
        sheet = self.writer.sheet(operation.place.file)
        line = next((n for n, word in sheet.keys(operation.place.line) if word == "call"), operation.place.line)
        head = f"{operation.verb} {operation.path} "
        if not sheet.change(line, lambda text: text.replace(head, f"{head}{name} ", 1)):
            raise NeedsYouError("the operation is not written where it was expected")
        self._params[operation.place] = name
        return f"{name}.{fix.name}"

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
        scope = Scope(resource.parent, Side.MODEL, resource.place.file)
        answer = self._answer(endpoint, scope)
        params = self._parameters(endpoint, resource, name)
        line = f"{name}: {endpoint.verb} {endpoint.path} {params + ' ' if params else ''}-> {answer}"
        sheet = self.writer.sheet(resource.place.file)
        self.writer.insert(resource.place.file, sheet.end(resource.place.line), fold(line, 2))
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
            return f"{page}[{print_type(self.writer.type(listed.item, scope, ''))}]"
        return print_type(self.writer.type(endpoint.answer, scope, ""))

    def _parameters(self, endpoint: Endpoint, resource: Resource, name: str) -> str:
        body = endpoint.body(multipart=False)
        record = self.document.resolve(body) if body is not None else Record(())
        if not isinstance(record, Record):
            raise NeedsYouError("its body is one of several")
        wanted = endpoint.with_body(record.properties)
        if not wanted.properties:
            return ""
        entry = params_name(resource, name)
        scope = Scope(resource.parent, Side.PARAM, resource.place.file)
        component = body.name if isinstance(body, Ref) else ""
        self.writer.add_entry(scope, entry, component, self.writer.object_lines(wanted, scope))
        return entry


def _names_in(schema: Schema) -> set[str]:
    """What an entry defines and mentions."""
    found = {one.name for one in schema.definitions}
    for one in schema.definitions:
        types = [one.type] if isinstance(one, Alias) else [each.type for each in one.fields]
        found.update(name for type_ in types for name in names(type_))
    return found


def _values(text: str) -> list[str]:
    """The values of `enum(a, b)` or `=a` as they are written."""
    if text.startswith("="):
        return [text[1:]]
    return [value.strip() for value in re.findall(r'\s*("[^"]*"|[^,]+)', text[len("enum(") : -1])]


def _field_line(sheet: Sheet, definition: Definition, required: bool) -> int:
    """Where a new field goes: after the last required one, or after all of them."""
    line = definition.place.line
    keys = [(n, key) for n, key in sheet.keys(line) if not key[:1].isupper() and not key.startswith("like ")]
    fitting = [n for n, key in keys if ("?" not in key) or not required]
    return sheet.end(fitting[-1]) if fitting else line + 1
