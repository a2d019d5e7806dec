"""One session of an agent, as the API plays it: its events, and a server that sends them and waits for results."""

from __future__ import annotations

import threading
from typing import Any

import loopback
from openai._models import construct_type
from openai.types.beta.agent_session_event import AgentSessionEvent

SESSION, TURN = "sess_1", "turn_1"
EVENTS = f"/v1/agents/sessions/{SESSION}/events"


def turn(change: str, id: str = TURN, **more: Any) -> dict[str, Any]:
    status = {"created": "queued"}.get(change, change)
    facts = {"id": id, "object": "agent.session.turn", "session_id": SESSION, "status": status, **more}
    return {"type": f"agent.session.turn.{change}", "session_id": SESSION, "turn_id": id, "turn": facts}


def item(what: dict[str, Any], change: str = "done") -> dict[str, Any]:
    return {"type": f"agent.session.turn.item.{change}", "session_id": SESSION, "turn_id": TURN, "item": what}


def says(text: str, id: str = "msg_1", **more: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text}]
    facts = {"id": id, "type": "message", "role": "assistant", "status": "completed", "turn_id": TURN}
    return item({**facts, "phase": "final_answer", "content": content, **more})


def calls(name: str = "add", arguments: Any = None, id: str = "call_1") -> dict[str, Any]:
    facts = {"type": "function_call", "id": f"item_{id}", "call_id": id, "status": "in_progress", "turn_id": TURN}
    return item({**facts, "name": name, "arguments": {"a": 1} if arguments is None else arguments}, "added")


def session(status: str = "idle", *required: dict[str, Any]) -> dict[str, Any]:
    facts = {"id": SESSION, "object": "agent.session", "status": status, "required_actions": list(required)}
    return {"type": f"agent.session.{status}", "session": facts}


def wants(name: str = "add", id: str = "call_1") -> dict[str, Any]:
    return {"type": "function_call", "name": name, "arguments": {"a": 1}, "call_id": id, "turn_id": TURN}


CREATED, COMPLETED, IDLE = turn("created"), turn("completed"), session("idle")


def typed(event: object) -> Any:
    return construct_type(value=event, type_=AgentSessionEvent)


class Agent:
    """Plays one session: `answered` is set once the result of a call has come."""

    def __init__(self, server: loopback.Server, *events: Any, status: str = "idle", done: bool = True) -> None:
        self.answered = threading.Event()
        self._events, self._status, self._done = events, status, done
        self.refusals: list[loopback.Answer] = []
        self.server = server
        server.always(self._answer)

    def _answer(self, request: loopback.Request) -> loopback.Answer:
        if request.method == "GET" and request.path == EVENTS:
            return self._stream()
        if request.method == "GET":
            return loopback.json(session(self._status)["session"])
        if request.path == EVENTS and "tool_result" in request.json()["events"][0]["type"]:
            if self.refusals:
                return self.refusals.pop(0)
            self.answered.set()
        elif request.json().get("stream"):
            return self._stream()
        return loopback.json(session("in_progress")["session"])

    def _stream(self) -> loopback.Answer:
        events = [self.answered if event is ... else event for event in self._events]
        return loopback.sse(events, done=False) if self._done else loopback.sse(events, done=False, end=False)

    @property
    def results(self) -> list[dict[str, Any]]:
        """The results of calls that were sent."""
        sent = [
            request.json()["events"][0] for request in self.server.requests if request.path == EVENTS and request.body
        ]
        return [event for event in sent if event["type"] == "agent.session.input.tool_result"]
