"""The fault matrix: where a call can break, how, on which client, in which shape; a rule leaves out what cannot be.

A cell is one combination. `CELLS` holds all that can be; `sample(n)` a fixed part of them, about one in `n`.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import product
from typing import Callable, NamedTuple, Optional

BODY = ("body first", "body second", "body half", "body last", "body end")
EVENTS = ("event 1", "event 2")
STAGES = (
    "resolve",
    "connect",
    "tls",
    "send headers",
    "send body",
    "wait",
    "status line",
    "headers",
    *BODY,
    *EVENTS,
    "done",
    "reuse",
)
ANYWHERE = ("drop", "reset", "stall", "garbage", "drip", "early close")
OF_BODIES = ("too long", "too short", "huge header", "invalid chunk", "invalid utf-8", "truncated gzip")
FAULTS = (*ANYWHERE, *OF_BODIES)
OF_DEFAULT = ("sync", "async")
CLIENTS = (*OF_DEFAULT, "aiohttp", "httpx", "httpx-async", "httpx2", "httpx2-async")
SYNC = ("sync", "httpx", "httpx2")
SHAPES = ("plain", "stream", "raw", "view", "upload", "websocket")
SCHEMES = ("http", "https")
TIMES = ("always", "once")


class Cell(NamedTuple):
    """One combination; `times` says whether every attempt meets the fault or only the first."""

    stage: str
    fault: str
    client: str
    shape: str
    scheme: str
    times: str

    def __str__(self) -> str:
        return " · ".join(self)

    @property
    def streams(self) -> bool:
        """Whether what comes after the head is read by the caller, so that no attempt can follow."""
        return self.shape in ("stream", "view")

    @property
    def in_answer(self) -> bool:
        """Whether the fault comes behind the head of the answer."""
        return self.stage in (*BODY, *EVENTS, "done")


# Where each fault that is not of every stage can be.
_PLACES = {
    "too long": ("tls", "body half"),
    "too short": ("body half",),
    "huge header": ("headers",),
    "invalid chunk": (*BODY, *EVENTS, "done"),
    "invalid utf-8": ("headers", "body half", "event 1"),
    "truncated gzip": ("body half", "event 2"),
}
_HARMLESS = (
    {  # what the right answer comes through, so that nothing is tried again
        ("drip", stage) for stage in STAGES
    }
    | {(fault, "done") for fault in FAULTS}
    | {("invalid utf-8", "headers")}
)

Rule = Callable[[Cell], bool]

RULES: tuple[tuple[str, Rule], ...] = (
    ("the fault has its own place in an answer", lambda c: c.stage not in _PLACES.get(c.fault, STAGES)),
    (
        "a look-up has no connection that could end",
        lambda c: c.stage == "resolve" and c.fault in ("reset", "early close"),
    ),
    (
        "nothing can interrupt the system's look-up on the caller's own thread",
        lambda c: (c.stage, c.fault) == ("resolve", "stall") and c.client in SYNC,
    ),
    (
        "names are looked up, and connections made, before TLS",
        lambda c: c.stage in ("resolve", "connect") and c.scheme == "https",
    ),
    ("a connection is made in one step", lambda c: (c.stage, c.fault) == ("connect", "drip")),
    ("a handshake of TLS needs TLS", lambda c: c.stage == "tls" and c.scheme == "http"),
    (
        "only these shapes send more than goes out with the head",
        lambda c: c.stage == "send body" and c.shape not in ("upload", "websocket"),
    ),
    (
        "only these shapes have events",
        lambda c: c.stage in (*EVENTS, "done") and c.shape not in ("stream", "websocket"),
    ),
    (
        "behind the last byte of a stream's content, and of a message, other stages begin",
        lambda c: c.stage == "body end" and c.shape in ("stream", "websocket"),
    ),
    (
        "what drips from its first byte on drips at all later ones",
        lambda c: c.fault == "drip" and c.stage in (*BODY[1:], *EVENTS),
    ),
    ("nothing drips on an idle connection", lambda c: (c.stage, c.fault) == ("reuse", "drip")),
    ("a WebSocket ends with its connection", lambda c: c.stage == "reuse" and c.shape == "websocket"),
    (
        "a WebSocket does not go through the HTTP client",
        lambda c: c.shape == "websocket" and c.client not in OF_DEFAULT,
    ),
    (
        "a WebSocket has neither chunks nor content codings",
        lambda c: c.shape == "websocket" and c.fault in ("invalid chunk", "truncated gzip"),
    ),
    (
        "no one sends again for a WebSocket, a harmless fault, or a body that the caller reads",
        lambda c: c.times == "once" and not retried(c),
    ),
    (
        "`websockets` sets no limit to a send: it goes on when the server reads, and ends with the connection",
        lambda c: (c.stage, c.fault, c.shape) == ("send body", "stall", "websocket"),
    ),
    (
        "a second attempt of aiohttp waits for the look-up that the first has begun",
        lambda c: (c.stage, c.fault, c.client, c.times) == ("resolve", "stall", "aiohttp", "once"),
    ),
    ("a port that is shut stays so between two attempts", lambda c: c.times == "once" and (c.stage, c.fault) in SHUT),
)
SHUT = (("connect", "stall"), ("connect", "reset"))


def retried(cell: Cell) -> bool:
    """Whether a second attempt follows on this fault, in a call that allows one."""
    if cell.shape == "websocket" or (cell.fault, cell.stage) in _HARMLESS or refused_at_once(cell):
        return False
    if cell.stage == "reuse":
        return cell.fault == "stall"
    if cell.in_answer:
        return not cell.streams and not unreadable(cell)
    return True


def refused_at_once(cell: Cell) -> bool:
    """Whether the server says no in the middle of the body, or the name cannot be one."""
    return (cell.stage, cell.fault) in (("send body", "early close"), ("resolve", "garbage"))


def unreadable(cell: Cell) -> bool:
    """Whether an answer arrives whole by the rules of HTTP, with content that is not what was asked for."""
    if cell.fault in ("too short", "invalid utf-8"):
        return True
    if cell.fault != "garbage":
        return False
    return cell.stage in EVENTS if cell.shape == "stream" else cell.stage in BODY[:-1]


def unheard(cell: Cell) -> bool:
    """Whether aiohttp's own reader never hears of its parser's error, so that the time limit has to end the wait."""
    if cell.client != "aiohttp" or not cell.in_answer or cell.stage in ("body half", "done"):
        return False
    if cell.fault == "garbage":
        return cell.stage == "body end" or (cell.shape == "stream" and cell.stage in BODY)
    return cell.fault == "invalid chunk"


def misread(cell: Cell) -> bool:
    """Whether httpcore takes what lies behind an answer for the head of the next, which costs that call an attempt."""
    behind = (cell.stage, cell.fault) in (("reuse", "garbage"), ("body half", "too short"))
    return behind and cell.client.startswith("httpx")


def impossible(cell: Cell) -> Optional[str]:
    """Why a combination cannot be; None for one that can."""
    return next((reason for reason, applies in RULES if applies(cell)), None)


def _all() -> Iterator[Cell]:
    for combination in product(STAGES, FAULTS, CLIENTS, SHAPES, SCHEMES, TIMES):
        cell = Cell(*combination)
        if impossible(cell) is None:
            yield cell


CELLS = tuple(_all())


FOUND = (  # Cells that broke a promise once.
    Cell("resolve", "garbage", "sync", "plain", "http", "always"),
    Cell("resolve", "stall", "aiohttp", "stream", "http", "always"),
    Cell("send body", "drip", "async", "websocket", "http", "always"),
    Cell("wait", "stall", "sync", "websocket", "https", "always"),
    Cell("status line", "stall", "sync", "upload", "https", "always"),
    Cell("event 1", "invalid chunk", "aiohttp", "stream", "http", "always"),
    Cell("reuse", "garbage", "async", "raw", "https", "always"),
)


def sample(every: int) -> tuple[Cell, ...]:
    """About one cell in `every`, the same ones each time, and those of `FOUND`."""
    return tuple(cell for cell in CELLS if cell in FOUND or zlib.crc32(str(cell).encode()) % every == 0)
