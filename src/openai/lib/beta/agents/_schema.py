"""JSON schemas of types, as agents take them: tools may have optional parameters, answers may not."""

from __future__ import annotations

from typing import Any

import pydantic

from ..._pydantic import to_strict_json_schema
from ..._schema import Schema


def model_schema(model: type[Any] | pydantic.TypeAdapter[Any], *, strict: bool = False) -> Schema:
    """Give the JSON schema of a type.

    Args:
        model: a pydantic model, dataclass, TypedDict or any other type that pydantic knows, or an adapter of it.
        strict: as structured outputs want it, see `to_strict_json_schema`; else parameters may be left out.
    """
    if strict:
        return to_strict_json_schema(model)
    return (model if isinstance(model, pydantic.TypeAdapter) else pydantic.TypeAdapter(model)).json_schema()
