"""A day of mixed calls in minutes, plain or with one in twenty disturbed: what comes of each, and what is left behind.

python benchmarks/soak.py [CALLS] [--faults] [--async] [--record FILE]

Every call has a number that its answer has to repeat. A disturbed call is dropped, reset, refused (429, 500), cut,
answered with garbage or kept waiting, once or each time it is tried: it has to come to its answer, or to the `openai`
error that is right for it. Memory, objects alive, open files and threads are noted at every twentieth of the way.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import collections
import gc
import json
import os
import random
import socket
import struct
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl

import server
from growth import resident
from mix import ATTEMPTS, BY_HAND, MIX, cancelled, left, made, missing

AT_ONCE = {"sync": 8, "async": 50}
PATIENCE = 1.0  # seconds that a call waits whose answer is held back
SHARE = 0.05
FAULTS = [*("drop", "reset", "429", "500", "cut", "garbage") * 3, "silence", "stall"]
ALWAYS = 1_000_000
RIGHT = "right answer"
SERVE = "serve"


# -- the server


class Disturbed(server.Answering):
    """Answers with the call's number, and fails as often as the call's query asks for."""

    tried: ClassVar[collections.Counter[str]] = collections.Counter()

    def answer(self, target: list[str], body: bytes) -> None:
        path, _, query = "/".join(target[1:]).partition("?")
        asked = dict(parse_qsl(query))
        status, kind, content = self.content(path, asked, body)
        head = server.HEAD.replace(b"200 OK", status) % (kind, b"content-length: %d" % len(content))
        self.tried[asked["call"]] += 1
        if self.tried[asked["call"]] <= int(asked.get("times", 0)):
            self.fail(asked["fault"], head, content)
        else:
            del self.tried[asked["call"]]
            self.transport.write(head + content)

    def content(self, path: str, asked: dict[str, str], body: bytes) -> tuple[bytes, bytes, bytes]:
        call = int(asked["call"])
        text = json.dumps({"x": call})
        answer: dict[str, Any]
        if path.startswith("models/"):
            error = {"message": text, "type": None, "param": None, "code": None}
            return b"404 Not Found", b"application/json", json.dumps({"error": error}).encode()
        if b'"stream":true' in body:
            return b"200 OK", b"text/event-stream", b"".join(events(path, text))
        if path == "audio/speech":
            return b"200 OK", b"audio/mpeg", text.encode()
        if path == "chat/completions":
            answer = server.completion(text)
        elif path == "responses":
            answer = {**server.RESPONSE, "output": [server.message(text)]}
        elif path == "embeddings":
            answer = server.embeddings(base64.b64encode(struct.pack("<4f", *[call] * 4)).decode())
            answer["data"] = answer["data"][:3]
        elif body:
            answer = {**server.BODIES["files"], "id": f"file-{call}"}
        else:
            answer = {"object": "list", "data": [{"id": f"file-{call}"}], "has_more": "after" not in asked}
        return b"200 OK", b"application/json", json.dumps(answer).encode()

    def fail(self, fault: str, head: bytes, content: bytes) -> None:
        if fault in ("429", "500"):
            error = b'{"error": {"message": "disturbed"}}'
            status = {"429": b"429 Too Many Requests", "500": b"500 Internal Server Error"}[fault]
            self.transport.write(b"HTTP/1.1 %b\r\ncontent-length: %d\r\n\r\n%b" % (status, len(error), error))
        elif fault == "reset":
            linger = struct.pack("ii", 1, 0)
            self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.transport.abort()
        elif fault != "silence":
            said = {"drop": b"", "garbage": b"\0\xff no HTTP \r\n\r\n"}.get(fault, head + content[: len(content) // 2])
            self.transport.write(said)
            if fault != "stall":
                self.transport.close()


def events(path: str, text: str) -> Iterator[bytes]:
    for piece in ("", *text, ""):
        delta: dict[str, Any] = {"type": "response.output_text.delta", "delta": piece, **server.PLACE}
        if path == "chat/completions":
            delta = {**server.CHUNK, "choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]}
        yield b"data: %b\n\n" % json.dumps(delta).encode()
    if path == "chat/completions":
        end = {**server.CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
        yield b"data: %b\n\ndata: [DONE]\n\n" % json.dumps(end).encode()
    else:
        done = {**server.RESPONSE, "output": [server.message(text)]}
        yield b"data: %b\n\n" % json.dumps({"type": "response.completed", "response": done}).encode()


ERRORS = {
    "drop": "APIConnectionError",
    "reset": "APIConnectionError",
    "garbage": "APIConnectionError",
    "cut": "APIConnectionError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "silence": "APITimeoutError",
    "stall": "APITimeoutError",
}


def expected(kind: Any, fault: str | None, times: int) -> str:
    """What a call has to come to."""
    if fault is None:
        return RIGHT
    if fault in ("cut", "stall"):
        if kind in BY_HAND:
            return ERRORS[fault]
        if kind in (left, missing):  # one event, or the status, was enough
            return RIGHT
    return RIGHT if times < ATTEMPTS else ERRORS[fault]


# -- the run


class Point(NamedTuple):
    """What there is after so many calls."""

    calls: int
    memory_mb: float
    objects: int
    files: int
    threads: int


class Soak:
    """Makes calls, and keeps account of what they come to."""

    def __init__(self, port: int, world: str, faults: bool) -> None:
        self.url = f"http://127.0.0.1:{port}/v1"
        self.world = world
        self.faults = faults
        self.outcomes: collections.Counter[str] = collections.Counter()
        self.wrong: list[str] = []
        self.complaints: list[str] = []  # of what nobody can catch: finalizers, forgotten tasks, unclosed files

    def points(self, calls: int, steps: int) -> Iterator[Point]:
        """Make the calls, in steps."""
        import openai

        sys.unraisablehook = lambda what: self.complaints.append(f"{what.exc_value!r} in {what.object!r}")
        warnings.simplefilter("always", ResourceWarning)
        warnings.showwarning = lambda message, *_, **__: self.complaints.append(str(message))
        ranges = [range(start, min(start + calls // steps, calls)) for start in range(0, calls, calls // steps)]
        if self.world == "sync":
            with made(openai.OpenAI, self.url) as client, ThreadPoolExecutor(AT_ONCE["sync"]) as pool:
                for step in ranges:
                    for _ in pool.map(lambda call: drive(self.call(client, call)), step):
                        pass
                    yield point(step.stop)
            return
        loop = asyncio.new_event_loop()
        loop.set_exception_handler(lambda _, context: self.complaints.append(str(context)))
        client = made(openai.AsyncOpenAI, self.url)
        for step in ranges:
            loop.run_until_complete(self.together(client, iter(step)))
            yield point(step.stop)
        loop.run_until_complete(client.close())
        loop.close()

    async def together(self, client: Any, calls: Iterator[int]) -> None:
        async def work() -> None:
            for call in calls:
                await self.call(client, call)

        await asyncio.gather(*(work() for _ in range(AT_ONCE["async"])))

    async def call(self, client: Any, call: int) -> None:
        chance = random.Random(call)
        [kind] = chance.choices([*MIX], [*MIX.values()])
        asked: dict[str, object] = {"call": call}
        how: dict[str, Any] = {"extra_query": asked}
        fault, times = None, 0
        if self.faults and kind is not cancelled and chance.random() < SHARE:
            fault, times = chance.choice(FAULTS), chance.choice((1, 2, ALWAYS))
            asked.update(fault=fault, times=times)
            if fault in ("silence", "stall"):
                how["timeout"] = PATIENCE
        try:
            outcome = RIGHT if await kind(client, call, **how) == call else "the answer of another call"
        except Exception as error:
            outcome = type(error).__name__
            told = f" ({error})"
        else:
            told = ""
        self.outcomes[outcome] += 1
        right = expected(kind, fault, times)
        if outcome != right and not ("timeout" in how and outcome == ERRORS["silence"]):  # the machine may be slow, too
            self.wrong.append(f"call {call}, {kind.__name__}, {fault} {times} x: {outcome}{told}, not {right}")


def drive(coroutine: Any) -> None:
    """Run a coroutine that has nothing to wait for."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    raise AssertionError("a sync client's call waited")


