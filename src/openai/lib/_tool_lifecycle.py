"""The life of a tool runner or a toolset: one call at a time, and none after it was closed."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generator

from typing_extensions import Literal, TypedDict

from .._request import idempotency_key

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from .._types import Headers


class CloseStatus(TypedDict):
    """Whether a runner is closed, or will be when the call that it is in has ended."""

    status: Literal["closed", "draining"]


class RunStopped(Exception):
    """Why a run cannot go on; what the caller sees is the error of the runner that it called."""


class ToolLifecycle:
    """Lets one call in at a time, and none after `close`; safe across threads."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._busy = self._closed = False

    def enter(self) -> None:
        """Begin a call.

        Raises:
            RuntimeError: another call is under way, or the runner was closed.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError(f"{self._name} is closed.")
            if self._busy:
                raise RuntimeError(f"{self._name} is busy with another call.")
            self._busy = True

    def exit(self) -> None:
        """End the call."""
        with self._lock:
            self._busy = False

    @contextmanager
    def call(self) -> Generator[None, None, None]:
        """Be in a call for the length of a block."""
        self.enter()
        try:
            yield
        finally:
            self.exit()

    def close(self) -> CloseStatus:
        """Let no further call in."""
        with self._lock:
            self._closed = True
            return CloseStatus(status="draining" if self._busy else "closed")


def fresh_idempotency_key(client: OpenAI | AsyncOpenAI) -> Headers | None:
    """A key for one request of many, where the client's own headers would give all of them the same."""
    named = any(name.lower() == "idempotency-key" for name in client.default_headers)
    return {"Idempotency-Key": idempotency_key()} if named else None
