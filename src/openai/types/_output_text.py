"""The text of a message or of a whole response, whatever of it is missing."""

from __future__ import annotations

from typing import Any, Iterable, Iterator

_PARTS = ("output_text", "text")


def joined_text(items: Any) -> str:  # Any: `output` or `content` as the server sent it, which may be null
    """Join the text parts of output items, or of the parts of one message."""
    return "".join(_texts(items or ()))


def _texts(items: Iterable[Any]) -> Iterator[str]:
    for item in items:
        kind = getattr(item, "type", None)
        if kind == "message":
            yield from _texts(getattr(item, "content", None) or ())
        elif kind in _PARTS:
            yield getattr(item, "text", None) or ""
