"""What counts as a secret in headers, URLs and texts, and how it is kept out of errors and logs."""

from __future__ import annotations

import copy
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Iterable, cast

if TYPE_CHECKING:
    import httpx

HIDDEN = "***"

_SECRET_HEADER = re.compile(r"authorization|api[-_]?key|token|secret|cookie|passw|credential|signature|[-_]key$")
_NO_SECRET = re.compile(r"x-ratelimit-.*|idempotency-key|sec-websocket-key")
_SECRET_PARAMETER = re.compile(
    r"(?i)([?&;](?:[\w-]{0,40}(?:key|token|secret|passw|credential)[\w-]{0,40}|sig|signature)=)[^&#;\s]*"
)
_USERINFO = re.compile(r"(//)[^/?#@\s]*@")
# A digit tells a token from prose such as "bearer authentication".
_CREDENTIAL = re.compile(r"(?i)\b(?:bearer|basic)\s+(?=[\w.~+/=-]*\d)[\w.~+/=-]{8,}|\bsk-[\w-]{16,}")


def is_secret_header(name: str) -> bool:
    """Whether the value of this header must not leave the process in a log, a message or a pickle."""
    name = name.lower()
    return _SECRET_HEADER.search(name) is not None and _NO_SECRET.fullmatch(name) is None


def hide_in_url(url: str) -> str:
    """Return the URL without user name and password, and with the values of parameters such as `api_key` hidden."""
    return _SECRET_PARAMETER.sub(rf"\1{HIDDEN}", _USERINFO.sub(r"\1", url))


def hide_in_text(text: str, headers: Iterable[tuple[str, str]] = ()) -> str:
    """Return a text, such as a foreign exception's, without the credentials that it quotes or that `headers` hold."""
    for name, value in headers:
        token = value.rpartition(" ")[2]
        if is_secret_header(name) and len(token) > 5:
            text = text.replace(value, HIDDEN).replace(token, HIDDEN)
    return _CREDENTIAL.sub(HIDDEN, hide_in_url(text))


def without_secrets(value: object) -> object:
    """Return a request or response as a copy that holds no secret; any other value as it is."""
    names = {cls.__name__ for cls in type(value).__mro__ if cls.__module__.partition(".")[0] in ("httpx", "httpx2")}
    if "Request" in names:
        return _clean_request(cast("httpx.Request", value))
    return _clean_response(cast("httpx.Response", value)) if "Response" in names else value


def _clean_request(request: httpx.Request) -> httpx.Request:
    clean = copy.copy(request)
    clean.headers = _clean_headers(request.headers)
    clean.url = type(request.url)(hide_in_url(str(request.url)))
    return clean


def _clean_response(response: httpx.Response) -> httpx.Response:
    clean = copy.copy(response)
    clean.headers = _clean_headers(response.headers)
    clean.history = [_clean_response(earlier) for earlier in response.history]
    if response.next_request is not None:
        clean.next_request = _clean_request(response.next_request)
    with suppress(RuntimeError):  # httpx's way to say that the response was made without a request
        clean.request = _clean_request(response.request)
    return clean


def _clean_headers(headers: httpx.Headers) -> httpx.Headers:
    return type(headers)([(name, value) for name, value in headers.multi_items() if not is_secret_header(name)])
