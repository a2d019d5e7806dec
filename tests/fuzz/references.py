"""Second opinions: the same rules, written slowly and plainly, by the specifications and not by the library."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any, NamedTuple, Optional


class Event(NamedTuple):
    """An event as https://html.spec.whatwg.org/multipage/server-sent-events.html dispatches it."""

    event: Optional[str]
    data: str
    id: Optional[str]
    retry: Optional[int]


class EventStream:
    """The WHATWG rules, line by line over a whole body, and three things that the library does on purpose.

    An event that lacks its blank line at the end counts; each event says the `retry` of its own block; and a `retry`
    of eighteen digits or more is none.
    """

    def __init__(self, body: bytes) -> None:
        self.last_id: Optional[str] = None
        self.retry: Optional[int] = None
        text = body.decode("utf-8", "replace")
        lines = re.split("\r\n|\r|\n", text[1:] if text.startswith("\ufeff") else text)
        self.events = list(self._dispatch([*lines, ""]))

    def _dispatch(self, lines: list[str]) -> Iterator[Event]:
        data, event, retry = "", "", None
        for line in lines:
            if line == "":
                if data != "":
                    yield Event(event or None, data[:-1], self.last_id, retry)
                data, event, retry = "", "", None
                continue
            field, value = line.split(":", 1) if ":" in line else (line, "")
            value = value[1:] if value.startswith(" ") else value
            if field == "event":
                event = value
            elif field == "data":
                data += value + "\n"
            elif field == "id" and "\0" not in value:
                self.last_id = value
            elif field == "retry" and re.fullmatch("[0-9]{1,17}", value):
                self.retry = retry = int(value)


def query_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """A parameter as the API reads it: `a[]=1`, `a[b]=1`, nothing for null."""
    if isinstance(value, dict):
        return [pair for key in value for pair in query_pairs(f"{name}[{key}]", value[key])]
    if isinstance(value, list):
        return [pair for item in value for pair in query_pairs(f"{name}[]", item)]
    if value is None:
        return []
    return [(name, {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value))]


def seconds_to_wait(retry_after: str, now: float) -> Optional[float]:
    """What a header says that is written by the letter of RFC 9110; None for any other."""
    if re.fullmatch("[0-9]{1,9}", retry_after):
        return float(retry_after)
    try:
        date = datetime.strptime(retry_after, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    return date.timestamp() - now


def is_signed(secret: str, body: bytes, headers: dict[str, Any]) -> bool:
    """Whether Standard Webhooks takes one of the signatures, with or without its version."""
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode("utf-8", "surrogatepass") + body
    digest = base64.b64encode(hmac.new(base64.b64decode(secret[6:]), content, hashlib.sha256).digest()).decode()
    return not {digest, f"v1,{digest}"}.isdisjoint(headers["webhook-signature"].split())
