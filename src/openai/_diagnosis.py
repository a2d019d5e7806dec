"""From what went wrong on the way to the error that explains it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Dict, Optional, TypeVar, cast
from urllib.parse import urlsplit

from ._exceptions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    error_part,
    is_mapping,
)
from ._secrets import hide_in_text, without_secrets

if TYPE_CHECKING:
    import httpx

    from ._transports._failures import Failure
    from ._transports._protocol import ReplyHead, Request

ErrorT = TypeVar("ErrorT", bound=APIError)

_BY_STATUS: Dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_SHOWN_CHARACTERS = 1000  # of a body that is not JSON, such as a proxy's page
_DEEPEST = 100  # levels of a body; what is nested a few times deeper can be neither copied nor pickled

_STEPS = {
    "dns": "looking up {}",
    "connect": "connect to {}",
    "tls": "TLS handshake with {}",
    "proxy": "through a proxy to {}",
    "write": "sending to {}",
    "reset": "cut off by {}",
}
_OVERDUE = {
    "pool": "No connection was free within {}; allow more of them or a longer pool timeout",
    "connect": "Connecting took longer than {}",
    "write": "Sending the request stalled for {}",
    "read": "No answer came within {}",
    "idle": "The stream fell silent for {}",
    "total": "The whole call took longer than its deadline of {}",
}


def with_note(error: ErrorT, note: str | None) -> ErrorT:
    """Add a sentence to an error's message."""
    if note:
        error.message = f"{error.message} {note}"
        error.args = (error.message, *error.args[1:])
    return error


def status_error(reply: ReplyHead, body: object, note: str | None = None) -> APIStatusError:
    """The error for a reply of status 400 or above; `body` is its bytes, or what they were parsed to."""
    status = reply.status
    body = _parse(body) if isinstance(body, (bytes, bytearray)) else body
    kind = _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)
    shown = str(body)
    if isinstance(body, str):
        shown = body if len(body) <= _SHOWN_CHARACTERS else body[:_SHOWN_CHARACTERS] + "…"
    message = (
        f"Error code: {status} - {hide_in_text(shown, reply.request.headers)}" if shown else f"Error code: {status}"
    )
    error = kind(message, response=lambda: reply.http_response, body=error_part(body))
    error.status_code = status
    error.request_id = reply.header("x-request-id")
    return with_note(error, note)


def payload_error(body: object, *, request: Request, request_id: str | None) -> APIError:
    """The error for a stream's error event, or for an error body that came with status 200."""
    facts = error_part(body)
    if _is_deep(facts):
        facts = {name: part for name, part in facts.items() if not _is_deep(part)} if is_mapping(facts) else None
    message = facts.get("message") if is_mapping(facts) else facts
    text = message if isinstance(message, str) and message else "An error occurred during streaming"
    error = APIError(hide_in_text(text, request.headers), partial(_httpx_request, request), body=facts)
    error.request_id = request_id
    number = body.get("sequence_number") if is_mapping(body) else None
    error.sequence_number = number if isinstance(number, int) else None
    return error


def tells_of_error(body: object) -> bool:
    """Whether a body that came with success is an error: an object that has one, or a list of one such object."""
    part = error_part(body)
    return part is not body and bool(part)


def connection_error(
    cause: BaseException | None,
    failure: Failure,
    *,
    request: Request,
    attempts: int | None = None,
    elapsed: float | None = None,
    limit: float | None = None,
    request_id: str | None = None,
    note: str | None = None,
) -> APIConnectionError:
    """The error for a transport's failure. `limit` is the timeout that passed, where the request does not tell."""
    built = partial(_httpx_request, request)
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    error: APIConnectionError
    if failure.is_timeout:
        limit = getattr(request.timeouts, failure.phase, None) if limit is None else limit
        said = _OVERDUE.get(failure.phase, _OVERDUE["read"]).format("the timeout" if limit is None else f"{limit:g} s")
        error = APITimeoutError(built, reason=failure.phase, host=host)
        step = host
    else:
        said = hide_in_text(_root_text(cause), request.headers) if cause else ""
        error = APIConnectionError(request=built, reason=failure.reason, host=host)
        step = _STEPS.get(failure.reason, "reading from {}").format(host)
    error.attempts, error.elapsed, error.request_id = attempts, elapsed, request_id
    held = getattr(cause, "_request", None)  # by errors of httpx, whose attributes tools show
    if held is not None:
        cast("httpx.RequestError", cause).request = cast("httpx.Request", without_secrets(held))
    tries = None if attempts is None else f"{attempts} attempt{'' if attempts == 1 else 's'}"
    spent = None if elapsed is None else f"{elapsed:.1f} s"
    return with_note(with_note(error, f"{said} ({', '.join(filter(None, (step, tries, spent)))})".lstrip()), note)


def _parse(body: bytes | bytearray) -> object:
    text = body.decode("utf-8", "replace").strip()
    # Who was asked for a stream may refuse with an event of one, as LiteLLM's proxy does.
    said = text[5:].partition("\n")[0] if text.startswith("data:") else text
    try:
        value = cast("object", json.loads(said))
    except (ValueError, RecursionError):
        return text
    return text if _is_deep(value) else value


def _is_deep(value: object, levels: int = _DEEPEST) -> bool:
    parts = value.values() if is_mapping(value) else cast("list[object]", value) if isinstance(value, list) else ()
    return not levels or any(_is_deep(part, levels - 1) for part in parts)


def _root_text(error: BaseException) -> str:
    """The most telling text of a chain of causes: the system's own error, else the outermost one that has words."""
    text, seen, current = "", {id(None)}, cast("Optional[BaseException]", error)
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        text = text or str(current)
        if isinstance(current, OSError) and current.errno is not None:
            text = str(current)
        group = cast("tuple[BaseException, ...]", getattr(current, "exceptions", ()))
        current = current.__cause__ or (group[0] if group else None)
    return text or type(error).__name__


def _httpx_request(request: Request) -> httpx.Request:
    import httpx

    content = request.body if isinstance(request.body, bytes) else None
    return httpx.Request(request.method, request.url, headers=request.headers, content=content)
