"""Python source laid out as the formatter would: a bracket that does not fit is opened, one item a line."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 120


@dataclass(frozen=True)
class Bracket:
    """`head[items]`, or with another pair of brackets."""

    head: str
    items: tuple[Code, ...]
    pair: str = "[]"

    def __str__(self) -> str:
        return f"{self.head}{self.pair[0]}{', '.join(map(str, self.items))}{self.pair[1]}"


Code = Union[str, Bracket]


def lay(code: Code, indent: int, *, prefix: str = "", suffix: str = "") -> list[str]:
    """Lines of `prefix code suffix` at an indentation."""
    line = f"{' ' * indent}{prefix}{code}{suffix}"
    if len(line) <= WIDTH or isinstance(code, str) or not code.items:
        return [line]
    return opened(code, indent, prefix=prefix, suffix=suffix)


def opened(code: Bracket, indent: int, *, prefix: str = "", suffix: str = "") -> list[str]:
    """The same with the bracket opened in any case."""
    lines = [f"{' ' * indent}{prefix}{code.head}{code.pair[0]}"]
    # A comma after a single item of a subscript would make it a tuple.
    comma = "," if len(code.items) > 1 or code.pair != "[]" else ""
    for item in code.items:
        lines += lay(item, indent + 4, suffix=comma)
    return [*lines, f"{' ' * indent}{code.pair[1]}{suffix}"]


def class_header(name: str, *bases: str) -> list[str]:
    """The line `class name(bases):`, opened where the name is long."""
    line = f"class {name}({', '.join(bases)}):"
    return [line] if len(line) <= WIDTH else [f"class {name}(", f"    {', '.join(bases)}", "):"]


def quoted(text: str) -> str:
    """A string literal in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def docstring(paragraphs: Iterable[str], indent: int) -> list[str]:
    """A docstring; paragraphs are separated by blank lines, one that is indented keeps its lines."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("")
        lines += _filled(paragraph, WIDTH - indent - (3 if not lines else 0))
    pad = " " * indent
    if len(lines) == 1 and len(lines[0]) + indent + 6 <= WIDTH:
        return [f'{pad}"""{lines[0]}"""']
    body = [f"{pad}{line}".rstrip() for line in lines[1:]]
    return [f'{pad}"""{lines[0]}', *body, f'{pad}"""']


def _filled(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in paragraph.split("\n"):
        margin = " " * (len(line) - len(line.lstrip()))
        hanging = margin + "    " if margin else ""
        lines += wrap(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)
    return lines


class Imports:
    """The import lines of one module, in the order that the linter wants."""

    def __init__(self, package: str) -> None:
        self._package = package.split(".")
        self._names: dict[str, set[str]] = defaultdict(set)

    def add(self, module: str, *names: str) -> None:
        """Import names from a module."""
        self._names[module].update(names)

    def lines(self, indent: int = 0) -> list[str]:
        """All of them, in sections."""
        sections: dict[int, list[tuple[tuple[bool, int, str], list[str]]]] = defaultdict(list)
        for module, names in self._names.items():
            shown = self._shown(module)
            section, depth = _section(shown)
            order = (bool(names), -depth, shown.lower())
            sections[section].append((order, _import(shown, names, indent)))
        lines: list[str] = []
        for _, entries in sorted(sections.items()):
            lines += [""] if lines else []
            for _, entry in sorted(entries):
                lines += entry
        return lines

    def _shown(self, module: str) -> str:
        """The module as it is written: relative inside our package."""
        parts = module.split(".")
        if parts[0] != self._package[0]:
            return module
        common = 0
        while common < min(len(parts), len(self._package)) and parts[common] == self._package[common]:
            common += 1
        return "." * (len(self._package) - common + 1) + ".".join(parts[common:])


def _section(module: str) -> tuple[int, int]:
    dots = len(module) - len(module.lstrip("."))
    if dots:
        return 3, dots
    return (2 if module in ("httpx", "pydantic", "typing_extensions") else 1), 0


def _import(module: str, names: set[str], indent: int) -> list[str]:
    if not names:
        return [f"{' ' * indent}import {module}"]
    offered = {name.partition(" as ")[0] for name in names if " as " in name}
    shown = sorted(names - offered, key=name_order)
    prefix = f"from {module} import "
    line = f"{' ' * indent}{prefix}{', '.join(shown)}"
    return [line] if len(line) <= WIDTH else lay(Bracket("", tuple(shown), "()"), indent, prefix=prefix)


def name_order(name: str) -> tuple[int, list[tuple[int, int | str]]]:
    """Constants, classes, variables; numbers inside names by value."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    chunks = re.split(r"(\d+)", name)
    return kind, [(0, int(chunk)) if chunk.isdigit() else (1, chunk) for chunk in chunks]
