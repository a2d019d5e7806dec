"""From JSON to the typed value that the caller asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pydantic

from . import _json
from ._diagnosis import payload_error, tells_of_error
from ._exceptions import APIError, APIResponseValidationError
from ._models import BaseModel, decode, note_response
from ._secrets import hide_in_body

if TYPE_CHECKING:
    from ._transports._protocol import AsyncReply, Reply

_EXCERPT = 200


def parse_json(
    cast_to: Any,  # Any: as in `parse_body`
    body: bytes,
    reply: Reply | AsyncReply,
    strict: bool,
) -> Any:
    """Turn JSON into `cast_to`; its errors are those of `parse_body`."""
    try:
        value = decode(cast_to, body, strict=strict)
    except pydantic.ValidationError as cause:
        raise _invalid(reply, body, f"does not have the shape of {cast_to!r}: {cause}") from cause
    except ValueError as cause:
        if cast_to is object and "json" not in (reply.header("content-type") or ""):
            return reply.http_response.text
        raise _invalid(reply, body, f"is not JSON: {_excerpt(body)}") from cause
    if isinstance(value, pydantic.BaseModel):
        if _is_error(value):
            raise _payload_error(body, reply)
        if isinstance(value, BaseModel):
            note_response(value, reply)
    elif hasattr(cast_to, "model_fields") and tells_of_error(value):  # a list where a model was promised
        raise _payload_error(body, reply)
    return value


def _payload_error(body: bytes, reply: Reply | AsyncReply) -> APIError:
    facts = _json.loads(hide_in_body(body, reply.request.headers))
    return payload_error(facts, request=reply.request, request_id=reply.header("x-request-id"))


def _is_error(value: pydantic.BaseModel) -> bool:
    """Whether the body was an error: its `error` is no field of the type, or the only one that was sent."""
    extra = value.__pydantic_extra__ or {}
    sent = value.__pydantic_fields_set__
    if "error" in extra:
        return bool(extra["error"])
    return "error" in sent and sent <= {"error", *extra} and bool(getattr(value, "error", None))


def _invalid(reply: Reply | AsyncReply, body: bytes, what: str) -> APIResponseValidationError:
    return APIResponseValidationError(
        reply.http_response,
        body.decode("utf-8", "replace"),
        message=f"The server answered {reply.status} with a body that {what}",
    )


def _excerpt(body: bytes) -> str:
    text = body[:_EXCERPT].decode("utf-8", "replace")
    return repr(text + "…" if len(body) > _EXCERPT else text)
