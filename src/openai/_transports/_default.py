"""The transport of a client whose user brought none: direct, or through httpx where that is what somebody expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._forks import lock
from ._patched import is_patched
from ._pool import MAX_CONNECTIONS
from ._protocol import Timeouts
from ._route import Route, Router

if TYPE_CHECKING:
    import httpx

    from .._secrets import UnseenUrl
    from ._direct import DirectTransport
    from ._direct_async import AsyncDirectTransport
    from ._httpx import AsyncHttpxTransport, HttpxTransport
    from ._protocol import AsyncReply, Reply, Request

_making = lock()
_TIMEOUTS = Timeouts(5.0, 600.0, 600.0, 600.0)


class _Choice:
    """Which way a request goes."""

    follows_redirects = True

    def __init__(self, timeouts: Timeouts, limit: int) -> None:
        self._timeouts = timeouts
        self._limit = limit
        self._router = Router()
        self._asked_for = False  # Somebody has the httpx client, and may have put hooks into it.
        self.is_closed = False

    def _direct_way(self, request: Request) -> tuple[Route, UnseenUrl] | None:
        """Return the route for the direct transport, None where the request is for httpx."""
        if self.is_closed:
            raise RuntimeError("Cannot send a request: the client was closed.")
        if self._asked_for or request.extensions or is_patched():
            return None
        return self._router.route(request.url)


class DefaultTransport(_Choice):
    """Sends by the shortest way."""

    _direct: DirectTransport | None = None
    _httpx: HttpxTransport | None = None

    def send(self, request: Request) -> Reply:
        way = self._direct_way(request)
        if way is None:
            return self._plain().send(request)
        if self._direct is None:
            from ._direct import DirectTransport

            with _making:
                self._direct = self._direct or DirectTransport(self._limit)
        return self._direct.send(request, *way)

    def plain_client(self) -> httpx.Client:
        """Return a real httpx client, made now; everything is sent through it from here on."""
        self._asked_for = True
        return self._plain().client

    def close(self) -> None:
        self.is_closed = True
        if self._direct is not None:
            self._direct.close()
        if self._httpx is not None:
            self._httpx.close()

    def _plain(self) -> HttpxTransport:
        if self._httpx is None:
            import httpx

            from ._httpx import HttpxTransport
            from ._httpx_clients import DefaultHttpxClient

            with _making:
                if self._httpx is None:
                    timeout = httpx.Timeout(**self._timeouts._asdict())
                    self._httpx = HttpxTransport(DefaultHttpxClient(timeout=timeout))
        return self._httpx


class DefaultAsyncTransport(_Choice):
    """The async twin of `DefaultTransport`; loops other than asyncio's go through httpx."""

    _direct: AsyncDirectTransport | None = None
    _httpx: AsyncHttpxTransport | None = None

    async def send(self, request: Request) -> AsyncReply:
        from ._loops import running_loop  # asyncio is loaded for those who use it.

        way = self._direct_way(request) if running_loop() else None
        if way is None:
            return await self._plain().send(request)
        if self._direct is None:
            from ._direct_async import AsyncDirectTransport

            self._direct = AsyncDirectTransport(self._limit)
        return await self._direct.send(request, *way)

    def plain_client(self) -> httpx.AsyncClient:
        """Return a real httpx client, made now; everything is sent through it from here on."""
        self._asked_for = True
        return self._plain().client

    async def close(self) -> None:
        self.is_closed = True
        if self._direct is not None:
            await self._direct.close()
        if self._httpx is not None:
            await self._httpx.close()

    def _plain(self) -> AsyncHttpxTransport:
        if self._httpx is None:
            import httpx

            from ._httpx import AsyncHttpxTransport
            from ._httpx_clients import DefaultAsyncHttpxClient

            client = DefaultAsyncHttpxClient(timeout=httpx.Timeout(**self._timeouts._asdict()))
            self._httpx = AsyncHttpxTransport(client)
        return self._httpx


def default_sync(timeouts: Timeouts = _TIMEOUTS, *, limit: int = MAX_CONNECTIONS) -> DefaultTransport:
    """Return the transport for a sync client; `limit` is how many connections it may have open at once."""
    return DefaultTransport(timeouts, limit)


def default_async(timeouts: Timeouts = _TIMEOUTS, *, limit: int = MAX_CONNECTIONS) -> DefaultAsyncTransport:
    """The async twin of `default_sync`."""
    return DefaultAsyncTransport(timeouts, limit)
