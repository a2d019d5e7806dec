"""What it costs to turn JSON into typed values: this package, and the published one beside it.

python benchmarks/decode.py [--peer PYTHON]

PYTHON is the interpreter of a virtual environment that has the published package. Times are CPU time, the median of
seven rounds, collector on as in any program. "first" is a process from its start to its first value of the type, and
the memory it then has.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import time
from typing import Any, Callable

LOGPROB = {"token": "tok", "logprob": -0.0123, "bytes": [116, 111, 107], "top_logprobs": []}
USAGE = {"prompt_tokens": 10, "completion_tokens": 20, "total_tokens": 30}
CHOICE = {
    "index": 0,
    "message": {"role": "assistant", "content": "Hello there", "refusal": None},
    "finish_reason": "stop",
}
COMPLETION = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000, "model": "gpt-5.2"}
CHUNK = {
    **COMPLETION,
    "object": "chat.completion.chunk",
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
    "choices": [{"index": 0, "delta": {"content": " hello"}, "logprobs": None, "finish_reason": None}],
}
TEXT = {"type": "output_text", "text": "In a peaceful grove beneath a silver moon", "annotations": []}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476542,
    "status": "completed",
    "error": None,
    "model": "gpt-5.2",
    "output": [
        {"type": "reasoning", "id": "rs_1", "summary": []},
        {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant", "content": [TEXT]},
    ],
    "parallel_tool_calls": True,
    "reasoning": {"effort": None, "summary": None},
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}],
    "usage": {"input_tokens": 36, "output_tokens": 87, "total_tokens": 123},
    "metadata": {},
}
EVENT = {
    "type": "response.output_text.delta",
    "item_id": "msg_67c9fdcf37fc8190ba82116e33fb28c507b8b0ad4e5eb654",
    "output_index": 0,
    "content_index": 0,
    "delta": "Hi",
    "sequence_number": 5,
    "logprobs": [],
}
MODEL = {"id": "gpt-5.2", "object": "model", "created": 1686935002, "owned_by": "openai"}
CASES: dict[str, tuple[str, str, Any, int]] = {  # module, type, payload (any JSON), calls a round
    "chat chunk": ("openai.types.chat", "ChatCompletionChunk", CHUNK, 2000),
    "chat completion": (
        "openai.types.chat",
        "ChatCompletion",
        {**COMPLETION, "choices": [CHOICE], "usage": USAGE},
        1000,
    ),
    "32,000 logprobs": (
        "openai.types.chat",
        "ChatCompletion",
        {**COMPLETION, "choices": [{**CHOICE, "logprobs": {"content": [LOGPROB] * 32_000, "refusal": None}}]},
        1,
    ),
    "response": ("openai.types.responses", "Response", RESPONSE, 500),
    "response event": ("openai.types.responses", "ResponseStreamEvent", EVENT, 2000),
    "100 models": ("openai.types", "Model", [MODEL] * 100, 50),
    "embeddings 100 x 1536 floats": (
        "openai.types",
        "CreateEmbeddingResponse",
        {
            "object": "list",
            "model": "text-embedding-3-small",
            "data": [{"object": "embedding", "index": i, "embedding": [0.0123] * 1536} for i in range(100)],
            "usage": {"prompt_tokens": 8, "total_tokens": 8},
        },
        2,
    ),
}


def measure(name: str) -> dict[str, float]:
    """Run one case in this process, with whichever package it has."""
    module, type_name, payload, calls = CASES[name]
    data = json.dumps(payload).encode()
    decode = make_decode()
    type_: Any = getattr(importlib.import_module(module), type_name)
    if isinstance(payload, list):
        type_ = list[type_]
    decode(type_, data)
    first, memory = time.process_time(), resident()
    rounds: list[float] = []
    for _ in range(7):
        start = time.process_time()
        for _ in range(calls):
            decode(type_, data)
        rounds.append((time.process_time() - start) / calls)
    return {"first": first, "each": statistics.median(rounds), "memory": memory}


def make_decode() -> Callable[[Any, bytes], Any]:
    from openai import _models

    ours: Callable[[Any, bytes], Any] | None = getattr(_models, "decode", None)
    return ours or (lambda type_, data: _models.construct_type_unchecked(value=json.loads(data), type_=type_))


def resident() -> float:
    """Give the process's memory in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def run(python: str, name: str) -> dict[str, float]:
    command = [python, __file__, "--case", name]
    result: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return result


def show(seconds: float) -> str:
    return f"{seconds * 1e6:8.1f} µs" if seconds < 1e-3 else f"{seconds * 1e3:8.2f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", metavar="PYTHON", help="an interpreter that has the published package")
    parser.add_argument("--case", choices=CASES, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.case:
        print(json.dumps(measure(args.case)))
        return
    for name in CASES:
        ours = run(sys.executable, name)
        line = f"{name:30} {show(ours['each'])}   first {show(ours['first'])}  {ours['memory']:5.1f} MB"
        if args.peer:
            peer = run(args.peer, name)
            line += f"   published {show(peer['each'])} ({peer['each'] / ours['each']:4.1f} x)"
            line += f"   first {show(peer['first'])} ({peer['first'] / ours['first']:4.1f} x)  {peer['memory']:5.1f} MB"
        print(line, flush=True)


if __name__ == "__main__":
    main()
