"""What the peer does in each cell, as bytes and steps: pure, so that what to expect can be worked out from it."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass
from typing import Callable, Optional, Union

import canned
import loopback
from loopback import FIN, HANG, RST, Ending

from .cells import EVENTS, SHUT, Cell

HALF = "half"  # Say goodbye, and read on.
REQUEST = "request"  # Read a whole request.
SIP = "sip"  # Read no more than has come.
Step = Union[bytes, float, str, Ending]

JUNK = b"#" * 64
PIECES = 12
PAUSE = 0.003  # Between two drops, and for what was sent to be read before a reset overtakes it.
TEXTS = ("Hel", "lo", ".")
HUGE = b"X-Huge: " + b"a" * 200_000
WHOLE = "Hello."
AFTER = "after"
LARGE = 6_000_000


@dataclass(frozen=True)
class Script:
    """What the peer does on one connection, or with one request on it."""

    steps: tuple[Step, ...] = ()
    port: str = "open"  # or "refused", "full"
    hello: Optional[tuple[Step, ...]] = None  # in the place of everything, beneath TLS
    flight: Optional[Callable[[bytes], tuple[Step, ...]]] = None  # in the place of its part of the handshake
    reads: str = "all"  # how much of the request comes before the steps: "some", "half" or "all"
    sip: int = 0  # how many bytes of it are read at a time, to begin with


def fault_steps(fault: str) -> tuple[Step, ...]:
    """The faults that can be anywhere, as steps."""
    return {
        "drop": (FIN,),
        "reset": (10 * PAUSE, RST),
        "stall": (HANG,),
        "garbage": (JUNK + b"\r\n\r\n", FIN),
        "early close": (HALF,),
    }[fault]


def good(cell: Cell) -> Script:
    """The right answer to a cell's call."""
    if cell.shape == "websocket":
        return Script((HANDSHAKE, *(text_frame(text) for text in TEXTS), GOODBYE, HALF))
    head, wire = _answer(cell)
    return Script((head + wire,))


def after() -> Script:
    """The answer to the call that comes after it."""
    return Script(loopback.json(canned.completion(AFTER)).steps)


def script(cell: Cell) -> Script:
    """What the peer does where the fault is met."""
    stage, fault = cell.stage, cell.fault
    if (stage, fault) in SHUT:
        return Script(port="full" if fault == "stall" else "refused")
    if stage == "resolve":
        return good(cell)
    if stage == "connect":
        return Script(hello=fault_steps(fault))
    if stage == "tls":
        return Script(good(cell).steps, flight=_flight(fault))
    if stage in ("send headers", "send body"):
        return _while_sending(cell)
    if stage == "reuse":
        return Script((*good(cell).steps, *_breath(cell), *_idle(fault)))
    if cell.shape == "websocket":
        return Script(_on_socket(cell))
    return Script(_in_answer(cell))


# -- before the answer


