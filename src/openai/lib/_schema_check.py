"""What the API would refuse in a strict schema, found without asking it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Dict, List, NamedTuple, cast

from ._schema import DEFINITIONS, FORMATS, LOOKAROUND, SUPPORTED, TYPES, Schema, misshapen, resolve_ref

# https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
MAX_DEPTH = 10
MAX_PROPERTIES = 5000
MAX_ENUM_VALUES = 1000
MAX_CHARACTERS = 120_000
LONG_ENUM, MAX_LONG_ENUM_CHARACTERS = 250, 15_000

_INSTEAD = {
    "allOf": "write the parts as one schema",
    "default": "leave it out",
    "oneOf": "use anyOf",
    "patternProperties": "name the properties, or use a list of key and value",
    "prefixItems": "use items",
}


class SchemaProblem(NamedTuple):
    """Something that the API would refuse: the path of the field (`pets[].name`, empty for the root) and why."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path or '(root)'}: {self.reason}"


def check_strict_schema(schema: Mapping[str, Any]) -> list[SchemaProblem]:
    """Say what the API would refuse in a schema with `strict: true`, and why; nothing is sent.

    A definition is reported at the first field that refers to it. Depth counts objects within objects.
    [Guide](https://platform.openai.com/docs/guides/structured-outputs#supported-schemas)
    """
    try:
        return _Check(dict(schema)).problems()
    except RecursionError:
        return [SchemaProblem("", "nested too deeply, or within itself")]


class _Check:
    def __init__(self, schema: Schema) -> None:
        self._whole = schema
        self._found: List[SchemaProblem] = []
        self._depths: Dict[str, int] = {}  # of references; 0 while one is looked into, so that circles end
        self._properties = self._enum_values = self._characters = 0

    def problems(self) -> list[SchemaProblem]:
        if self._whole.get("type") != "object" or "anyOf" in self._whole:
            self._add("", "the root must be an object, and no anyOf")
        depth = self._node(self._whole, "")
        odd = misshapen(self._whole)
        for key in DEFINITIONS:
            for name in () if key in odd else self._whole.get(key, ()):
                self._characters += len(name)
                self._reference(f"#/{key}/{name}", f"{key}.{name}")
        self._limit("objects within objects", depth, MAX_DEPTH)
        self._limit("properties in all", self._properties, MAX_PROPERTIES)
        self._limit("enum values in all", self._enum_values, MAX_ENUM_VALUES)
        self._limit("characters in names and enum and const values", self._characters, MAX_CHARACTERS)
        return self._found

    def _add(self, path: str, reason: str) -> None:
        self._found.append(SchemaProblem(path, reason))

    def _limit(self, what: str, count: int, limit: int, path: str = "") -> None:
        if count > limit:
            self._add(path, f"{count} {what}; the API takes {limit}")

    def _node(self, node: Any, path: str) -> int:  # any JSON
        """Look into one schema; return how many objects deep it goes."""
        if not isinstance(node, dict):
            self._add(path, "must be a schema with a type")
            return 0
        schema = cast(Schema, node)
        odd = misshapen(schema)
        for key in odd:
            self._add(path, f"{key} cannot be {schema[key]!r}")
        schema = {key: value for key, value in schema.items() if key not in odd} if odd else schema
        for key in sorted(schema.keys() - SUPPORTED):
            self._add(path, f"{key} is not supported" + (f"; {_INSTEAD[key]}" if key in _INSTEAD else ""))
        if "$ref" in schema:
            if schema is not self._whole and len(schema) > 1:
                self._add(path, f"$ref must stand alone, without {', '.join(sorted(schema.keys() - {'$ref'}))}")
            return self._reference(schema["$ref"], path)
        self._scalar(schema, path)
        within = [self._node(child, place) for child, place in _children(schema, path)]
        if "properties" in schema or "object" in _types(schema):
            self._object(schema, path)
            return 1 + max(within, default=0)
        return max(within, default=0)

    def _reference(self, ref: str, path: str) -> int:
        if ref not in self._depths:
            self._depths[ref] = 0
            try:
                target = self._whole if ref == "#" else resolve_ref(root=self._whole, ref=ref)
            except ValueError as error:
                self._add(path, str(error))
            else:
                self._depths[ref] = 0 if target is self._whole else self._node(target, path)
        return self._depths[ref]

    def _object(self, schema: Schema, path: str) -> None:
        properties: Schema = schema.get("properties", {})
        self._properties += len(properties)
        self._characters += sum(map(len, properties))
        if schema.get("additionalProperties") is not False:
            self._add(path, "an open object; it must name its properties and say additionalProperties: false")
        required: List[str] = schema.get("required", [])
        for name in sorted(properties.keys() - set(required)):
            self._add(_inside(path, name), "must be in required; a value that may be missing is a union with null")
        for name in sorted(set(required) - properties.keys()):
            self._add(path, f"{name} is required, but no property")

    def _scalar(self, schema: Schema, path: str) -> None:
        kinds = _types(schema)
        if not kinds and "anyOf" not in schema:
            self._add(path, "has no type, so any value would do")
        for kind in sorted(set(kinds) - TYPES):
            self._add(path, f"type {kind!r} does not exist")
        if "array" in kinds and "items" not in schema:
            self._add(path, "an array must say what its items are")
        if "format" in schema and schema["format"] not in FORMATS:
            self._add(path, f"format {schema['format']} is not supported")
        if LOOKAROUND.search(schema.get("pattern", "")):
            self._add(path, "a pattern can't look ahead or behind")
        values: List[object] = schema.get("enum", [])
        texts = [len(value) for value in [*values, schema.get("const")] if isinstance(value, str)]
        self._enum_values += len(values)
        self._characters += sum(texts)
        if len(values) > LONG_ENUM:
            what = f"characters in an enum of more than {LONG_ENUM} values"
            self._limit(what, sum(texts), MAX_LONG_ENUM_CHARACTERS, path)


def _types(schema: Schema) -> list[str]:
    given = schema.get("type", [])
    return [given] if isinstance(given, str) else given


def _children(schema: Schema, path: str) -> Iterator[tuple[object, str]]:
    for name, child in schema.get("properties", {}).items():
        yield child, _inside(path, name)
    if "items" in schema:
        yield schema["items"], f"{path}[]"
    for child in schema.get("anyOf", ()):
        yield child, path


def _inside(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
