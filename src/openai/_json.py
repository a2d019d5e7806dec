"""Bodies to bytes and bytes to values."""

from __future__ import annotations

import json
from typing import Any


def loads(data: bytes | str) -> Any:
    return json.loads(data)


def encode(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
