"""Which object of the spec stands for which record of the document, where a union has several of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import sync_parts as parts

if TYPE_CHECKING:
    from .api import Api, Target
    from .openapi import Document, Record

ENOUGH = 0.3  # likeness below which two things are not taken for one


class Face(NamedTuple):
    """What an object or a record is recognized by: its component, its property names, and those with one value."""

    component: str
    names: frozenset[str]
    constants: dict[str, str | int | bool]


class Pairing:
    """Recognizes; each object and record is looked at once."""

    def __init__(self, api: Api, document: Document) -> None:
        self.api = api
        self.document = document
        self._faces: dict[object, Face] = {}

    def pairs(self, objects: list[Target], records: list[tuple[str, Record]]) -> dict[int, int]:
        """Index of each object → index of the record that it resembles most, each taken once."""
        if len(objects) == len(records) == 1:
            return {0: 0}
        left = [self._record(*one) for one in records]
        faces = [self._object(target) for target in objects]
        ranked = [(-likeness(one, other), n, m) for n, one in enumerate(faces) for m, other in enumerate(left)]
        found: dict[int, int] = {}
        for distance, n, m in sorted(ranked):
            if -distance > ENOUGH and n not in found and m not in found.values():
                found[n] = m
        return found

    def _object(self, target: Target) -> Face:
        key = (target.module.path, target.name)
        if key not in self._faces:
            fields = parts.fields(self.api, target)
            enums = {wire: parts.spelled(self.api, [(one.type, here)]).enums for wire, (one, here) in fields.items()}
            constants = {w: e[0][0].values[0] for w, e in enums.items() if len(e) == 1 == len(e[0][0].values)}
            self._faces[key] = Face(target.definition.openapi or "", frozenset(fields), constants)
        return self._faces[key]

    def _record(self, name: str, record: Record) -> Face:
        key = (name, id(record))
        if key not in self._faces:
            enums = {one.name: parts.documented(self.document, [one.shape]).enums for one in record.properties}
            constants = {wire: e[0].values[0] for wire, e in enums.items() if len(e) == 1 == len(e[0].values)}
            self._faces[key] = Face(name, frozenset(enums), constants)
        return self._faces[key]


def likeness(one: Face, other: Face) -> float:
    """How much two things have in common, 0 to 3: component, constants, property names; below 0 if they differ."""
    shared = one.constants.keys() & other.constants.keys()
    if any(one.constants[name] != other.constants[name] for name in shared):
        return -1.0
    names = len(one.names & other.names) / max(1, len(one.names | other.names))
    return names + bool(shared) + (one.component == other.component != "")
