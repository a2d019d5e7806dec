"""The transport of a client whose user brought none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._httpx import AsyncHttpxReply, AsyncHttpxTransport, HttpxReply, HttpxTransport

if TYPE_CHECKING:
    import httpx

    from ._protocol import Request, Timeouts


class DefaultTransport:
    """Sends by the shortest way, or through a plain httpx client where somebody else has a hand in httpx."""

    follows_redirects = True

    def __init__(self, timeouts: Timeouts) -> None:
        self._timeouts = timeouts
        self._plain: HttpxTransport | None = None
        self.is_closed = False

    def plain_client(self) -> httpx.Client:
        """Return a real httpx client, made now; everything is sent through it from here on."""
        return self._through_httpx().client

    def send(self, request: Request) -> HttpxReply:
        return self._through_httpx().send(request)

    def close(self) -> None:
        self.is_closed = True
        if self._plain is not None:
            self._plain.close()

    def _through_httpx(self) -> HttpxTransport:
        if self._plain is None:
            import httpx

            from ._httpx_clients import DefaultHttpxClient

            self._plain = HttpxTransport(DefaultHttpxClient(timeout=httpx.Timeout(**self._timeouts._asdict())))
        return self._plain


class DefaultAsyncTransport:
    """The async twin of `DefaultTransport`."""

    follows_redirects = True

    def __init__(self, timeouts: Timeouts) -> None:
        self._timeouts = timeouts
        self._plain: AsyncHttpxTransport | None = None
        self.is_closed = False

    def plain_client(self) -> httpx.AsyncClient:
        return self._through_httpx().client

    async def send(self, request: Request) -> AsyncHttpxReply:
        return await self._through_httpx().send(request)

    async def close(self) -> None:
        self.is_closed = True
        if self._plain is not None:
            await self._plain.close()

    def _through_httpx(self) -> AsyncHttpxTransport:
        if self._plain is None:
            import httpx

            from ._httpx_clients import DefaultAsyncHttpxClient

            self._plain = AsyncHttpxTransport(
                DefaultAsyncHttpxClient(timeout=httpx.Timeout(**self._timeouts._asdict()))
            )
        return self._plain


def default_sync(timeouts: Timeouts, **_: Any) -> DefaultTransport:
    return DefaultTransport(timeouts)


def default_async(timeouts: Timeouts, **_: Any) -> DefaultAsyncTransport:
    return DefaultAsyncTransport(timeouts)
