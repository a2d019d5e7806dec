"""The small language of the spec's scalars: types, headings, fields and operations."""

from __future__ import annotations

import keyword
import re
from typing import NamedTuple

from .ir import Array, Enumeration, Map, Name, Null, Side, Type, Union_

_TOKEN = re.compile(r"\s*(?:(?P<name>[A-Za-z_][\w.]*)|(?P<mark>[\[\]|()=,])|(?P<other>\S))")
_VALUE = re.compile(r"""\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>[^",()|\s][^",()]*?))\s*(?=[,)]|$)""")
_ARRAYS = ("list", "List", "Iterable", "SequenceNotStr")
_ACRONYMS = {"ChatKit": "Chatkit", "OAuth": "Oauth"}
_SHADOWED = {"schema", "json", "copy", "dict", "validate", "construct"}


def snake(name: str) -> str:
    """Module name of a class: `FineTuningJob` → `fine_tuning_job`."""
    for word, plain in _ACRONYMS.items():
        name = name.replace(word, plain)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower()


def camel(name: str) -> str:
    """Class name of a resource: `fine_tuning` → `FineTuning`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def identifier(wire: str) -> str:
    """Python name of a property: `self-harm/intent` → `self_harm_intent`, `async` → `async_`."""
    name = re.sub(r"\W", "_", wire)
    return name + "_" if keyword.iskeyword(name) else name


def attribute(wire: str) -> str:
    """Python name of a model's property, which must not hide one of pydantic's."""
    name = identifier(wire)
    return name + "_" if name in _SHADOWED else name


def split_doc(text: str) -> tuple[str, str]:
    """Part `str - What it is.` into the type and its doc."""
    head, _, doc = text.partition(" - ")
    return head.strip(), doc.strip()


# ------------------------------------------------------------------------------------------------ types


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        match = _TOKEN.match(self.text, self.at)
        return match[0].strip() if match else ""

    def take(self, expected: str | None = None) -> str:
        match = _TOKEN.match(self.text, self.at)
        found = match[0].strip() if match else ""
        if match is None or (expected is not None and found != expected):
            raise ValueError(f"expected {expected or 'a type'!r} but found {found or 'the end'!r} in {self.text!r}")
        self.at = match.end()
        return found

    def value(self) -> str | int | bool:
        match = _VALUE.match(self.text, self.at)
        if match is None:
            raise ValueError(f"expected a value at {self.text[self.at :]!r} in {self.text!r}")
        self.at = match.end()
        bare = match["bare"]
        if bare is None:
            return match["quoted"]
        if bare in ("true", "false"):
            return bare == "true"
        return int(bare) if re.fullmatch(r"-?\d+", bare) else bare


def parse_type(text: str) -> Type:
    """Read `list[A | B by type] | null` and the like; ValueError says what is wrong."""
    reader = _Reader(text)
    result = _union(reader)
    if reader.peek():
        raise ValueError(f"unexpected {reader.peek()!r} in {text!r}")
    return result


def _union(reader: _Reader) -> Type:
    members = [_single(reader)]
    while reader.peek() == "|":
        reader.take()
        members.append(_single(reader))
    discriminator = None
    if reader.peek() == "by":
        reader.take()
        discriminator = reader.take()
    if len(members) == 1 and discriminator is None:
        return members[0]
    return Union_(tuple(members), discriminator)


def _single(reader: _Reader) -> Type:
    token = reader.take()
    if token == "(":
        inner = _union(reader)
        reader.take(")")
        return inner
    if token == "=":
        word = re.compile(r'"([^"]*)"|([^\s|,\])]+)').match(reader.text, reader.at)
        if word is None:
            raise ValueError(f"expected a value after '=' in {reader.text!r}")
        reader.at = word.end()
        return Enumeration((word[1] if word[1] is not None else _constant(word[2]),))
    if token == "enum" and reader.peek() == "(":
        return _enumeration(reader)
    if token in _ARRAYS and reader.peek() == "[":
        return Array(_bracketed(reader), token)
    if token == "map":
        return Map(_bracketed(reader))
    if token == "null":
        return Null()
    if not re.match(r"[A-Za-z_]", token):
        raise ValueError(f"expected a type but found {token!r} in {reader.text!r}")
    return Name(token)


def _constant(bare: str) -> str | int | bool:
    if bare in ("true", "false"):
        return bare == "true"
    return int(bare) if re.fullmatch(r"-?\d+", bare) else bare


def _bracketed(reader: _Reader) -> Type:
    reader.take("[")
    inner = _union(reader)
    reader.take("]")
    return inner


def _enumeration(reader: _Reader) -> Enumeration:
    reader.take("(")
    values = [reader.value()]
    while reader.peek() == ",":
        reader.take()
        values.append(reader.value())
    reader.take(")")
    return Enumeration(tuple(values))


def print_type(type_: Type, *, inside: bool = False) -> str:
    """Write a type in the language; `parse_type` reads it back."""
    if isinstance(type_, Name):
        return type_.text
    if isinstance(type_, Null):
        return "null"
    if isinstance(type_, Enumeration):
        values = [_print_value(value) for value in type_.values]
        return f"={values[0]}" if len(values) == 1 else f"enum({', '.join(values)})"
    if isinstance(type_, Array):
        return f"{type_.flavour}[{print_type(type_.item)}]"
    if isinstance(type_, Map):
        return f"map[{print_type(type_.value)}]"
    text = " | ".join(print_type(member, inside=True) for member in type_.members)
    text += f" by {type_.discriminator}" if type_.discriminator else ""
    return f"({text})" if inside else text


def _print_value(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    plain = re.fullmatch(r"[\w./+-][\w./:+-]*", value) and not re.fullmatch(r"-?\d+|true|false", value)
    return value if plain and not value.endswith(":") else f'"{value}"'


# ------------------------------------------------------------------------------------------------ headings


class Heading(NamedTuple):
    """`Name(Base) + Param = OpenAPIName (model)`."""

    name: str
    base: str | None
    twin: bool
    openapi: str | None
    side: Side
    public: bool


_HEADING = re.compile(
    r"(?P<name>\w+)(?:\((?P<base>[\w.]+)\))?(?P<twin> \+ Param)?(?: = (?P<openapi>[\w.-]+))?"
    r"(?: \((?P<side>model|param)\))?(?P<public> \(exported\))?"
)


def parse_heading(text: str) -> Heading:
    """Read the key of a definition."""
    match = _HEADING.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no heading: expected `Name(Base) + Param = OpenAPIName (model|param)`")
    side = Side(match["side"]) if match["side"] else Side.BOTH
    return Heading(match["name"], match["base"], bool(match["twin"]), match["openapi"], side, bool(match["public"]))


class FieldKey(NamedTuple):
    """`name as wire? (param)`."""

    name: str
    wire: str
    optional: bool
    side: Side
    location: str


_FIELD = re.compile(
    r"(?P<wire>[^\s?]+)(?: as (?P<location>header )?(?P<alias>[^\s?]+))?(?P<optional>\?)?(?P<query> in query)?"
    r"(?: \((?P<side>model|param)\))?"
)


def parse_field_key(text: str) -> FieldKey:
    """Read the key of a field."""
    match = _FIELD.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no field: expected `name as wire? (model|param)`")
    location = "header" if match["location"] else "query" if match["query"] else ""
    side = Side(match["side"]) if match["side"] else Side.BOTH
    return FieldKey(match["wire"], match["alias"] or match["wire"], bool(match["optional"]), side, location)


class Call(NamedTuple):
    """`POST /path Params -> Result or stream[Event]`."""

    verb: str
    path: str
    params: str | None
    result: str
    events: str | None


_CALL = re.compile(r"(?P<verb>GET|POST|PUT|PATCH|DELETE) (?P<path>/\S*)(?: (?P<params>[\w.]+))? -> (?P<result>.+)")


def parse_call(text: str) -> Call:
    """Read an operation's line."""
    match = _CALL.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no operation: expected `VERB /path Params -> Result`")
    result, events = match["result"].strip(), None
    stream = re.fullmatch(r"(?:(?P<plain>.+) or )?stream\[(?P<events>.+)\]", result)
    if stream:
        result, events = stream["plain"] or "", stream["events"]
    return Call(match["verb"], match["path"], match["params"], result, events)
