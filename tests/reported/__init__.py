"""What users of this kind of library were hurt by, each as a small program that says in a few words what happened.

python tests/reported [--peer PYTHON] [--only P8 …]

The programs use nothing but public names, so that they run on this library and on the published one alike; PYTHON is an
interpreter that has that one. They print the table of docs/reliability.md, whose last column is so measured.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from loopback import Answer, Server

Program = Callable[["World"], Any]

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


class Row(NamedTuple):
    """A line of the table: what is promised, what holds it, and the program that shows it."""

    id: str
    promise: str
    tests: tuple[str, ...]
    right: str
    program: Program | None = None
    reason: str = ""  # why there is no program


ROWS: list[Row] = []


def reported(id: str, promise: str, *tests: str, right: str) -> Callable[[Program], Program]:
    """Note a program as that of a line; `right` is what it says where the promise is kept."""

    def note(program: Program) -> Program:
        ROWS.append(Row(id, promise, tests, right, program))
        return program

    return note


def beyond(id: str, promise: str, *tests: str, reason: str = "no such feature") -> None:
    """Note a line that no program for both libraries can show."""
    ROWS.append(Row(id, promise, tests, "", None, reason))


class World:
    """What a program has: a server to script and the library that it runs on."""

    def __init__(self, server: Server) -> None:
        import openai

        self.server = server
        self.openai = openai
        self._made: list[Any] = []

    def client(self, **settings: Any) -> Any:
        """A client of the server."""
        return self.openai.OpenAI(**self._given(settings))

    def async_client(self, **settings: Any) -> Any:
        """Its twin."""
        return self.openai.AsyncOpenAI(**self._given(settings))

    def _given(self, settings: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": "test-key", "base_url": self.server.base_url, "max_retries": 0, "timeout": 10, **settings}

    def next(self, *answers: Answer) -> None:
        """Let these answers come next, and none that an earlier step has left."""
        self.server._queue[:] = answers

    def chat(self, **more: Any) -> Any:
        """A chat completion, or a stream of one."""
        return self.client().chat.completions.create(model="m", messages=MESSAGES, **more)

    def name(self, error: BaseException) -> str:
        """The error's name, marked where it is none of the library's."""
        kind = type(error)
        home = kind.__module__.partition(".")[0]
        return kind.__name__ if home in ("openai", "builtins") else f"{home}.{kind.__name__}"

    def outcome(self, action: Callable[[], Any]) -> str:
        """What the action gives as text, or the name of its error."""
        try:
            return str(action())
        except Exception as error:
            return self.name(error)


def play(row: Row) -> str:
    """What the row's program says."""
    assert row.program is not None
    with Server() as server:
        said = row.program(World(server))
        return str(asyncio.run(said) if inspect.iscoroutine(said) else said)


def rows() -> Iterator[Row]:
    """All lines in order."""
    from . import clients, costs, data, failures, inputs, streams  # noqa: F401  # each notes its rows

    return iter(sorted(ROWS, key=lambda row: (row.id[0], int(row.id[1:]))))
