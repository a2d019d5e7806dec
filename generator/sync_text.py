"""Edits to the text of spec files that leave every other line, comment and blank as it is."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 120
Rank = tuple[int, str]


def fold(text: str, indent: int) -> list[str]:
    """Lines of `key: value` as the spec breaks them: 120 columns, what follows four deeper than the key."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_long_words=False,
        break_on_hyphens=False,
    )


def indent_of(line: str) -> int:
    """How far a line stands in."""
    return len(line) - len(line.lstrip())


class Sheet:
    """One spec file: edits are gathered by line number of the file as it was read, and made all at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.before = path.read_text(encoding="utf-8") if path.exists() else ""
        self.lines = self.before.splitlines()
        self._entries: dict[int, str] = {}  # first line of a changed `key: value` → its text
        self._inserted: dict[int, list[tuple[Rank, list[str]]]] = {}  # line → what comes before it

    def end(self, line: int) -> int:
        """The line after the block that starts at `line`; blank lines after it are not of it."""
        after = line
        for number in range(line + 1, len(self.lines) + 1):
            text = self.lines[number - 1]
            if text.strip() and indent_of(text) <= indent_of(self.lines[line - 1]):
                break
            if text.strip():
                after = number
        return after + 1

    def keys(self, line: int) -> list[tuple[int, str]]:
        """Line and key of what stands directly in the block that starts at `line`."""
        found: list[tuple[int, str]] = []
        inner = None
        for number in range(line + 1, self.end(line)):
            text = self.lines[number - 1]
            if not text.strip() or text.lstrip().startswith("#"):
                continue
            inner = indent_of(text) if inner is None else inner
            if indent_of(text) == inner:
                found.append((number, re.split(r":(?: |$)", text.strip(), maxsplit=1)[0]))
        return found

    def entry(self, line: int) -> str:
        """The text of the `key: value` that starts at `line`, unfolded, with the edits so far."""
        if line not in self._entries:
            return " ".join(text.strip() for text in self.lines[line - 1 : self.end(line) - 1])
        return self._entries[line]

    def change(self, line: int, edit: Callable[[str], str]) -> bool:
        """Replace the text of the `key: value` that starts at `line`; whether that changed anything."""
        before = self.entry(line)
        self._entries[line] = edit(before)
        return self._entries[line] != before

    def insert(self, line: int, lines: list[str], rank: Rank = (0, "")) -> None:
        """Put lines before `line`; before the same line a lower rank comes first, then what was put first."""
        self._inserted.setdefault(line, []).append((rank, lines))

    def section(self, name: str) -> int | None:
        """Line of a section such as `types.chat`."""
        return next((n for n, line in enumerate(self.lines, 1) if line.rstrip() == f"{name}:"), None)

    @property
    def after(self) -> str:
        """The file with all edits made."""
        out: list[str] = []
        number = 1
        while number <= len(self.lines) + 1:
            for _, lines in sorted(self._inserted.get(number, ()), key=lambda one: one[0]):
                out.extend(lines)
            if number in self._entries:
                out.extend(fold(self._entries[number], indent_of(self.lines[number - 1])))
                number = self.end(number)
            elif number <= len(self.lines):
                out.append(self.lines[number - 1])
                number += 1
            else:
                break
        return "\n".join(out) + "\n"
