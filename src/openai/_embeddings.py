"""Embeddings travel as base64, a third of the size of digits, unless the caller chose a format."""

from __future__ import annotations

import base64
import sys
from array import array
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
        numbers = array("f", base64.b64decode(text, validate=True))
    except ValueError as cause:
        raise OpenAIError(f"The server sent an embedding that is neither floats nor base64: {text[:40]!r}…") from cause
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
