"""Render `openai.types`: a module for each schema, models as pydantic classes, params as TypedDicts."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from . import language
from .api import STRICT, Target
from .ir import (
    Alias,
    Array,
    Enumeration,
    Field,
    Map,
    Name,
    Null,
    Object,
    Side,
    SpecError,
    Type,
    Union_,
    names,
)
from .layout import Bracket, Code, Imports, class_header, docstring, lay, name_order, quoted
from .order import Cycle, ordered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .api import Api, Module
    from .ir import Place

ROOT = "openai.types"
DICT_LIKE = f"{ROOT}._conversation:DictLike"  # the base of models that stand among params


_RULES = "reportIncompatibleVariableOverride, reportGeneralTypeIssues"
_NARROWED = f"  # pyright: ignore[{_RULES}]  # narrower than in the base"


class Scope:
    """Turns types into Python code as seen from one place, and collects what that needs to import."""

    def __init__(self, api: Api, imports: Imports, *, params: bool) -> None:
        self.api = api
        self.imports = imports
        self.params = params

    def target(self, name: str, place: Place, side: Side) -> Target | None:
        """Where a name leads."""
        raise NotImplementedError

    def reference(self, target: Target) -> str:
        """How the code names a definition."""
        raise NotImplementedError

    def typing(self, name: str) -> str:
        """A name of `typing` or `typing_extensions`."""
        late = name in ("Annotated", "Literal", "Required", "TypeAlias", "TypedDict")
        self.imports.add("typing_extensions" if late else "typing", name)
        return name

    def code(self, type_: Type, place: Place, side: Side = Side.BOTH, *, outermost: bool = False) -> Code:
        """Python for a type; a list that is an alias by itself is a List on both sides."""
        if isinstance(type_, Name):
            return self._name(type_.text, place, side)
        if isinstance(type_, Null):
            return "None"
        if isinstance(type_, Enumeration):
            return Bracket(self.typing("Literal"), tuple(map(_literal, type_.values)))
        if isinstance(type_, Array):
            return Bracket(self._array(type_, place, side, outermost), (self.code(type_.item, place, side),))
        if isinstance(type_, Map):
            return Bracket(self.typing("Dict"), ("str", self.code(type_.value, place, side)))
        return self._union(type_, place, side)

    def _name(self, name: str, place: Place, side: Side) -> str:
        if name == "file":
            self.imports.add("openai._types", "FileTypes")
            return "FileTypes"
        if name in STRICT and self.params:
            return STRICT[name]
        if name in STRICT:
            self.imports.add("pydantic", name)
            return name
        target = self.target(name, place, side)
        return name if target is None else self.reference(target)

    def _array(self, array: Array, place: Place, side: Side, outermost: bool) -> str:
        if not self.params or array.flavour == "List":
            return self.typing("List")
        flavour = array.flavour
        if flavour == "list":
            flavour = "List" if outermost or self._is_enumeration(array.item, place, side) else _flavour(array.item)
        if flavour == "SequenceNotStr":
            self.imports.add("openai._types", flavour)
            return flavour
        return self.typing(flavour)

    def _is_enumeration(self, type_: Type, place: Place, side: Side) -> bool:
        if isinstance(type_, Name):
            target = self.target(type_.text, place, side)
            if target is None or not isinstance(target.definition, Alias):
                return False
            scope = ModuleScope(self.api, Imports(ROOT), target.module)
            return scope._is_enumeration(target.definition.type, target.definition.place, target.definition.side)
        if isinstance(type_, Union_):
            return all(self._is_enumeration(member, place, side) for member in type_.members)
        return isinstance(type_, Enumeration)

    def _union(self, union: Union_, place: Place, side: Side) -> Code:
        members = [member for member in union.members if not isinstance(member, Null)]
        nullable = len(members) < len(union.members)
        code = tuple(self.code(member, place, side) for member in members)
        discriminated = union.discriminator is not None and not self.params
        if len(code) == 1 and nullable and not discriminated:
            return Bracket(self.typing("Optional"), code)
        whole = code + (("None",) if nullable else ())
        result = whole[0] if len(whole) == 1 else Bracket(self.typing("Union"), whole)
        if not discriminated:
            return result
        self.imports.add("openai._utils", "PropertyInfo")
        info = Bracket("PropertyInfo", (f"discriminator={quoted(union.discriminator or '')}",), "()")
        return Bracket(self.typing("Annotated"), (result, info))

    def optional(self, code: Code) -> Code:
        """The type or None; inside a union None is one more member."""
        if isinstance(code, Bracket) and code.head in ("Optional", "Union"):
            return code if code.head == "Optional" or "None" in code.items else Bracket("Union", (*code.items, "None"))
        return Bracket(self.typing("Optional"), (code,))


def _literal(value: str | int | bool) -> str:
    return quoted(value) if isinstance(value, str) else repr(value)


def _flavour(item: Type) -> str:
    """A list of text must not be given as one string; other lists may be any iterable."""
    members = item.members if isinstance(item, Union_) else (item,)
    return "SequenceNotStr" if any(member in (Name("str"), Name("file")) for member in members) else "Iterable"


class ModuleScope(Scope):
    """Inside a type module: other modules' definitions are imported by name."""

    def __init__(self, api: Api, imports: Imports, module: Module) -> None:
        super().__init__(api, imports, params=module.is_params)
        self.module = module

    def target(self, name: str, place: Place, side: Side) -> Target | None:
        return self.api.resolve(name, self.module, place, side)

    def reference(self, target: Target) -> str:
        if target.module.path != self.module.path:
            self.imports.add(f"{ROOT}.{target.module.path}", target.name)
        return target.name


