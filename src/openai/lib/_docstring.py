"""What a docstring says of a function and of its parameters, in the styles of Google, NumPy and Sphinx."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Dict, List, NamedTuple

_PARAMETERS = {"args", "arguments", "parameters", "params", "keyword args", "keyword arguments", "other parameters"}
_HEADING = re.compile(
    r"((?:Keyword |Other )?(?:Args|Arguments|Parameters|Params)|Attributes|Returns?|Yields?|Raises|Warns"
    r"|Examples?|Notes?|See Also|References|Warnings?|Todo):"
)
_FIELD = re.compile(r":(?:param|parameter|arg)\s+(?:.*\s)?\*{0,2}(\w+)\s*:\s*(.*)")
_ENTRY = re.compile(r"([\w*]+(?:\s*,\s*[\w*]+)*)\s*(?:\(.*?\))?\s*(?::\s*(.*))?")


class Docstring(NamedTuple):
    """The text before the first section, and the description of each parameter."""

    summary: str
    params: Dict[str, str]


def read_docstring(text: str | None) -> Docstring:
    """Take a docstring apart; what is in no known form is part of the summary, or left out."""
    summary: List[str] = []
    params: Dict[str, List[str]] = {}
    for section, lines in _sections(inspect.cleandoc(text or "").splitlines()):
        if section is None:
            summary += lines
        elif section in _PARAMETERS:
            params.update(_entries(lines))
        elif field := _FIELD.fullmatch(section):
            params[field[1]] = [field[2], *lines]
    joined = {name: " ".join(line.strip() for line in lines).strip() for name, lines in params.items()}
    return Docstring("\n".join(summary).strip(), {name: told for name, told in joined.items() if told})


def _sections(lines: list[str]) -> Iterator[tuple[str | None, list[str]]]:
    """Split at `Heading:`, at underlined headings and at `:field:`; the part before the first has no name."""
    name: str | None = None
    part: List[str] = []
    for line, following in zip(lines, [*lines[1:], ""]):
        underlined = bool(line.strip()) and set(following.strip()) == {"-"}
        heading = _HEADING.fullmatch(line)
        if underlined or heading or line.startswith(":"):
            yield name, part
            named = (heading[1] if heading else line).strip()
            name, part = named if named.startswith(":") else named.lower(), []
        elif set(line.strip()) != {"-"}:
            part.append(line)
    yield name, part


def _entries(lines: list[str]) -> Dict[str, List[str]]:
    """Read `name (type): text` and `name : type`, either followed by lines that stand further to the right."""
    found: Dict[str, List[str]] = {}
    texts = [line for line in lines if line.strip()]
    level = _indent(texts[0]) if texts else 0
    told: List[str] = []
    for line in texts:
        entry = _ENTRY.fullmatch(line.strip())
        if _indent(line) > level:
            told.append(line)
        elif _indent(line) == level and entry:
            told = [entry[2] or ""] if level else []  # NumPy's entries are not indented, and name the type there
            found.update({name.strip("* "): told for name in entry[1].split(",")})
        else:
            told = []
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
