"""Events of an assistant's run, as a server sends them: pairs of a name and data."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

Named = Tuple[str, Dict[str, Any]]

OF_RUN = {"created_at": 1, "thread_id": "t", "assistant_id": "a"}


def run(status: str, **more: Any) -> Named:
    """The run has another status, or began."""
    name = "created" if status == "queued" else status
    return f"thread.run.{name}", {"id": "r", "object": "thread.run", "status": status, **OF_RUN, **more}


def step(what: str, *calls: Dict[str, Any], id: str = "s1") -> Named:
    """A step that calls tools began or ended."""
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    data = {"id": id, "object": "thread.run.step", "run_id": "r", "type": "tool_calls", "step_details": details}
    status = "in_progress" if what == "created" else what
    return f"thread.run.step.{what}", {**data, "status": status, **OF_RUN}


def step_delta(*calls: Any, id: str = "s1") -> Named:
    """A step goes on."""
    delta = {"step_details": {"type": "tool_calls", "tool_calls": list(calls)}}
    return "thread.run.step.delta", {"id": id, "object": "thread.run.step.delta", "delta": delta}


def function(index: int, arguments: str, **more: Any) -> Dict[str, Any]:
    """A piece of a function call; `name` is the function's."""
    body = {"arguments": arguments, **({"name": more.pop("name")} if "name" in more else {})}
    return {"index": index, "type": "function", "function": body, **more}


def interpreter(index: int, input: str, **more: Any) -> Dict[str, Any]:
    """A piece of a call of the code interpreter."""
    return {"index": index, "type": "code_interpreter", "code_interpreter": {"input": input}, **more}


def message(what: str, *content: Dict[str, Any], id: str = "m1") -> Named:
    """A message began or ended."""
    data = {"id": id, "object": "thread.message", "role": "assistant", "run_id": "r", "content": list(content)}
    status = "in_progress" if what == "created" else what
    return f"thread.message.{what}", {**data, "status": status, **OF_RUN}


def message_delta(*content: Any, id: str = "m1") -> Named:
    """A message goes on."""
    return "thread.message.delta", {"id": id, "object": "thread.message.delta", "delta": {"content": list(content)}}


def text(index: int, value: str, **more: Any) -> Dict[str, Any]:
    """A piece of a text."""
    return {"index": index, "type": "text", "text": {"value": value, **more}}


def image(index: int, file_id: str) -> Dict[str, Any]:
    """An image of a message."""
    return {"index": index, "type": "image_file", "image_file": {"file_id": file_id}}


def whole(value: str) -> Dict[str, Any]:
    """A text as it is in a message that is complete."""
    return {"type": "text", "text": {"value": value, "annotations": []}}


HELLO: List[Named] = [
    run("queued"),
    run("in_progress"),
    message("created"),
    message_delta(text(0, "Hel")),
    message_delta(text(0, "lo")),
    message("completed", whole("Hello")),
    run("completed"),
]
