"""Embeddings travel as base64, a third of the size of digits, unless the caller chose a format."""

from __future__ import annotations

import sys
from array import array
from functools import cache
from typing import TYPE_CHECKING, Any, Callable, cast

from ._exceptions import OpenAIError

if TYPE_CHECKING:
    from .types import CreateEmbeddingResponse


def prepare(arguments: dict[str, object]) -> Callable[[Any], Any] | None:
    """Ask for base64 where the caller did not choose; return what turns it back into floats."""
    if arguments.get("encoding_format") is not None:
        return None
    arguments["encoding_format"] = "base64"
    return decode


def decode(response: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Turn base64 into floats, in place; servers that ignore the format send floats at once.

    Raises:
        OpenAIError: an embedding is neither.
    """
    for embedding in response.data or ():
        value = cast("list[float] | str", embedding.embedding)
        if isinstance(value, str):
            embedding.embedding = _floats(value)
    return response


def _floats(text: str) -> list[float]:
    try:
        numbers = array("f", _base64()(text))
    except ValueError as cause:
        raise OpenAIError(f"The server sent an embedding that is neither floats nor base64: {text[:40]!r}…") from cause
    if sys.byteorder == "big":
        numbers.byteswap()
    return cast("list[float]", cast(Any, memoryview(numbers)).tolist())  # a third quicker than the array's own


@cache
def _base64() -> Callable[[str], bytes]:
    """Return pydantic's way to read base64, which takes a third of the time of Python's; old versions have none."""
    from base64 import b64decode

    from pydantic_core import CoreConfig, SchemaValidator, core_schema

    read = SchemaValidator(core_schema.bytes_schema(), CoreConfig(val_json_bytes="base64")).validate_json
    if read('"AAAA"') == bytes(3):
        return lambda text: read(f'"{text}"')
    return lambda text: b64decode(text, validate=True)
