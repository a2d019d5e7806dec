"""A scriptable WebSocket server on loopback, of the `websockets` package: each connection plays its own steps.

A step is a message to send (str or bytes, or a list of fragments), `RECEIVE` for one message of the client,
`Until(type)` for all up to an event of that type, a `threading.Event` to wait for, `DROP` to cut the line without
a word, or `Close(code)` for goodbye.
A connection whose steps are played listens until the client leaves; one without steps answers each message with what
`echo` makes of it.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, Union

import pytest

pytest.importorskip("websockets")

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

RECEIVE, DROP = object(), object()


class Close(NamedTuple):
    """Close the connection with a code."""

    code: int
    reason: str = ""


class Until(NamedTuple):
    """Receive until an event of this type has come."""

    type: str


Step = Union[str, bytes, "list[str]", Close, object]


def delta(text: str, **more: object) -> str:
    """An event of the server."""
    known = {"content_index": 0, "event_id": "e", "item_id": "i", "output_index": 0, "response_id": "r"}
    return json.dumps({"type": "response.output_text.delta", "delta": text, **known, **more})


def echo(message: str | bytes) -> str:
    """An event that holds what the client sent."""
    return delta(message if isinstance(message, str) else message.decode())


class SocketServer:
    """The server: what is scripted for the next connections, and what came in."""

    def __init__(self) -> None:
        self.scripts: list[tuple[Step, ...]] = []
        self.requests: list[Any] = []
        self.received: list[list[str | bytes]] = []
        self.closed: list[tuple[int | None, str | None]] = []
        self.refusals: list[int] = []  # statuses to answer the next handshakes with
        self._gone = threading.Semaphore(0)

    def script(self, *steps: Step) -> None:
        """Play these steps on the next connection that has none."""
        self.scripts.append(steps)

    def wait_until_closed(self, connections: int = 1) -> None:
        """Wait for connections to end on this side."""
        for _ in range(connections):
            assert self._gone.acquire(timeout=10)

    @property
    def sent(self) -> list[Any]:
        """What all connections received, as JSON."""
        return [json.loads(message) for messages in self.received for message in messages]

    def refuse(self, connection: ServerConnection, request: Any) -> Any:
        """Note a handshake; answer with an error, where one is planned."""
        self.requests.append(request)
        if not self.refusals:
            return None
        return connection.respond(self.refusals.pop(0), '{"error": {"message": "not today"}}')

    def handle(self, connection: ServerConnection) -> None:
        """Play one connection."""
        received: list[str | bytes] = []
        self.received.append(received)
        steps = self.scripts.pop(0) if self.scripts else None
        try:
            for step in steps or ():
                if step is RECEIVE:
                    received.append(connection.recv())
                elif isinstance(step, Until):
                    while not received or json.loads(received[-1])["type"] != step.type:
                        received.append(connection.recv())
                elif isinstance(step, threading.Event):
                    step.wait(10)
                elif step is DROP:
                    connection.socket.shutdown(socket.SHUT_RDWR)
                elif isinstance(step, Close):
                    connection.close(step.code, step.reason)
                else:
                    connection.send(step)  # type: ignore[arg-type]  # a message or its fragments
            for message in connection:
                received.append(message)
                if steps is None:
                    connection.send(echo(message))
        except ConnectionClosed:
            pass
        self.closed.append((connection.protocol.close_code, connection.protocol.close_reason))
        self._gone.release()


@contextmanager
def running(**options: Any) -> Iterator[tuple[SocketServer, str]]:
    """A server and its address, in the scheme of HTTP."""
    server = SocketServer()
    options = {"process_request": server.refuse, "close_timeout": 2, "max_size": None, **options}
    with serve(server.handle, "127.0.0.1", 0, **options) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield server, f"http://127.0.0.1:{listening.socket.getsockname()[1]}"
        listening.shutdown()
        thread.join()
