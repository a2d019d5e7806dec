"""The clients of httpx with this library's defaults, for users who want to set more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ._clients import ClosedAtEnd, with_defaults


class _Unusable(httpx.BaseTransport):
    def __init__(self, message: str) -> None:
        self._message = message

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        del request  # it would show its query among the locals of the error, which gets it back from its client
        raise httpx.ProxyError(self._message)


class _AsyncUnusable(httpx.AsyncBaseTransport):
    def __init__(self, message: str) -> None:
        self._message = message

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        del request  # it would show its query among the locals of the error, which gets it back from its client
        raise httpx.ProxyError(self._message)


class DefaultHttpxClient(ClosedAtEnd, httpx.Client):
    """An `httpx.Client` with a timeout of 600 s (5 s to connect), 1000 connections, redirects and TCP keep-alive.

    Takes every argument of `httpx.Client`, and `ssl_context` as a plainer name for `verify`.
    """

    if not TYPE_CHECKING:  # Editors see the signature of the class above.

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**with_defaults(httpx, httpx.HTTPTransport, _Unusable, kwargs))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """The async twin of `DefaultHttpxClient`."""

    if not TYPE_CHECKING:

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**with_defaults(httpx, httpx.AsyncHTTPTransport, _AsyncUnusable, kwargs))
