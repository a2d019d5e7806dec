"""Read spec/ into a checked `Api`; whatever cannot be is a `SpecError` with file and line."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, TypeVar

from . import language
from .api import Api
from .check import check
from .ir import (
    Alias,
    Computed,
    Copies,
    Definition,
    Field,
    HandWritten,
    Link,
    Mixin,
    Object,
    Operation,
    Overload,
    Place,
    Resource,
    Result,
    Schema,
    Side,
    Socket,
    SpecError,
    Type,
)
from .source import Mapping, Scalar, Value, mapping, read, text

if TYPE_CHECKING:
    from collections.abc import Iterator

_T = TypeVar("_T")
_PAGE = re.compile(r"(\w*Page)\[(.+)\]")
_COMPUTED = re.compile(r"computed (?P<function>[\w.]+:\w+)\((?P<argument>\w+)\) -> (?P<type>.+)")
_ALIAS = ("is", "accepts")
_MODIFIED = re.compile(r"(?P<type>.+) (?P<modifier>default \{\}|hidden)")
_REFERENCE = re.compile(r"(?:(?P<doc>.*?) )?\[(?P<reference>[\w/-]+)\]")


def load(directory: Path) -> Api:
    """Read every file of a spec directory and check that it all fits together."""
    schemas: list[Schema] = []
    resources: list[Resource] = []
    glossary: dict[str, str] = {}
    packages: set[str] = set()
    for path in sorted(directory.rglob("*.yaml")):
        shown = (Path(directory.name) / path.relative_to(directory)).as_posix()
        for key, value in read(path, shown).items:
            kind, _, name = key.text.partition(".")
            if kind == "types":
                packages.add(name)
                schemas.extend(_schemas(name, mapping(value)))
            elif kind == "resources" and name:
                resources.append(_resource(name, key.place, mapping(value)))
            elif key.text == "glossary":
                glossary.update((word.text, text(doc)) for word, doc in mapping(value).items)
            elif key.text != "differences":  # the reviewed list, which only `sync` reads
                raise SpecError(key.place, f"{key.text!r} is no `resources.…`, `types.…` or `glossary`")
    api = Api(
        tuple(_with_copies(schemas)), tuple(sorted(resources, key=lambda one: one.path)), glossary, frozenset(packages)
    )
    check(api)
    return api


def _parsed(parse: Callable[[str], _T], source: str, place: Place) -> _T:
    try:
        return parse(source)
    except ValueError as error:
        raise SpecError(place, str(error)) from None


# ------------------------------------------------------------------------------------------------ schemas


def _schemas(package: str, section: Mapping) -> Iterator[Schema]:
    for key, value in section.items:
        module, handwritten, _ = key.text.partition(" handwritten")
        if handwritten:
            names = tuple(_words(text(value)))
            main, *others = [Alias(name, language.parse_type("object"), key.place, public=True) for name in names]
            yield Schema(package, module, main, tuple(others), key.place, handwritten=names)
        else:
            yield _schema(package, key, value)


def _schema(package: str, key: Scalar, value: Value) -> Schema:
    heading = _parsed(language.parse_heading, key.text, key.place)
    helpers: list[Definition] = []
    copies: list[Copies] = []
    lines: list[tuple[Scalar, Value]] = []
    for line_key, line in value.items if isinstance(value, Mapping) else ():
        if line_key.text.startswith("like "):
            copies.append(Copies(line_key.text[5:], tuple(_words(text(line))), line_key.place))
        elif line_key.text[:1].isupper():
            helpers.append(_definition(line_key, line))
        else:
            lines.append((line_key, line))
    main = _definition(key, Mapping(tuple(lines), key.place) if isinstance(value, Mapping) else value)
    module = language.snake(heading.name)
    return Schema(package, module, main, tuple(helpers), key.place, heading.twin, copies=tuple(copies))


def _definition(key: Scalar, value: Value) -> Definition:
    heading = _parsed(language.parse_heading, key.text, key.place)
    lines = {} if isinstance(value, Scalar) else {k.text: v for k, v in value.items if k.text in _ALIAS}
    alias = value if isinstance(value, Scalar) else lines.get("is")
    if alias is not None:
        type_, doc = _type(text(alias), alias.place)
        accepts = _type(text(lines["accepts"]), alias.place)[0] if "accepts" in lines else None
        return Alias(heading.name, type_, key.place, doc, heading.side, heading.openapi, heading.public, accepts)
    fields: list[Field] = []
    computed: list[Computed] = []
    handwritten = ""
    for line_key, line in mapping(value).items:
        match = _COMPUTED.match(text(line))
        if line_key.text == ".base":
            handwritten = text(line)
        elif match:
            type_text, doc = language.split_doc(match["type"])
            computed.append(Computed(line_key.text, type_text, match["function"], match["argument"], doc))
        else:
            fields.append(_field(line_key, line))
    return Object(
        heading.name,
        tuple(fields),
        key.place,
        heading.base,
        heading.side,
        heading.openapi,
        heading.public,
        tuple(computed),
        handwritten,
    )


def _field(key: Scalar, value: Value) -> Field:
    parsed = _parsed(language.parse_field_key, key.text, key.place)
    source, doc = language.split_doc(text(value))
    match = _MODIFIED.fullmatch(source)
    type_ = _parsed(language.parse_type, match["type"] if match else source, value.place)
    modifier = match["modifier"] if match else ""
    return Field(
        parsed.name,
        parsed.wire,
        type_,
        parsed.optional,
        doc,
        key.place,
        parsed.side,
        parsed.location,
        empty_by_default=modifier == "default {}",
        hidden=modifier == "hidden",
    )


def _type(source: str, place: Place) -> tuple[Type, str]:
    head, doc = language.split_doc(source)
    return _parsed(language.parse_type, head, place), doc


def _words(source: str) -> list[str]:
    return [word.strip() for word in source.split(",") if word.strip()]


def _with_copies(schemas: list[Schema]) -> Iterator[Schema]:
    """Replace each `like Other: A, B` by the definitions that it names."""
    by_name: dict[str, Schema] = {}
    for schema in schemas:
        for name in (schema.name, schema.name + "Param" if schema.twin else schema.name):
            by_name[f"{schema.package}.{name}".lstrip(".")] = schema
    for schema in schemas:
        helpers = list(schema.helpers)
        for copies in schema.copies:
            source = _copied_schema(by_name, schema.package, copies)
            known = {helper.name: helper for helper in source.helpers}
            for name in copies.names:
                if name not in known:
                    raise SpecError(copies.place, f"{source.name!r} defines no {name!r} itself")
                helpers.append(known[name])
        yield replace(schema, helpers=tuple(helpers))


def _copied_schema(by_name: dict[str, Schema], package: str, copies: Copies) -> Schema:
    parts = package.split(".") if package else []
    for depth in range(len(parts), -1, -1):
        found = by_name.get(".".join([*parts[:depth], copies.source]))
        if found is not None:
            return found
    raise SpecError(copies.place, f"nothing is called {copies.source!r}, seen from types.{package}")


# ------------------------------------------------------------------------------------------------ resources


def _resource(path: str, place: Place, section: Mapping) -> Resource:
    settings = {key.text: (key.place, text(value)) for key, value in section.items if key.text.startswith(".")}
    unknown = settings.keys() - {".class", ".doc", ".security", ".headers", ".mixin", ".names", ".views"}
    for name in unknown:
        raise SpecError(settings[name][0], f"{name!r} is no setting of a resource")
    operations: list[Operation] = []
    links: list[Link] = []
    socket: Socket | None = None
    for key, value in section.items:
        if key.text.startswith("."):
            continue
        if key.text == "connect":
            socket = _socket(key, value)
        elif isinstance(value, Scalar) and value.text.startswith("alias "):
            links.append(Link(key.text, value.text[6:].strip(), key.place))
        else:
            operations.append(_operation(key, value))

    def setting(name: str) -> str:
        return settings[name][1] if name in settings else ""

    return Resource(
        path,
        setting(".class") or language.camel(path.rpartition(".")[2]),
        tuple(operations),
        place,
        setting(".doc"),
        admin=setting(".security") == "admin",
        headers=_headers(setting(".headers")) or None,
        mixin=_mixin(*settings[".mixin"]) if ".mixin" in settings else None,
        names=_names(*settings[".names"]) if ".names" in settings else (),
        links=tuple(links),
        wrapped=setting(".views") != "none",
        socket=socket,
    )


def _mixin(place: Place, source: str) -> Mixin:
    match = re.fullmatch(r"(?P<sync>[\w.]+:\w+), (?P<asynchronous>[\w.]+:\w+)(?: wrapping (?P<wrapped>.+))?", source)
    if match is None:
        raise SpecError(place, "a mixin is `module:Class, module:AsyncClass wrapping method, method`")
    return Mixin(match["sync"], match["asynchronous"], tuple(_words(match["wrapped"] or "")))


def _names(place: Place, source: str) -> tuple[HandWritten, ...]:
    matches = [re.fullmatch(r"(\w+)=([\w.]+):(\w+)", word) for word in _words(source)]
    if None in matches:
        raise SpecError(place, "names of a module are `name=module:function, name=module:function`")
    return tuple(HandWritten(*match.groups()) for match in matches if match)


def _headers(source: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in _words(source))


_SOCKET = re.compile(r"SOCKET (?P<path>/\S*)(?: (?P<params>\w+))? sends (?P<sends>.+) receives (?P<receives>\w+)")


def _socket(key: Scalar, value: Value) -> Socket:
    options = _options(key, value)
    line, doc = language.split_doc(text(options["call"]))
    match = _SOCKET.fullmatch(line)
    if match is None:
        raise SpecError(key.place, f"{line!r} is no `SOCKET /path Params sends ClientEvent receives ServerEvent`")
    opened = " ".join(filter(None, ("GET", match["path"], match["params"], "->", match["receives"])))
    told = {"doc": Scalar(doc, key.place), **options, "call": Scalar(opened, key.place)}
    connect = Mapping(tuple((Scalar(name, key.place), option) for name, option in told.items()), key.place)
    return Socket(
        _operation(key, connect),
        _type(match["sends"], options["call"].place)[0],
        text(options["queue"]) if "queue" in options else "",
        by_position="by_position" in options and text(options["by_position"]) == "yes",
    )


_OPTIONS = (
    *("call", "doc", "deprecated", "files", "headers", "parts", "codec", "choose", "also", "overloads"),
    *("named_events", "queue", "by_position"),
)


def _options(key: Scalar, value: Value) -> dict[str, Value]:
    if isinstance(value, Scalar):
        return {"call": value}
    for word, _ in value.items:
        if word.text not in _OPTIONS:
            raise SpecError(word.place, f"{word.text!r} is no option of an operation")
    options = {word.text: setting for word, setting in value.items}
    if "call" not in options:
        raise SpecError(key.place, f"operation {key.text!r} has no `call: VERB /path Params -> Result`")
    return options


def _operation(key: Scalar, value: Value) -> Operation:
    options = _options(key, value)
    line, doc = language.split_doc(text(options["call"]))
    call = _parsed(language.parse_call, line, options["call"].place)

    def option(name: str) -> str:
        return text(options[name]) if name in options else ""

    files, otherwise, _ = option("files").partition(" else json")
    reference = _REFERENCE.fullmatch(option("doc") or doc)
    extra, nest = _also(mapping(options["also"])) if "also" in options else ((), {})
    return Operation(
        key.text,
        call.verb,
        call.path,
        call.params,
        _result(call.result, options["call"].place),
        _parsed(language.parse_type, call.events, options["call"].place) if call.events else None,
        (reference["doc"] or "") if reference else option("doc") or doc,
        key.place,
        reference=reference["reference"] if reference else "",
        always_streams=not call.result,
        deprecated=option("deprecated"),
        files=tuple((name[:-2], "<array>") if name.endswith("[]") else (name,) for name in _words(files)),
        json_without_files=bool(otherwise),
        headers=_headers(option("headers")) or None,
        parts=_headers(option("parts")) or None,
        codec=option("codec") or None,
        choose=option("choose") or None,
        nest=nest or None,
        extra=extra,
        overloads=_overloads(mapping(options["overloads"])) if "overloads" in options else (),
        named_events=option("named_events") == "yes",
    )


def _result(source: str, place: Place) -> Result:
    if source in ("none", "binary", ""):
        return Result("binary" if source == "binary" else "none")
    page = _PAGE.fullmatch(source)
    if page:
        return Result("page", _parsed(language.parse_type, page[2], place), page[1])
    return Result("value", _parsed(language.parse_type, source, place))


def _also(section: Mapping) -> tuple[tuple[Field, ...], dict[str, tuple[str, ...]]]:
    """Arguments that the params schema lacks: `name?: Type - What it is.`, or `Type into outer.inner - …`."""
    fields: list[Field] = []
    nest: dict[str, tuple[str, ...]] = {}
    for key, value in section.items:
        source, doc = language.split_doc(text(value))
        type_text, _, target = source.partition(" into ")
        field = _field(key, Scalar(f"{type_text} - {doc}", value.place))
        fields.append(field)
        if target:
            nest[field.name] = tuple(target.split("."))
    return tuple(fields), nest


def _overloads(section: Mapping) -> tuple[Overload, ...]:
    found: list[Overload] = []
    for key, value in section.items:
        name, _, type_text = key.text.partition(" ")
        parsed = _parsed(language.parse_field_key, name, key.place)
        type_ = _parsed(language.parse_type, type_text, key.place)
        field = Field(parsed.name, parsed.wire, type_, parsed.optional, "", key.place, Side.BOTH)
        found.append(Overload(field, _parsed(language.parse_type, text(value), value.place)))
    return tuple(found)
