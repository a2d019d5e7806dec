"""The clients of httpx2 with this library's defaults, for users who want to set more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from ._clients import ClosedAtEnd, with_defaults


class _Unusable(httpx2.BaseTransport):
    def __init__(self, message: str) -> None:
        self._message = message

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        del request  # it would show its query among the locals of the error, which gets it back from its client
        raise httpx2.ProxyError(self._message)


class _AsyncUnusable(httpx2.AsyncBaseTransport):
    def __init__(self, message: str) -> None:
        self._message = message

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        del request  # it would show its query among the locals of the error, which gets it back from its client
        raise httpx2.ProxyError(self._message)


class DefaultHttpx2Client(ClosedAtEnd, httpx2.Client):
    """An `httpx2.Client` with a timeout of 600 s (5 s to connect), 1000 connections, redirects and TCP keep-alive.

    Takes every argument of `httpx2.Client`, and `ssl_context` as a plainer name for `verify`.
    """

    if not TYPE_CHECKING:  # Editors see the signature of the class above.

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**with_defaults(httpx2, httpx2.HTTPTransport, _Unusable, kwargs))


class DefaultAsyncHttpx2Client(httpx2.AsyncClient):
    """The async twin of `DefaultHttpx2Client`."""

    if not TYPE_CHECKING:

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**with_defaults(httpx2, httpx2.AsyncHTTPTransport, _AsyncUnusable, kwargs))
