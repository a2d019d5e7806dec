"""A server's answers for programs that are only run to see that they run: one for every path they ask for."""

from __future__ import annotations

from typing import Any

from assistant_events import HELLO
from loopback import Answer, Request, error, json, respond, sse

USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
FILE = {
    "id": "file-1",
    "object": "file",
    "filename": "training.jsonl",
    "bytes": 104,
    "created_at": 1,
    "purpose": "batch",
    "status": "processed",
}


def completion(text: str) -> dict[str, Any]:
    """A chat completion that says `text`."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": USAGE}


def chunk(text: str) -> dict[str, Any]:
    """A piece of a streamed chat completion."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def response(*output: dict[str, Any]) -> dict[str, Any]:
    """A response with these output items."""
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    return {"id": "resp_1", "object": "response", "status": "completed", "output": list(output), "usage": usage}


def message(text: str) -> dict[str, Any]:
    """An output item that says `text`."""
    content = {"type": "output_text", "text": text, "annotations": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [content]}


def response_events(*texts: str) -> list[object]:
    """The events of a streamed response that says these pieces."""
    delta: dict[str, Any] = {
        "type": "response.output_text.delta",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
    }
    done = {"type": "response.completed", "response": response(message("".join(texts)))}
    return [(event["type"], event) for event in (*({**delta, "delta": text} for text in texts), done)]


def anything(request: Request) -> Answer:
    """A fitting answer to what the manual's programs ask."""
    streams = request.header("content-type") == "application/json" and request.json().get("stream")
    if request.path == "/v1/responses":
        pieces = ('{"city": "Paris", ', '"country": "France"}') if "text" in request.json() else ("He", "llo.")
        return sse(response_events(*pieces), done=False) if streams else json(response(message("".join(pieces))))
    if request.path == "/v1/responses/resp_1" and "stream" in dict(request.query):
        return sse(response_events("He", "llo."), done=False)
    if request.path == "/v1/chat/completions":
        usage = {**chunk(""), "choices": [], "usage": USAGE}
        return sse([chunk("He"), chunk("llo."), usage]) if streams else json(completion("Hello."))
    answers = {
        "/v1/threads/thread_1/runs": sse(HELLO),
        "/v1/models/gpt-5.2": json({"id": "gpt-5.2", "object": "model", "created": 1, "owned_by": "them"}),
        "/v1/fine_tuning/jobs": json({"object": "list", "data": [{"id": "job-1"}], "has_more": False}),
        "/v1/files": json(FILE),
        "/v1/audio/speech": respond(b"\xff\xf3sound", content_type="audio/mpeg"),
    }
    return answers.get(request.path) or nothing(request)


def nothing(request: Request) -> Answer:
    """What comes for a path that nobody thought of."""
    return error(404, f"nothing canned for {request.path}")
