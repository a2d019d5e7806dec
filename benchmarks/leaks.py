"""What structured outputs leave behind: memory and validators as the number of parses grows.

python benchmarks/leaks.py [--peer PYTHON]

PYTHON is the interpreter of a virtual environment that has the published package. Each case is a process of its own
against a loopback server: 2,000 answers parsed into one model on one thread and on eight, and 500 answers each into a
model of its own from `create_model`, which the program forgets again. A line shows, at every eighth of the way, the
process's memory in MB and the number of pydantic validators alive after a garbage collection.
"""

from __future__ import annotations

import argparse
import gc
import http.server
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

import pydantic

MESSAGE = {"role": "assistant", "content": '{"x": 1, "items": [{"name": "a"}]}', "refusal": None}
ANSWER = json.dumps(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "m",
        "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "stop"}],
    }
).encode()
STEPS = 8


class Item(pydantic.BaseModel):
    name: str


class Sum(pydantic.BaseModel):
    x: int
    items: list[Item]


class Answering(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *args: object) -> None:  # its signature is the base class's
        pass


def made() -> Any:
    return pydantic.create_model("Made", x=(int, ...), items=(list[Item], ...))


# number of parses, threads, and the model of each
CASES: dict[str, tuple[int, int, Callable[[], Any]]] = {
    "one thread": (2000, 1, lambda: Sum),
    "eight threads": (2000, 8, lambda: Sum),
    "models of their own": (500, 1, made),
}


def measure(name: str, base_url: str) -> list[tuple[float, int]]:
    """Run one case in this process, with whichever package it has."""
    import openai

    client = openai.OpenAI(api_key="k", base_url=base_url)
    number, threads, model_of = CASES[name]

    def parse(_: int) -> None:
        completion = client.chat.completions.parse(
            model="m", messages=[{"role": "user", "content": "?"}], response_format=model_of()
        )
        assert completion.choices[0].message.parsed.x == 1

    curve = []
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(STEPS):
            for _ in pool.map(parse, range(number // STEPS)):
                pass
            curve.append((resident(), validators()))
    return curve


def validators() -> int:
    gc.collect()
    return sum(type(thing).__name__ == "SchemaValidator" for thing in gc.get_objects())


def resident() -> float:
    """Give the process's memory in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def run(python: str, name: str, base_url: str) -> list[tuple[float, int]]:
    command = [python, __file__, "--case", name, "--server", base_url]
    result: list[tuple[float, int]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", metavar="PYTHON", help="an interpreter that has the published package")
    parser.add_argument("--case", choices=CASES, help=argparse.SUPPRESS)
    parser.add_argument("--server", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.case:
        print(json.dumps(measure(args.case, args.server)))
        return
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in CASES:
        for package, python in (("ours", sys.executable), ("published", args.peer)):
            if python:
                curve = run(python, name, f"http://127.0.0.1:{server.server_port}/v1")
                print(f"{name:20} {package:9}", *(f"{mb:6.1f} MB {count:4}" for mb, count in curve), flush=True)
    server.shutdown()


if __name__ == "__main__":
    main()
