"""What must come of each cell: the answer or the error, what was delivered before it, and how many attempts it took."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from .cells import BODY, EVENTS, Cell, misread, refused_at_once, retried, unheard, unreadable
from .scripts import TEXTS, before_fault, odd_content, short

ANSWER = "answer"
BROKEN, LATE = "APIConnectionError", "APITimeoutError"
NOT_READABLE = "APIResponseValidationError"
SOCKET_ENDED = "WebSocketConnectionClosedError"


class Expected(NamedTuple):
    """The outcome: `answer` or the name of an error; the events that arrived, and the most attempts that were seen."""

    outcome: str
    events: int
    attempts: int


def expected(cell: Cell) -> Expected:
    """What must come of a cell."""
    if cell.shape == "websocket":
        outcome, events = _on_socket(cell)
        return Expected(outcome, events, 1)
    attempts = 2 if retried(cell) or (cell.stage == "reuse" and misread(cell)) else 1
    outcome = ANSWER if cell.times == "once" or (cell.stage == "reuse" and retried(cell)) else _outcome(cell)
    if cell.shape != "stream":
        return Expected(outcome, 0, attempts)
    events = len(TEXTS) if outcome == ANSWER else _delivered(cell)
    return Expected(outcome, events, attempts)


def _outcome(cell: Cell) -> str:
    """What one attempt comes to that meets the fault."""
    stage, fault = cell.stage, cell.fault
    if fault == "drip" or stage in ("done", "reuse"):
        return ANSWER
    if fault == "stall" or unheard(cell):
        return LATE
    if fault == "invalid utf-8" and (stage == "headers" or cell.shape == "stream"):
        return ANSWER
    if fault == "too long" and cell.shape == "stream" and stage in BODY:
        return ANSWER  # All events have come, and the one that says so.
    if refused_at_once(cell) and stage == "send body":
        return "APIStatusError"
    if cell.in_answer and unreadable(cell):
        return NOT_READABLE
    return BROKEN


def _delivered(cell: Cell) -> int:
    if not cell.in_answer:
        return 0
    if cell.fault == "too short":
        content = odd_content(cell)
        return content[: short(content)].count(b"\n\n")
    if cell.fault == "truncated gzip":
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(odd_content(cell)).count(b"\n\n")
    return min(before_fault(cell).count(b"\n\n"), len(TEXTS))


def _on_socket(cell: Cell) -> tuple[str, int]:
    stage, fault = cell.stage, cell.fault
    if fault == "drip" or stage == "done" or (fault, stage) == ("invalid utf-8", "headers"):
        return ANSWER, len(TEXTS)
    if stage == "send body":
        return SOCKET_ENDED, 0
    if stage not in (*BODY, *EVENTS):
        return (LATE if fault == "stall" else BROKEN), 0
    delivered = 1 + EVENTS.index(stage) if stage in EVENTS else 1
    if fault == "invalid utf-8":
        return SOCKET_ENDED, 1
    if fault == "too short" or (fault == "garbage" and stage in ("body half", "body last")):
        return "OpenAIError", 1  # A message that is no event; the connection goes on.
    return SOCKET_ENDED, delivered
