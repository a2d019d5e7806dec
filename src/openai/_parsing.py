"""From a body to the typed value that the caller asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from ._request import FinalRequestOptions
    from ._transports._protocol import AsyncReply, Reply


def parse_body(
    cast_to: Any,  # Any: a type in the widest sense: a class, an alias, a union
    body: bytes,
    reply: Reply | AsyncReply,
    options: FinalRequestOptions,
    *,
    strict: bool,
) -> Any:
    """Turn a body into `cast_to` and apply what the operation does to its answers.

    Raises:
        APIResponseValidationError: the body is not JSON, or `strict` and not of the type's shape.
        APIError: the body is an error in spite of its status.
    """
    value = _plain(cast_to, body, reply)
    if value is _NOT_PLAIN:
        value = _typed()(cast_to, body, reply, strict)
    return options.post_parser(value) if options.post_parser else value


_NOT_PLAIN = object()


def _plain(cast_to: Any, body: bytes, reply: Reply | AsyncReply) -> Any:
    """The value for those types that are no JSON."""
    if cast_to is type(None) or cast_to is None:
        return None
    if cast_to is bytes:
        return body
    if cast_to is str:
        return reply.http_response.text
    if not isinstance(cast_to, type):
        return _NOT_PLAIN
    if cast_to.__name__ == "HttpxBinaryResponseContent":
        return cast_to(reply.http_response)
    if cast_to.__name__ == "Response" and cast_to.__module__.startswith("httpx"):
        return reply.http_response
    return _NOT_PLAIN


@cache
def _typed() -> Callable[..., Any]:  # Any: as above
    from ._parsing_json import parse_json  # loads pydantic, and is not needed before the first answer

    return parse_json
