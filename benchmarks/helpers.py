"""What a stream helper costs beside the plain stream, per event.

python benchmarks/helpers.py [--peer PYTHON]

PYTHON is the interpreter of a virtual environment that has the published package. CPU time of the client's process in
microseconds an event, the median of seven rounds after one that is not counted; the server is a process of its own.
Each stream says a JSON text of 2,000 deltas. "typed" has a text format, "read" reads every snapshot and `parsed` as
well. The last column is the cost in relation to the plain stream; it should stay below 2.5 where nothing is read.
"""

from __future__ import annotations

import argparse
import http.server
import json
import multiprocessing
import statistics
import subprocess
import sys
import time
from typing import Any, Callable, Iterable

import pydantic

DELTAS = 2000
ROUNDS = 7
PIECES = ['{"words": ["', *('and" , "' for _ in range(DELTAS - 2)), 'end"]}']


class Words(pydantic.BaseModel):
    words: list[str]


def chat_events() -> Iterable[dict[str, Any]]:
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    for piece in PIECES:
        yield {**head, "choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]}
    yield {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


def response_events() -> Iterable[dict[str, Any]]:
    facts = {"created_at": 1, "model": "m", "parallel_tool_calls": True, "tool_choice": "auto", "tools": []}
    response = {"id": "resp_1", "object": "response", "status": "in_progress", "output": [], **facts}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
    part = {"type": "output_text", "text": "", "annotations": []}
    whole = {**item, "status": "completed", "content": [{**part, "text": "".join(PIECES)}]}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    yield {"type": "response.created", "response": response}
    yield {"type": "response.output_item.added", "output_index": 0, "item": item}
    yield {"type": "response.content_part.added", "part": part, **place}
    for piece in PIECES:
        yield {"type": "response.output_text.delta", "delta": piece, "logprobs": [], **place}
    yield {"type": "response.output_text.done", "text": "".join(PIECES), "logprobs": [], **place}
    yield {"type": "response.output_item.done", "output_index": 0, "item": whole}
    yield {"type": "response.completed", "response": {**response, "status": "completed", "output": [whole]}}


def frames(events: Iterable[dict[str, Any]]) -> bytes:
    numbered = ({**event, "sequence_number": number} for number, event in enumerate(events))
    named = (f"event: {event.get('type', 'message')}\ndata: {json.dumps(event)}\n\n" for event in numbered)
    return "".join(named).encode()


ANSWERS = {"/v1/responses": frames(response_events()), "/v1/chat/completions": frames(chat_events())}


class Streaming(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        answer = ANSWERS[self.path] + b"data: [DONE]\n\n"
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # its signature is the base class's
        pass


def plain_chat(client: Any) -> int:
    stream = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}], stream=True)
    return sum(1 for _ in stream)


def chat(client: Any, *, reads: bool = False, **more: Any) -> int:
    number = 0
    with client.chat.completions.stream(model="m", messages=[{"role": "user", "content": "?"}], **more) as stream:
        for event in stream:
            number += event.type == "chunk"
            if reads and event.type == "content.delta":
                _ = event.snapshot, event.parsed
    return number


def plain_responses(client: Any) -> int:
    return sum(1 for _ in client.responses.create(model="m", input="?", stream=True))


def responses(client: Any, *, reads: bool = False, **more: Any) -> int:
    number = 0
    with client.responses.stream(model="m", input="?", **more) as stream:
        for event in stream:
            number += 1
            if reads and event.type == "response.output_text.delta":
                _ = event.snapshot, getattr(event, "parsed", None)  # the published package's has none
    return number


CASES: dict[str, Callable[[Any], int]] = {
    "chat, plain": plain_chat,
    "chat, helper": chat,
    "chat, typed": lambda client: chat(client, response_format=Words),
    "chat, read": lambda client: chat(client, response_format=Words, reads=True),
    "responses, plain": plain_responses,
    "responses, helper": responses,
    "responses, typed": lambda client: responses(client, text_format=Words),
    "responses, read": lambda client: responses(client, text_format=Words, reads=True),
}


def measure(base_url: str) -> dict[str, float]:
    """Run every case in this process, with whichever package it has; case by case in each round."""
    import openai

    client = openai.OpenAI(api_key="k", base_url=base_url)
    costs: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(ROUNDS + 1):
        for name, case in CASES.items():
            began = time.process_time()
            number = case(client)
            costs[name].append((time.process_time() - began) / number * 1e6)
    return {name: statistics.median(each[1:]) for name, each in costs.items()}


def serve(port: Any) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Streaming)
    port.send(server.server_port)
    server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", metavar="PYTHON", help="an interpreter that has the published package")
    parser.add_argument("--server", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.server:
        print(json.dumps(measure(args.server)))
        return
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    base_url = f"http://127.0.0.1:{ours.recv()}/v1"
    for package, python in (("ours", sys.executable), ("published", args.peer)):
        if python:
            done = subprocess.run([python, __file__, "--server", base_url], stdout=subprocess.PIPE, check=True)
            costs: dict[str, float] = json.loads(done.stdout)
            for name, cost in costs.items():
                plain = costs[f"{name.partition(',')[0]}, plain"]
                print(f"{package:9} {name:17} {cost:8.1f} µs {cost / plain:5.2f}", flush=True)
    server.terminate()


if __name__ == "__main__":
    main()
