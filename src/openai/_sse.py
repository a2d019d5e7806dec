"""Server-sent events out of bytes, by the WHATWG rules and in linear time; knows nothing of JSON types or sockets."""

from __future__ import annotations

import json
from typing import Any, AsyncIterator, Iterator

from ._exceptions import OpenAIError

MAX_EVENT = 256 * 1024 * 1024  # An image of 4K in base64 has some 30 MB.
_BOM = b"\xef\xbb\xbf"
_CR, _LF = b"\r\n"  # as numbers, which are found in bytes five times as fast as bytes are


class ServerSentEvent:
    """One event of a stream. Its data stays bytes until somebody asks for text."""

    __slots__ = ("event", "id", "raw", "retry")

    raw: bytes
    """The data as it came, lines joined by a line feed."""
    event: str | None
    id: str | None
    retry: int | None

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        self.event = event
        self.raw = (data or "").encode("utf-8", "surrogatepass")
        self.id = id
        self.retry = retry

    @property
    def data(self) -> str:
        """The data as text; bytes that are not UTF-8 come as U+FFFD."""
        return self.raw.decode("utf-8", "replace")

    def json(self) -> Any:  # Any: whatever the server sent
        """Parse the data as JSON; control characters inside strings are let through, as servers send them."""
        return json.loads(self.data, strict=False)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


_new = ServerSentEvent.__new__


class SSEDecoder:
    """Takes chunks of any size and gives the events that they complete.

    `last_event_id` and `retry` (milliseconds) are the latest that the stream has told, in whatever frame.
    """

    def __init__(self) -> None:
        self.last_event_id: str | None = None
        self.retry: int | None = None
        self._pending = bytearray()  # an unfinished frame, with every line end made a line feed
        self._at_start = True  # a byte order mark may still come
        self._drop_line_feed = False  # the last chunk ended in a carriage return, which may be half of a pair

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that are complete after this chunk."""
        if self._at_start or self._drop_line_feed or _CR in chunk:
            chunk = self._normalize(chunk)
        if not chunk:
            return []
        if self._pending:
            chunk = self._complete(chunk)
        frames = chunk.split(b"\n\n")
        rest = frames.pop()
        if rest:
            self._pending += rest
            self._check_size()
        return self._events(frames) if frames else []

    def _complete(self, chunk: bytes) -> bytes:
        """Put the unfinished frame before a chunk that ends it, or keep both; only the chunk is searched."""
        pending = self._pending
        if b"\n\n" not in chunk and not (chunk[0] == _LF and pending[-1] == _LF):
            pending += chunk
            self._check_size()
            return b""
        whole = bytes(pending) + chunk
        pending.clear()
        return whole

    def _check_size(self) -> None:
        if len(self._pending) > MAX_EVENT:
            self._pending.clear()
            raise OpenAIError(f"An event of the stream is larger than {MAX_EVENT >> 20} MiB, which was not read on.")

    def flush(self) -> list[ServerSentEvent]:
        """Return the event that the end of the stream completes: one that lacks its blank line counts, too."""
        rest = bytes(self._pending)
        self._pending.clear()
        return self._events([rest]) if rest else []

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of a whole body."""
        for chunk in iterator:
            yield from self.feed(chunk)
        yield from self.flush()

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The async twin of `iter_bytes`."""
        async for chunk in iterator:
            for event in self.feed(chunk):
                yield event
        for event in self.flush():
            yield event

    def decode(self, line: str) -> ServerSentEvent | None:
        """Take one line without its line end; return the event if the line is the blank one that completes it."""
        if line:
            self._pending += line.encode("utf-8", "replace") + b"\n"
            return None
        return next(iter(self.flush()), None)

    def _normalize(self, chunk: bytes) -> bytes:
        """Leave out a byte order mark and make every line end a line feed, whatever the chunks' borders cut in two."""
        if self._drop_line_feed and chunk:
            self._drop_line_feed = False
            if chunk[0] == _LF:
                chunk = chunk[1:]
        if self._at_start:
            chunk = bytes(self._pending) + chunk
            self._pending.clear()
            if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
                self._pending += chunk
                return b""
            self._at_start = False
            if chunk.startswith(_BOM):
                chunk = chunk[len(_BOM) :]
        if _CR in chunk:
            self._drop_line_feed = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _events(self, frames: list[bytes]) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        new, last_id = _new, self.last_event_id
        for frame in frames:
            # Nearly every frame is one data line, alone or after an event line; these need no walk over lines.
            start, name = 6, None
            if frame.startswith(b"event: "):
                end = frame.find(b"\n")
                start = end + 7
                name = frame[7:end].decode("utf-8", "replace")
            raw = frame[start:]
            if frame.startswith(b"data: ", start - 6) and _LF not in raw:
                event = new(ServerSentEvent)
                event.raw = raw
                event.event = name or None
                event.id = last_id
                event.retry = None
                events.append(event)
            elif frame:
                self._parse(frame, events)
                last_id = self.last_event_id
        return events

    def _parse(self, frame: bytes, events: list[ServerSentEvent]) -> None:
        """Walk the lines of a frame; one without data is no event."""
        name, retry = b"", None
        data: list[bytes] = []
        for line in frame.split(b"\n"):
            field, _, value = line.partition(b":")
            if value.startswith(b" "):
                value = value[1:]
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value
            elif field == b"id" and b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit() and len(value) < 18:
                self.retry = retry = int(value)
        if data:
            event = ServerSentEvent(event=name.decode("utf-8", "replace") or None, id=self.last_event_id, retry=retry)
            event.raw = b"\n".join(data)
            events.append(event)
