"""Makes a reply of what a caller hands over: one already, or a response of httpx that came from elsewhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from ._protocol import Request, Timeouts

if TYPE_CHECKING:
    from ._protocol import AsyncReply, Reply

_NO_LIMITS = Timeouts(None, None, None, None)


def reply_of(raw: Any) -> Reply:  # Any: a reply or a response of httpx or httpx2
    """The reply itself, or one over a response."""
    if hasattr(raw, "finish"):  # to look for `http_response` would make one
        return cast("Reply", raw)
    from ._httpx import HttpxReply

    return HttpxReply(_request_of(raw), raw, time.perf_counter())


def async_reply_of(raw: Any) -> AsyncReply:
    """The async twin of `reply_of`."""
    if hasattr(raw, "finish"):  # to look for `http_response` would make one
        return cast("AsyncReply", raw)
    from ._httpx import AsyncHttpxReply

    return AsyncHttpxReply(_request_of(raw), raw, time.perf_counter())


def _request_of(response: Any) -> Request:
    request = getattr(response, "_request", None)  # the public property raises where there is none
    if request is None:
        return Request("GET", "", [], b"", _NO_LIMITS)
    return Request(request.method, str(request.url), list(request.headers.items()), b"", _NO_LIMITS)
