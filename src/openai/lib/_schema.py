"""From any JSON schema to one that the API takes as strict."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, cast

Schema = Dict[str, Any]  # JSON

WRAPPED = "value"
"""The property of the object that is put around a root which is none."""

TYPES = frozenset(["string", "number", "boolean", "integer", "object", "array", "null"])
FORMATS = frozenset(["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"])
LOOKAROUND = re.compile(r"\(\?<?[=!]")
DEFINITIONS = ("$defs", "definitions")
# fmt: off
SUPPORTED = frozenset([
    "$ref", "$defs", "definitions", "title", "description", "type", "enum", "const", "anyOf", "properties", "required",
    "additionalProperties", "items", "minItems", "maxItems", "format", "pattern", "minLength", "maxLength",
    "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
])
# Not supported, but the schema would say something else without them: they stay, for the check to find.
MEANINGFUL = frozenset([
    "allOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "patternProperties",
])
# fmt: on


def _is_list_of(*kinds: type) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        return isinstance(value, list) and all(isinstance(item, kinds) for item in cast("List[object]", value))

    return fits


def _is_map(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(name, str) for name in cast("Dict[object, object]", value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


_SHAPES: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("properties", *DEFINITIONS), _is_map),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _is_list_of(dict, bool)),
    **dict.fromkeys(("$ref", "pattern", "format"), _is_text),
    "enum": _is_list_of(object),
    "required": _is_list_of(str),
    "type": lambda value: isinstance(value, str) or _is_list_of(str)(value),
}


def misshapen(schema: Schema) -> list[str]:
    """The keywords whose values no JSON schema has there, and those that are no text."""
    odd = [key for key in schema if not isinstance(key, str)]  # pyright: ignore[reportUnnecessaryIsInstance]  # users err
    return odd + [key for key, fits in _SHAPES.items() if key in schema and not fits(schema[key])]


def strict(schema: Mapping[str, Any]) -> Schema:
    """Copy a schema into strict form: closed objects, all properties required, no keyword that the API refuses.

    What can't be said strictly is left as it is, which `check_strict_schema` reports: open objects (`Dict[str, int]`),
    values of any type. Limits that are dropped still hold where the answer is parsed.

    Raises:
        ValueError: it is no JSON schema, holds itself, or has a `$ref` that leads nowhere.
    """
    try:
        return _Strict(deepcopy(dict(schema))).root()
    except RecursionError:
        raise ValueError("The schema is nested too deeply, or within itself") from None


def wants_wrapping(schema: Mapping[str, Any]) -> bool:
    """Say whether the root is something else than one object, which the API does not take."""
    root = _root(schema)
    return root.get("type") != "object" or "anyOf" in root or "oneOf" in root


def resolve_ref(*, root: Mapping[str, object], ref: str) -> object:
    """Find what a `$ref` of a schema leads to.

    Raises:
        ValueError: nothing is there, or it leads out of the schema.
    """
    found: Any = root
    if not ref.startswith("#/"):
        raise ValueError(f"$ref {ref!r} does not start with '#/'")
    for part in ref[2:].split("/"):
        try:
            found = found[part.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError):
            raise ValueError(f"$ref {ref!r} leads nowhere") from None
    return found


def _target(whole: Mapping[str, object], ref: str) -> Schema:
    found = resolve_ref(root=whole, ref=ref)
    if not isinstance(found, dict):
        raise ValueError(f"$ref {ref!r} leads to no schema: {found!r}")
    return cast(Schema, found)


class _Strict:
    def __init__(self, schema: Schema) -> None:
        self._whole = schema

    def root(self) -> Schema:
        _refuse_misshapen(self._whole)
        made: Schema = self._node(_root(self._whole))
        if wants_wrapping(made):
            made = self._node({"type": "object", "properties": {WRAPPED: made}})
        for key in DEFINITIONS:
            if key in self._whole:
                made[key] = self._each(self._whole[key])
        return made

    def _node(self, schema: Any, inlined: FrozenSet[str] = frozenset()) -> Any:  # JSON, in and out
        if not isinstance(schema, dict):
            return schema
        node = _plain(cast(Schema, schema))
        ref = node.get("$ref")
        if ref is not None and len(node) > 1:  # a reference must stand alone
            if ref not in inlined:
                return self._node({**_target(self._whole, ref), **_without(node, "$ref")}, inlined | {ref})
            node = _without(node, "$ref")
            node["anyOf"] = [{"$ref": ref}]
        for key in ("items", "additionalProperties"):
            if key in node:
                node[key] = self._node(node[key], inlined)
        if "anyOf" in node:
            node["anyOf"] = [self._node(choice, inlined) for choice in node["anyOf"]]
        if "properties" in node:
            node["properties"] = self._each(node["properties"], inlined)
        return _closed(node)

    def _each(self, schemas: Schema, inlined: FrozenSet[str] = frozenset()) -> Schema:
        return {name: self._node(schema, inlined) for name, schema in schemas.items()}


def _root(schema: Mapping[str, Any]) -> Schema:
    """The root without the definitions, which a recursive type has as a reference to one of them."""
    root = _merged({key: value for key, value in schema.items() if key not in DEFINITIONS})
    seen: List[str] = []
    while "$ref" in root:
        if root["$ref"] in seen:
            raise ValueError(f"$ref {root['$ref']!r} leads in a circle")
        seen.append(root["$ref"])
        root = _merged({**_target(schema, root["$ref"]), **_without(root, "$ref")})
    return root


def _merged(schema: Schema) -> Schema:
    """Copy a schema, with an `allOf` of one merged into it: so pydantic up to 2.8 describes a reference."""
    _refuse_misshapen(schema)
    parts: List[Any] = schema.get("allOf", ())
    if len(parts) != 1 or not isinstance(parts[0], dict):
        return dict(schema)
    return {**cast(Schema, parts[0]), **_without(schema, "allOf")}


def _refuse_misshapen(schema: Schema) -> None:
    for key in misshapen(schema):
        raise ValueError(f"This is no JSON schema: {key} cannot be {schema[key]!r}")


def _plain(schema: Schema) -> Schema:
    """Spell what the API does not know in keywords that it does, and leave the rest out."""
    node = _merged(schema)
    if "oneOf" in node:
        node.setdefault("anyOf", node["oneOf"])
    if node.get("prefixItems"):
        kinds: List[object] = node["prefixItems"]
        distinct = [kind for i, kind in enumerate(kinds) if kind not in kinds[:i]]
        node.setdefault("items", distinct[0] if len(distinct) == 1 else {"anyOf": distinct})
    values: List[object] = [node["const"]] if "const" in node else node.get("enum", [])
    if values and "type" not in node:
        names = list(dict.fromkeys(_TYPE_NAMES.get(type(value), "string") for value in values))
        node["type"] = names[0] if len(names) == 1 else names
    if node.get("format") not in FORMATS:
        node.pop("format", None)
    if LOOKAROUND.search(node.get("pattern", "")):
        del node["pattern"]
    return {key: value for key, value in node.items() if key in SUPPORTED or key in MEANINGFUL}


_TYPE_NAMES: Dict[type, str] = {
    str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null", dict: "object", list: "array",
}  # fmt: skip


def _closed(node: Schema) -> Schema:
    if "properties" in node:
        node["required"] = list(node["properties"])
        node["additionalProperties"] = False
    elif node.get("type") == "object":
        node.setdefault("additionalProperties", True)  # which is what leaving it out means
    return node


def _without(schema: Schema, key: str) -> Schema:
    return {name: value for name, value in schema.items() if name != key}
