"""The differences between spec/ and the OpenAPI document that a person has seen, each with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .source import mapping, read, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from .ir import Place
    from .sync_compare import Difference

KINDS = (
    "new operation", "extra operation", "path", "location", "answer", "new parameter",
    "new field", "extra field", "required", "optional", "type", "null", "new value", "extra value",
    "new member", "extra member", "extra schema",
)  # fmt: skip


@dataclass
class Entry:
    """One line of the list, taken apart: a kind of difference, where, and what; `*` stands for any text."""

    place: Place
    line: str
    kind: re.Pattern[str]
    where: re.Pattern[str]
    what: dict[str, re.Pattern[str]]
    met: set[str] = field(default_factory=set)  # items that a difference was found for

    def covers(self, one: Difference) -> bool:
        """Whether the list has this difference; what it has that way is noted as met."""
        if not (self.kind.fullmatch(one.kind) and self.where.fullmatch(one.where)):
            return False
        items = {item for item, pattern in self.what.items() if pattern.fullmatch(one.what)}
        self.met |= items
        return bool(items)


class Review:
    """The whole list."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = list(entries)

    def open(self, differences: Iterable[Difference]) -> list[Difference]:
        """Those that the list does not have."""
        left = []
        for one in differences:
            covering = [entry for entry in self.entries if entry.covers(one)]  # all, for each notes what it met
            if not covering:
                left.append(one)
        return left

    def stale(self) -> Iterator[tuple[Place, str]]:
        """Items that no difference was found for, after `open` has seen all."""
        for entry in self.entries:
            for item in entry.what:
                if item not in entry.met:
                    yield entry.place, f"{entry.line}: {item}"


def read_review(path: Path, shown: str) -> Review:
    """Read `differences:` → reason → `kind where: what, what`; an absent file is an empty list."""
    if not path.exists():
        return Review()
    entries = []
    for _, section in read(path, shown).items:
        for _reason, lines in mapping(section).items:
            for key, value in mapping(lines).items:
                kind = next((kind for kind in ("*", *KINDS) if key.text.startswith(kind + " ")), "")
                where = key.text[len(kind) :].strip()
                items = {item.strip(): _pattern(item.strip()) for item in text(value).split(", ")}
                entries.append(Entry(key.place, key.text, _pattern(kind), _pattern(where), items))
    return Review(entries)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(re.escape(source).replace(r"\*", ".*"))