def _flight(fault: str) -> Callable[[bytes], tuple[Step, ...]]:
    def play(flight: bytes) -> tuple[Step, ...]:
        if fault == "drip":
            return drops(flight)
        if fault == "garbage":
            return (b"HTTP/1.1 400 Bad Request\r\n\r\n", FIN)
        if fault == "too long":
            return (b"\x16\x03\x03\xff\xff" + flight[5:], FIN)
        return (flight[: len(flight) // 2], *fault_steps(fault))

    return play


def _while_sending(cell: Cell) -> Script:
    early = cell.stage == "send headers"
    if early and cell.fault != "drip":
        return Script(fault_steps(cell.fault), reads="some")
    if cell.shape == "websocket" and not early:
        rest = good(cell).steps[1:] if cell.fault == "drip" else _socket_fault(cell.fault)
        return Script((HANDSHAKE, *(SIP, PAUSE) * PIECES, *rest))
    if cell.fault == "drip":
        return Script(good(cell).steps, sip=16 if early else 64 * 1024)
    if cell.fault == "early close":
        return Script((*loopback.error(413, headers={"connection": "close"}).steps, HALF), reads="half")
    return Script(fault_steps(cell.fault), reads="half")


def _idle(fault: str) -> tuple[Step, ...]:
    return {"garbage": (JUNK,), "stall": (REQUEST, HANG)}.get(fault) or fault_steps(fault)


# -- the answer


def content(cell: Cell) -> list[bytes]:
    """The content of the answer, in the pieces in which it goes out."""
    if cell.shape == "stream":
        return [loopback.frame(canned.chunk(text)) for text in TEXTS] + [b"data: [DONE]\n\n"]  # type: ignore[list-item]
    return [json.dumps(canned.FILE if cell.shape == "upload" else canned.completion(WHOLE)).encode()]


def _head(cell: Cell, *lines: bytes) -> bytes:
    kind = b"text/event-stream" if cell.shape == "stream" else b"application/json"
    return b"\r\n".join((b"HTTP/1.1 200 OK", b"Content-Type: " + kind, *lines, b"", b""))


def _answer(cell: Cell) -> tuple[bytes, bytes]:
    """Head and body of the right answer, framed as the cell's fault needs it."""
    pieces = content(cell)
    if cell.shape == "stream" or cell.fault == "invalid chunk" or cell.stage == "body end":
        chunks = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
        return _head(cell, b"Transfer-Encoding: chunked"), chunks + b"0\r\n\r\n"
    return _head(cell, b"Content-Length: %d" % len(pieces[0])), pieces[0]


def before_fault(cell: Cell) -> bytes:
    """What of the body has gone out when a fault in it begins."""
    _, wire = _answer(cell)
    if cell.stage in EVENTS:
        end = 0
        for _ in range(1 + EVENTS.index(cell.stage)):
            end = wire.index(b"\n\n\r\n", end) + 4
        return wire[:end]
    if cell.stage == "done":
        return wire[: -len(b"0\r\n\r\n")]
    whole = wire.index(b"[DONE]\n\n") + 8 if cell.shape == "stream" else len(wire)
    if cell.stage == "body end":
        whole -= len(b"0\r\n\r\n")
    return wire[: {"first": 0, "second": 1, "half": whole // 2, "last": whole - 1, "end": whole}[cell.stage[5:]]]


def _in_answer(cell: Cell) -> tuple[Step, ...]:
    head, wire = _answer(cell)
    fault = cell.fault
    if fault == "drip":
        return drops((b"HTTP/1.1 102 Processing\r\n\r\n" if cell.stage == "wait" else b"") + head + wire)
    if cell.stage == "wait":
        return fault_steps(fault)
    if cell.stage == "status line":
        return (b"HTTP/1.1 2", *fault_steps(fault))
    if cell.stage == "headers":
        return _in_headers(cell, head, wire)
    if fault in ("too long", "too short", "invalid utf-8", "truncated gzip"):
        return _of_wrong_content(cell)
    sent = before_fault(cell)
    if fault == "invalid chunk":
        return (head + sent, *_breath(cell), b"zz\r\n" + JUNK, FIN)
    if fault == "garbage":
        return _with_garbage(cell, head, sent, wire)
    return (head + sent, *fault_steps(fault))


def _breath(cell: Cell) -> tuple[Step, ...]:
    """Time for what is good to be read: aiohttp drops what comes in one packet with what it cannot parse."""
    return (10 * PAUSE,) if cell.client == "aiohttp" else ()


def _in_headers(cell: Cell, head: bytes, wire: bytes) -> tuple[Step, ...]:
    if cell.fault == "huge header":
        return (head[:-2] + HUGE + b"\r\n\r\n" + wire,)
    if cell.fault == "invalid utf-8":
        return (head[:-2] + b"X-Odd: \xff\xfe\r\n\r\n" + wire,)
    if cell.fault == "garbage":
        return (head[:-2] + JUNK + b"\r\n\r\n" + wire, FIN)
    return (head[:-10], *fault_steps(cell.fault))


def _with_garbage(cell: Cell, head: bytes, sent: bytes, wire: bytes) -> tuple[Step, ...]:
    if cell.stage in EVENTS:
        return (head + sent + b"%x\r\n" % (len(JUNK) + 8) + b"data: " + JUNK + b"\n\n\r\n", HALF)
    if cell.shape == "stream" or cell.stage == "body end":
        return (head + sent, *_breath(cell), JUNK, FIN)
    return (head + sent + b"#" * (len(wire) - len(sent)),)


def odd_content(cell: Cell) -> bytes:
    """The content of an answer that is cut or spoilt."""
    pieces = content(cell)
    if cell.fault == "invalid utf-8":
        middle = 1 if len(pieces) > 1 else 0
        pieces[middle] = pieces[middle].replace(b"training" if cell.shape == "upload" else b"lo", b"\xff\xfe")
    if cell.fault == "truncated gzip":
        return b"".join(packed(pieces)[: len(pieces) // 2 or None])[: None if len(pieces) > 1 else -9]
    return b"".join(pieces)


def packed(pieces: list[bytes]) -> list[bytes]:
    """Each piece as what gzip makes of it, so that it can be read when it has come."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    out = [packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH) for piece in pieces]
    return [*out, packer.flush()]


def _of_wrong_content(cell: Cell) -> tuple[Step, ...]:
    data = odd_content(cell)
    length = {"too long": len(data) + 99, "too short": short(data)}.get(cell.fault, len(data))
    coding = (b"Content-Encoding: gzip",) if cell.fault == "truncated gzip" else ()
    head = _head(cell, b"Content-Length: %d" % length, *coding)
    ending = (FIN,) if cell.fault == "too long" else ()
    return (head + data[:length], *_breath(cell), data[length:], *ending)


def short(data: bytes) -> int:
    """A length that cuts the content in the middle of its second event, or of its object."""
    return len(data) // 2 if b"\n\n" not in data else data.index(b"\n\n") + 20


def drops(data: bytes) -> tuple[Step, ...]:
    """The data in a dozen pieces with pauses between them."""
    size = -(-len(data) // PIECES)
    steps: list[Step] = []
    for start in range(0, len(data), size):
        steps += [data[start : start + size], PAUSE]
    return tuple(steps)


# -- WebSockets

ACCEPT = b"{a proof of having read it.}"  # The peer puts in its own, which is as long.
HANDSHAKE = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: " + ACCEPT + b"\r\n\r\n"
)


def frame(opcode: int, data: bytes) -> bytes:
    """A frame as a server sends it."""
    length = bytes((len(data),)) if len(data) < 126 else struct.pack("!BH", 126, len(data))
    return bytes((0x80 | opcode,)) + length + data


def text_frame(text: str) -> bytes:
    """An event that says `text`."""
    known = {"content_index": 0, "event_id": "e", "item_id": "i", "output_index": 0, "response_id": "r"}
    return frame(1, json.dumps({"type": "response.output_text.delta", "delta": text, **known}).encode())


GOODBYE = frame(8, struct.pack("!H", 1000))
_BROKEN = b"\xf3\x05" + JUNK  # A frame of a kind that does not exist.


def proved(steps: tuple[Step, ...], proof: bytes) -> tuple[Step, ...]:
    """The steps with the proof in its place, which pauses may cut in two."""
    rest = b"".join(step for step in steps if isinstance(step, bytes)).replace(ACCEPT, proof)
    out: list[Step] = []
    for step in steps:
        if isinstance(step, bytes):
            step, rest = rest[: len(step)], rest[len(step) :]
        out.append(step)
    return tuple(out)


def _socket_fault(fault: str) -> tuple[Step, ...]:
    return (_BROKEN, HALF) if fault == "garbage" else fault_steps(fault)


def _on_socket(cell: Cell) -> tuple[Step, ...]:
    stage, fault = cell.stage, cell.fault
    events = [text_frame(text) for text in TEXTS]
    session = b"".join((*events, GOODBYE))
    if fault == "drip":
        early = stage in ("wait", "status line", "headers")
        return (*drops(HANDSHAKE), session, HALF) if early else (HANDSHAKE, *drops(session), HALF)
    if stage == "wait":
        return fault_steps(fault)
    if stage == "status line":
        return (b"HTTP/1.1 1", *fault_steps(fault))
    if stage == "headers":
        return _in_handshake(fault, session)
    if stage == "done":
        return (HANDSHAKE, session, *((_BROKEN, HALF) if fault == "garbage" else fault_steps(fault)))
    if fault == "invalid utf-8":
        return (HANDSHAKE, events[0], frame(1, b'{"type": "\xff\xfe"}'), HALF)
    if fault == "too short":
        return (HANDSHAKE, events[0], frame(1, events[1][4:-9]), events[1][-9:], HALF)
    if fault == "too long":
        return (HANDSHAKE, events[0], b"\x81\x7e\xff\xff" + events[1][4:], FIN)
    if stage in EVENTS:
        return (HANDSHAKE, *events[: 1 + EVENTS.index(stage)], *_socket_fault(fault))
    second = events[1]
    cut = {"first": 0, "second": 1, "half": len(second) // 2, "last": len(second) - 1}[stage[5:]]
    if fault == "garbage" and cut > 4:
        return (HANDSHAKE, events[0], second[:cut] + b"#" * (len(second) - cut), HALF)
    return (HANDSHAKE, events[0], second[:cut], *_socket_fault(fault))


def _in_handshake(fault: str, session: bytes) -> tuple[Step, ...]:
    if fault == "huge header":
        return (HANDSHAKE[:-2] + HUGE + b"\r\n\r\n" + session, HALF)
    if fault == "invalid utf-8":
        return (HANDSHAKE[:-2] + b"X-Odd: \xff\xfe\r\n\r\n" + session, HALF)
    if fault == "garbage":
        return (HANDSHAKE[:-2] + JUNK + b"\r\n\r\n" + session, HALF)
    return (HANDSHAKE[:60], *fault_steps(fault))
