"""Tells of requests, replies and retries on the standard logger `openai`: nothing secret, and at no cost while off."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Iterable

from ._secrets import HIDDEN, hide_in_dump, hide_in_text, hide_in_url, is_secret, is_shown

if TYPE_CHECKING:
    from ._transports._protocol import ReplyHead, Request

logger = logging.getLogger("openai.http")

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}
_BODY_CHARACTERS = 2000
# Loggers of HTTP libraries that write URLs, or headers as they came, where somebody turns them on.
_FOREIGN = (
    *("httpx", "httpcore.http11", "httpcore.http2", "httpx2", "httpcore2.http11", "httpcore2.http2"),
    "websockets.client",
)

_done: set[str] = set()


class SensitiveHeadersFilter(logging.Filter):
    """Hides credentials in what a logger is about to write."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple) and len(record.args) == 2 and is_secret(str(record.args[0])):
            record.args = (record.args[0], HIDDEN)  # the name of a header and its value, as websockets writes them
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # logging itself reports a format that does not fit its arguments
            return True
        clean = hide_in_dump(message)
        if clean != message:
            record.msg, record.args = clean, None
        return True


def setup_logging() -> None:
    """Do what the variable OPENAI_LOG (info or debug) asks for, when the first client is made."""
    wish = os.environ.get("OPENAI_LOG", "").strip().lower()
    if wish in _done:
        return
    if not _done:
        for name in _FOREIGN:
            logging.getLogger(name).addFilter(SensitiveHeadersFilter())
    _done.add(wish)
    if wish in _LEVELS:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
        )
        for name in ("openai", "httpx"):
            logging.getLogger(name).setLevel(_LEVELS[wish])


def log_request(request: Request) -> None:
    """Before a request is sent; for debugging, with its body."""
    if logger.isEnabledFor(logging.DEBUG):
        url, headers = hide_in_url(request.url), _shown(request.headers)
        logger.debug("Request: %s %s headers=%s body=%s", request.method, url, headers, _body(request))


def log_response(request: Request, reply: ReplyHead) -> None:
    """When the headers of a reply have arrived."""
    if logger.isEnabledFor(logging.INFO):
        url, request_id = hide_in_url(request.url), reply.header("x-request-id")
        logger.info('%s %s "%s %s" request_id=%s', request.method, url, reply.http_version, reply.status, request_id)
    if logger.isEnabledFor(logging.DEBUG):
        headers = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in reply.headers)
        logger.debug("Response headers: %s", _shown(headers))


def log_retry(request: Request, attempt: int, delay: float, cause: Exception) -> None:
    """Before the pause that follows the attempt of this number, 0 for the first."""
    if logger.isEnabledFor(logging.INFO):
        why = hide_in_text(f"{type(cause).__name__}: {cause}", request.headers)
        url = hide_in_url(request.url)
        logger.info("Retry %d of %s %s in %.2f s, after %s", attempt + 1, request.method, url, delay, why)


def _shown(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: value for name, value in headers if is_shown(name)}


def _body(request: Request) -> str:
    body = request.body
    if not isinstance(body, bytes):
        return "<upload>"
    if not any(name.lower() == "content-type" and "json" in value for name, value in request.headers):
        return f"<{len(body)} bytes>"
    text = hide_in_dump(body[: 4 * _BODY_CHARACTERS].decode("utf-8", "replace"), request.headers)
    return text if len(text) <= _BODY_CHARACTERS else f"{text[:_BODY_CHARACTERS]}… <{len(body)} bytes>"
