"""The text of a message or of a whole response, whatever of it is missing or odd."""

from __future__ import annotations

from typing import Any, Iterator, cast

_PARTS = ("output_text", "text")


def joined_text(items: Any) -> str:  # Any: `output` or `content` as the server sent it, which may be null
    """Join the text parts of output items, or of the parts of one message."""
    return "".join(_texts(items))


def _texts(items: Any) -> Iterator[str]:
    for item in cast("list[Any]", items) if isinstance(items, (list, tuple)) else ():
        kind = getattr(item, "type", None)
        if kind == "message":
            yield from _texts(getattr(item, "content", None))
        elif kind in _PARTS:
            text = getattr(item, "text", None)
            yield text if isinstance(text, str) else ""
