"""Bodies to bytes and bytes to values."""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from typing import Any, Iterator

from pydantic_core import from_json

MANY = 1 << 16  # bytes of JSON that may make thousands of objects


def loads(data: bytes | str) -> Any:  # whatever JSON says
    """Read JSON.

    Raises:
        ValueError: it is none.
    """
    try:
        if len(data) < MANY:
            return from_json(data)
        with collector_paused():
            return from_json(data)
    except ValueError:
        pass
    try:
        return json.loads(data)  # takes byte order marks, half surrogates and deeper nesting; and explains better
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let one native call make its objects in peace; half the time of a large answer goes into looking for garbage.

    Other threads hardly notice: the call holds the interpreter lock all along.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def encode(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
