"""Text out of bytes, piece by piece: the charset's decoder and the splitting into lines."""

from __future__ import annotations

import codecs
from typing import Iterator


class TextPieces:
    """Decode chunks of bytes into text, in pieces of a given number of characters or as they come."""

    def __init__(self, content_type: str | None, size: int | None = None) -> None:
        self._decoder = codecs.getincrementaldecoder(_charset(content_type))(errors="replace")
        self._size = size
        self._held = ""

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[str]:
        """Yield the text that is complete after this chunk."""
        held = self._held + self._decoder.decode(chunk, final)
        size = self._size or len(held)
        end = len(held) if final or not size else len(held) - len(held) % size
        self._held = held[end:]
        for start in range(0, end, size or 1):
            yield held[start : min(start + size, end)]

    def flush(self) -> Iterator[str]:
        """Yield what is left at the end."""
        return self.feed(b"", final=True)


class Lines:
    """Split pieces of text into lines, whatever their line ends."""

    def __init__(self) -> None:
        self._held: list[str] = []

    def feed(self, text: str) -> Iterator[str]:
        """Yield the lines that are complete after this piece."""
        self._held.append(text)
        if "\n" not in text and "\r" not in text:
            return
        joined = "".join(self._held)
        # A carriage return at the very end may be half of a pair.
        cut = len(joined) if joined[-1] == "\n" else max(joined.rfind("\n"), joined.rfind("\r", 0, -1)) + 1
        self._held = [joined[cut:]]
        yield from _split(joined[:cut])

    def flush(self) -> Iterator[str]:
        """Yield the last line, if it did not end with a line break."""
        yield from _split("".join(self._held))


def _split(text: str) -> list[str]:
    # str.splitlines would also split at form feeds and at U+2028, which may stand inside JSON.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _charset(content_type: str | None) -> str:
    for part in (content_type or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            try:
                return codecs.lookup(value.strip().strip("\"'")).name
            except LookupError:
                break
    return "utf-8"
