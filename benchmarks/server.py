"""The server of the benchmarks, a process of its own: canned bytes on a loopback socket, picked by the request's path.

`python benchmarks/server.py` prints its port and serves until its standard input ends. A base URL of
`http://127.0.0.1:PORT/v1` gets the answer that the rest of the path calls for (chat/completions, responses, …); with
`/ANSWER` in the place of `/v1` it gets the one of that name, with `/STREAM/N` a stream of N deltas, an HTTP chunk each.
Bodies of any length are read and forgotten.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import functools
import json
import re
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from typing import Any, Callable

FIRST, MIDDLE, LAST = '{"words": ["', 'and" , "', 'end"]}'  # the deltas of a stream make this JSON text
COMPLETION = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000, "model": "gpt-5.2"}
CHUNK = {**COMPLETION, "object": "chat.completion.chunk", "service_tier": "default", "system_fingerprint": "fp_0123456"}
LOGPROB = {"token": "tok", "logprob": -0.0123, "bytes": [116, 111, 107], "top_logprobs": []}
VECTOR = [(i % 200 - 100) / 1024 for i in range(1536)]
TOOL = {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476542,
    "status": "completed",
    "error": None,
    "model": "gpt-5.2",
    "output": [],
    "parallel_tool_calls": True,
    "reasoning": {"effort": None, "summary": None},
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [TOOL],
    "usage": {"input_tokens": 36, "output_tokens": 87, "total_tokens": 123},
    "metadata": {},
}
PLACE = {"item_id": "msg_67c9fdcf37fc8190ba82116e33fb28c507b8b0ad4e5eb654", "output_index": 0, "content_index": 0}
ITEM = {"type": "message", "id": PLACE["item_id"], "role": "assistant", "status": "in_progress", "content": []}
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\nx-request-id: req_1\r\nserver: bench\r\n%b\r\n\r\n"
KEPT = 1 << 16  # of a body, to see what the client asks for


def completion(content: str, **more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": content, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", **more}
    return {
        **COMPLETION,
        "choices": [choice],
        "usage": {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11},
    }


def message(text: str) -> dict[str, Any]:
    return {**ITEM, "status": "completed", "content": [{"type": "output_text", "text": text, "annotations": []}]}


def embeddings(vector: object) -> dict[str, Any]:
    data = [{"object": "embedding", "index": index, "embedding": vector} for index in range(100)]
    usage = {"prompt_tokens": 8, "total_tokens": 8}
    return {"object": "list", "model": "text-embedding-3-small", "data": data, "usage": usage}


def models() -> dict[str, Any]:
    each = ({"id": f"gpt-{n}", "object": "model", "created": 1686935002, "owned_by": "openai"} for n in range(100))
    return {"object": "list", "data": list(each), "has_more": False}


BODIES: dict[str, Any] = {
    "chat/completions": completion("Hello there"),
    "responses": {**RESPONSE, "output": [{"type": "reasoning", "id": "rs_1", "summary": []}, message("Hello there")]},
    "models": models(),
    "embeddings": embeddings(VECTOR),
    "base64": embeddings(base64.b64encode(struct.pack("<1536f", *VECTOR)).decode()),
    "logprobs": completion("long", logprobs={"content": [LOGPROB] * 32_000, "refusal": None}),
    "sum": completion('{"x": 1, "items": [{"name": "a"}]}'),
    "files": {"id": "file-1", "object": "file", "filename": "f", "bytes": 1, "created_at": 1, "purpose": "batch"},
}


@functools.cache
def encoded(name: str) -> bytes:
    return json.dumps(BODIES[name]).encode()


def deltas(number: int) -> Iterator[str]:
    yield FIRST
    for _ in range(number - 2):
        yield MIDDLE
    yield LAST


def chat_stream(number: int) -> Iterator[bytes]:
    """The events of a chat completion of that many deltas, an end with its reason, and `[DONE]`."""

    def event(delta: dict[str, str], reason: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
        return b"data: %b\n\n" % json.dumps({**CHUNK, "choices": [choice]}).encode()

    made = {text: event({"content": text}) for text in (FIRST, MIDDLE, LAST)}
    yield from map(made.__getitem__, deltas(number))
    yield event({}, "stop")
    yield b"data: [DONE]\n\n"


@functools.cache
def response_stream(number: int) -> list[bytes]:
    """The events of a response of that many deltas: six more than these."""
    place: dict[str, Any] = {"logprobs": [], **PLACE}
    text = "".join(deltas(number))
    running = {**RESPONSE, "status": "in_progress"}
    done = {**RESPONSE, "output": [message(text)]}
    part = {"type": "output_text", "text": "", "annotations": []}
    events = [
        {"type": "response.created", "response": running},
        {"type": "response.output_item.added", "output_index": 0, "item": ITEM},
        {"type": "response.content_part.added", "part": part, **PLACE},
        *({"type": "response.output_text.delta", "delta": delta, **place} for delta in deltas(number)),
        {"type": "response.output_text.done", "text": text, **place},
        {"type": "response.output_item.done", "output_index": 0, "item": message(text)},
        {"type": "response.completed", "response": done},
    ]
    return [
        f"event: {event['type']}\ndata: {json.dumps({**event, 'sequence_number': number})}\n\n".encode()
        for number, event in enumerate(events)
    ]


STREAMS: dict[str, Callable[[int], Iterable[bytes]]] = {"chat_stream": chat_stream, "response_stream": response_stream}


class Answering(asyncio.Protocol):
    """One connection: reads requests one after the other and answers each."""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.held = b""
        self.left: float = 0  # bytes of a body; without a length, until its last chunk
        self.target: list[str] = []
        self.writable = asyncio.Event()
        self.writable.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self.writable.set()

    def pause_writing(self) -> None:
        self.writable.clear()

    def resume_writing(self) -> None:
        self.writable.set()

    def data_received(self, data: bytes) -> None:
        if not self.target:
            head, found, data = (self.held + data).partition(b"\r\n\r\n")
            self.held = b"" if found else head
            if not found:
                return
            length = re.search(rb"(?i)\ncontent-length: *(\d+)", head)
            self.left = int(length[1]) if length else 0 if b"\nGET" in b"\n" + head[:4] else float("inf")
            self.target = head.split(b" ", 2)[1].decode().split("/")[1:]
            self.body = self.end = b""
        self.left -= len(data)
        self.body += data[: KEPT - len(self.body)] if len(self.body) < KEPT else b""
        self.end = (self.end + data[-5:])[-5:]
        if self.left == 0 or (self.left == float("inf") and self.end == b"0\r\n\r\n"):
            target, self.target = self.target, []
            self.answer(target, self.body)

    def answer(self, target: list[str], body: bytes) -> None:
        name = target[0]
        if name in STREAMS:
            self.sending = asyncio.ensure_future(self.send(STREAMS[name](int(target[1]))))
            return
        if name not in BODIES:
            name = "/".join(target[1:]).partition("?")[0]
        if name == "embeddings" and b'"base64"' in body:
            name = "base64"
        content = encoded(name)
        self.transport.write(HEAD % (b"application/json", b"content-length: %d" % len(content)) + content)

    async def send(self, events: Iterable[bytes]) -> None:
        """Write one HTTP chunk an event, as fast as the client takes them."""
        self.transport.write(HEAD % (b"text/event-stream", b"transfer-encoding: chunked"))
        for number, event in enumerate(events):
            self.transport.write(b"%x\r\n%b\r\n" % (len(event), event))
            if number % 4 == 0:
                await asyncio.sleep(0)
                await self.writable.wait()
            if self.transport.is_closing():
                return
        self.transport.write(b"0\r\n\r\n")


async def serve(protocol: type[Answering] = Answering) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextlib.contextmanager
def running(*script: str) -> Iterator[int]:
    """The port of this server, or of another script's, as long as the block lasts."""
    command = [sys.executable, *(script or [__file__])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        yield int(process.stdout.readline())
        process.stdin.close()


if __name__ == "__main__":
    asyncio.run(serve())
