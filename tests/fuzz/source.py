"""Choices and values out of bytes: any bytes are an input, and where they end all choices are the first one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, AnyStr, TypeVar

T = TypeVar("T")

DEEP = 6  # JSON within JSON; what is deeper is a scalar
WORDS = (
    "", "a", "id", "type", "error", "message", "data", "object", "code", "value", "é", "\u2028", "\x85", "😀",
    "\x00", "\r\n", '"', "\\", "/", "..", "%2e", "?", "#", "&=+ ", ";", "\ud83d", "\x1c", "__class__", "model_extra",
)  # fmt: skip
NUMBERS = (0, 1, -1, 429, 1.5, -0.0, 1e300, 1 << 53, 1 << 64, -(1 << 200))


class Source:
    """Reads values off the front of an input."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def below(self, count: int) -> int:
        """A number from 0 to below `count`, of one byte or two."""
        size = 1 if count <= 256 else 2
        return int.from_bytes(self.take(size), "big") % count

    def flag(self, one_in: int = 2) -> bool:
        """Yes, once in so many times."""
        return self.below(one_in) == one_in - 1

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.below(len(options))]

    def take(self, size: int) -> bytes:
        """The next bytes."""
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken

    def rest(self) -> bytes:
        """All that is left."""
        return self.take(len(self._data))

    def bytes(self) -> bytes:
        """Up to 255 bytes."""
        return self.take(self.below(256))

    def text(self) -> str:
        """A text: of a list of awkward ones, or whatever comes."""
        kind = self.below(len(WORDS) + 3)
        if kind < len(WORDS):
            return WORDS[kind]
        if kind == len(WORDS):
            return self.pick(WORDS) + self.pick(WORDS)
        return self.bytes().decode("utf-8", "replace" if kind % 2 else "surrogateescape")

    def json(self, depth: int = 0) -> Any:
        """Any value of JSON."""
        kind = self.below(6 if depth >= DEEP else 8)
        if kind < 3:
            return (None, False, True)[kind]
        if kind < 6:
            return self.pick(NUMBERS) if kind == 3 else self.text()
        if kind == 6:
            return [self.json(depth + 1) for _ in range(self.below(4))]
        return {self.text(): self.json(depth + 1) for _ in range(self.below(4))}

    def cut(self, whole: AnyStr) -> list[AnyStr]:
        """The whole in pieces, whose sizes are the bytes that are left, and come round again."""
        sizes = [1 + size % 19 for size in self.rest()] or [len(whole) + 1]
        pieces, at = [], 0
        while at < len(whole):
            size = sizes[len(pieces) % len(sizes)]
            pieces.append(whole[at : at + size])
            at += size
        return pieces


def has_half_pair(value: Any) -> bool:
    """Whether half of a surrogate pair is in any text of it."""
    try:
        json.dumps(value, ensure_ascii=False, default=repr).encode()
    except UnicodeEncodeError:
        return True
    return False