def render_module(api: Api, module: Module) -> str:
    """The source of one type module."""
    return _ModuleRenderer(api, module).render()


class _ModuleRenderer:
    def __init__(self, api: Api, module: Module) -> None:
        self.api = api
        self.module = module
        self.imports = Imports(f"{ROOT}.{module.package}".rstrip("."))
        self.scope = ModuleScope(api, self.imports, module)
        self.exported: list[str] = []

    def render(self) -> str:
        body: list[str] = []
        last = 1
        order = self._order()
        for name in order:
            definition = self.module.definitions[name]
            lines = self._alias(name, definition) if isinstance(definition, Alias) else self._object(name, definition)
            if lines:
                gap = 1 if isinstance(definition, Alias) else 2
                body += [""] * max(gap, last) if body else []
                body += lines
                last = gap
        exported = lay(Bracket("", tuple(map(quoted, sorted(self.exported, key=name_order)))), 0, prefix="__all__ = ")
        # Annotations that the interpreter evaluates load a fifth faster than text; text may speak of what comes later.
        late = ["from __future__ import annotations", ""] if self._looks_ahead(order) else []
        head = [*late, *self.imports.lines(), "", *exported]
        first = body[:1] and ["", ""][: 2 if body[0].startswith("class ") else 1]
        return "\n".join([*head, *first, *body]) + "\n"

    def _order(self) -> list[str]:
        """Names in an order in which the module can be loaded."""
        try:
            return ordered(self.module.definitions, self._needed, self._annotated)
        except Cycle as cycle:
            place = self.module.definitions[cycle.names[0]].place
            raise SpecError(place, f"defined by itself: {cycle}") from None

    def _needed(self, name: str) -> Iterable[str]:
        return self.api.local(self.module, self.module.needed(self.module.definitions[name]))

    def _annotated(self, name: str) -> Iterable[str]:
        return self.api.local(self.module, self.module.annotated(self.module.definitions[name]))

    def _looks_ahead(self, order: list[str]) -> bool:
        return any(not set(order[:n]).issuperset(self._annotated(name)) for n, name in enumerate(order))

    # -------------------------------------------------------------------------------------------- aliases

    def _alias(self, name: str, alias: Alias) -> list[str]:
        self.exported.append(name)
        type_ = alias.type
        if isinstance(type_, Name):
            target = self.scope.target(type_.text, alias.place, alias.side)
            if target is not None and target.name == name:
                self.imports.add(f"{ROOT}.{target.module.path}", f"{name} as {name}")
                return []
        if self.module.schema.twin and self.module.is_params and alias.side is Side.BOTH and isinstance(type_, Union_):
            type_ = _without_null(type_)
        code = self.scope.code(type_, alias.place, alias.side, outermost=True)
        if alias.accepts is not None and self.module.is_params:
            return self._accepting(name, code, self._accepted(alias))
        lines = lay(code, 0, prefix=f"{name}: {self.scope.typing('TypeAlias')} = ")
        return lines + (docstring([alias.doc], 0) if alias.doc else [])

    def _accepting(self, name: str, dicts: Code, models: list[Target]) -> list[str]:
        """An alias that takes models for type checkers only: pydantic goes on to build what it checks of the dicts."""
        imports = Imports(f"{ROOT}.{self.module.package}".rstrip("."))
        for model in models:
            imports.add(f"{ROOT}.{model.module.path}", model.name)
        whole = Bracket(self.scope.typing("Union"), ("_Dicts", *(model.name for model in models)))
        alias = self.scope.typing("TypeAlias")
        return [
            *lay(dicts, 0, prefix=f"_Dicts: {alias} = "),
            "",
            f"if {self.scope.typing('TYPE_CHECKING')}:  # what the API answered goes back to it as it is",
            *imports.lines(indent=4),
            "",
            *lay(whole, 4, prefix=f"{name}: {alias} = "),
            "else:",
            f"    {name} = _Dicts",
        ]

    def _accepted(self, alias: Alias) -> list[Target]:
        found = [self.scope.target(name, alias.place, self.module.side) for name in names(alias.accepts or Null())]
        return [target for target in found if target is not None]

    # -------------------------------------------------------------------------------------------- objects

    def _object(self, name: str, definition: Object) -> list[str]:
        fields = self.module.fields(definition)
        if not self.module.is_params:
            self.exported.append(name)
            return self._model(name, definition, fields)
        stream = next((field for field in fields if "stream" in names(field.type)), None)
        if stream is None:
            self.exported.append(name)
            return self._typed_dict(name, definition, fields)
        fields.remove(stream)
        self.exported += [f"{name}Base", f"{name}NonStreaming", f"{name}Streaming", name]
        nullable = isinstance(stream.type, Union_)
        lines = [*self._typed_dict(f"{name}Base", definition, fields), "", ""]
        off = "Optional[Literal[False]]" if nullable else "Literal[False]"
        lines += self._streaming(name, "NonStreaming", off, stream)
        lines += self._streaming(name, "Streaming", "Required[Literal[True]]", stream)
        union = Bracket(self.scope.typing("Union"), (f"{name}NonStreaming", f"{name}Streaming"))
        return [*lines, *lay(union, 0, prefix=f"{name}: {self.scope.typing('TypeAlias')} = ")]

    def _streaming(self, name: str, suffix: str, type_: str, stream: Field) -> list[str]:
        for word in ("Optional", "Literal", "Required"):
            if word in type_:
                self.scope.typing(word)
        total = ", total=False" if suffix == "NonStreaming" else ""
        doc = docstring([stream.doc], 4) if stream.doc else []
        return [f"class {name}{suffix}({name}Base{total}):", f"    stream: {type_}", *doc, "", ""]

    def _base(self, definition: Object, default: str) -> str:
        if definition.base is None:
            return default
        target = self.scope.target(definition.base, definition.place, definition.side)
        assert target is not None
        return self.scope.reference(target)

    def _model(self, name: str, definition: Object, fields: list[Field]) -> list[str]:
        accepted = (self.module.path, name) in self.api.accepted
        base = definition.handwritten or (DICT_LIKE if accepted else "openai._models:BaseModel")
        module, _, default = base.partition(":")
        if definition.base is None:
            self.imports.add(module, default)
        lines = class_header(name, self._base(definition, default))
        head = len(lines)
        hidden = {field.name for field in fields}
        inherited = self._inherited(name, definition)
        for field in fields:
            lines += self._model_field(field, hidden, narrowed=field.name in inherited)
        for computed in definition.computed:
            module, _, function = computed.function.partition(":")
            self.imports.add(module, function)
            lines += ["", "    @property", f"    def {computed.name}(self) -> {computed.type}:"]
            lines += [*docstring([computed.doc], 8), f"        return {function}(self.{computed.argument})"]
        return lines if len(lines) > head else [*lines, "    pass"]

    def _inherited(self, name: str, definition: Object) -> set[str]:
        if definition.base is None:
            return set()
        fields = self.api.fields(Target(self.module, name))
        return {field.name for field, owner in fields if owner.definition is not definition}

    def _model_field(self, field: Field, hidden: set[str], *, narrowed: bool) -> list[str]:
        name = language.attribute(field.name)
        code = self.scope.code(field.type, field.place, field.side)
        nullable = field.optional or (isinstance(field.type, Union_) and Null() in field.type.members)
        if nullable:
            code = self.scope.optional(code)
        if "object" in hidden and field.name != "object":
            code = self._unhidden(code)
        default: Code = "None" if nullable else ""
        settings = [f"alias={quoted(field.wire)}"] if name != field.wire else []
        settings += ["repr=False"] if field.hidden else []
        settings += ["default_factory=dict"] if field.empty_by_default else []
        if settings:
            self.imports.add("pydantic", "Field as FieldInfo")
            settings += ["default=None"] if nullable else []
            default = Bracket("FieldInfo", tuple(settings), "()")
        lines = _assigned(name, code, default)
        lines[0] += _NARROWED if narrowed else ""
        return lines + (docstring([field.doc], 4) if field.doc else [])

    def _unhidden(self, code: Code) -> Code:
        """In a class with a field `object` the built-in one needs its full name."""
        if isinstance(code, Bracket):
            return Bracket(code.head, tuple(map(self._unhidden, code.items)), code.pair)
        if code == "object":
            self.imports.add("builtins")
            return "builtins.object"
        return code

    def _typed_dict(self, name: str, definition: Object, fields: list[Field]) -> list[str]:
        reserved = [field for field in fields if keyword.iskeyword(field.name)]
        base = self._base(definition, "TypedDict")
        lines: list[str] = []
        if reserved or definition.base is None:
            self.scope.typing("TypedDict")
        if reserved:
            base = f"_{name}ReservedKeywords"
            items = tuple(_entry(field, self._param(field)) for field in reserved)
            call = Bracket("TypedDict", (quoted(base), Bracket("", items, "{}"), "total=False"), "()")
            lines += [*lay(call, 0, prefix=f"{base} = "), "", ""]
        lines += class_header(name, base, "total=False")
        shown = [field for field in fields if field not in reserved]
        for field in shown:
            lines += lay(self._param(field), 4, prefix=f"{field.name}: ")
            lines += docstring([field.doc], 4) if field.doc else []
        return lines if shown else [*lines, "    pass"]

    def _param(self, field: Field) -> Code:
        code = self.scope.code(field.type, field.place, field.side)
        if field.wire != field.name:
            self.imports.add("openai._utils", "PropertyInfo")
            info = Bracket("PropertyInfo", (f"alias={quoted(field.wire)}",), "()")
            code = Bracket(self.scope.typing("Annotated"), (code, info))
        return code if field.optional else Bracket(self.scope.typing("Required"), (code,))


def _assigned(name: str, code: Code, default: Code) -> list[str]:
    """`name: code = default`, where the default is opened first."""
    if isinstance(default, str):
        return lay(code, 4, prefix=f"{name}: ", suffix=f" = {default}" if default else "")
    return lay(default, 4, prefix=f"{name}: {code} = ")


def _entry(field: Field, code: Code) -> Code:
    prefix = f"{quoted(field.name)}: "
    return Bracket(prefix + code.head, code.items, code.pair) if isinstance(code, Bracket) else prefix + code


def _without_null(union: Union_) -> Type:
    """On the param side of a twin it is the field that may be null, not the alias."""
    members = tuple(member for member in union.members if not isinstance(member, Null))
    return members[0] if len(members) == 1 else Union_(members, union.discriminator)