def point(calls: int) -> Point:
    gc.collect()
    return Point(calls, resident(), len(gc.get_objects()), len(os.listdir("/dev/fd")), threading.active_count())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("calls", type=int, nargs="?", default=200_000)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--async", dest="world", action="store_const", const="async", default="sync")
    parser.add_argument("--record", metavar="FILE", type=Path)
    args = parser.parse_args()
    started = time.perf_counter()
    with server.running(__file__, SERVE) as port:
        soak = Soak(port, args.world, args.faults)
        points = []
        for at in soak.points(args.calls, steps=max(1, min(20, args.calls // 1000))):
            points.append(at)
            print(f"{at.calls:8} calls {at.memory_mb:7.1f} MB {at.objects:8} objects", end="", file=sys.stderr)
            print(f" {at.files:4} files {at.threads:3} threads", file=sys.stderr, flush=True)
    told = {"world": args.world, "faults": args.faults, "seconds": round(time.perf_counter() - started)}
    told.update(cpu_seconds=round(time.process_time()), outcomes=soak.outcomes, wrong=soak.wrong)
    told.update(complaints=soak.complaints, points=points)
    text = json.dumps(told)
    print(text)
    if args.record:
        args.record.write_text(text + "\n")
    return bool(soak.wrong or soak.complaints)


if __name__ == "__main__":
    if sys.argv[1:] == [SERVE]:
        asyncio.run(server.serve(Disturbed))
    else:
        sys.exit(main())
