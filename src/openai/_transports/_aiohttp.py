"""Sends through aiohttp: straight from the pipeline, and as an httpx client for everybody else."""

from __future__ import annotations

import asyncio
import re
import time
import warnings
from contextlib import suppress
from functools import partial
from inspect import signature
from typing import TYPE_CHECKING, Any, AsyncIterator, cast

import httpx

from ._clients import CONNECTIONS, socket_options
from ._decoding import accept_encoding
from ._direct_async import AsyncConnections
from ._failures import classify
from ._httpx import AsyncHttpxTransport
from ._loops import PerLoop
from ._native import AsyncReplyStream
from ._patched import is_patched
from ._pool import IDLE_SECONDS
from ._protocol import AsyncBody, AsyncReply, Request, Timeouts, body_length
from ._proxies import environment_proxies, proxy_for
from ._reply import AsyncOwnReply
from ._route import split_url
from ._tls import shared_context
from ._wire import MAX_HEAD, Head

if TYPE_CHECKING:
    import socket
    import ssl

    import aiohttp

_ENCODED = re.compile(r"[!-~]*")
_SLICE = 256 * 1024
_ERRORS = {
    "dns": "ConnectError",
    "connect": "ConnectError",
    "tls": "ConnectError",
    "proxy": "ProxyError",
    "write": "WriteError",
    "reset": "RemoteProtocolError",
    "protocol": "RemoteProtocolError",
    "decode": "DecodingError",
}


class DefaultAioHttpClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` that sends through aiohttp, with this library's defaults; needs `openai[aiohttp]`.

    Takes the arguments of `httpx.AsyncClient`, and `ssl_context` as a plainer name for `verify`.
    """

    sessions: _Sessions | None = None  # None where requests have another way to go.
    own_headers: list[tuple[bytes, bytes]]

    if not TYPE_CHECKING:  # Editors see the signature of the class above.

        def __init__(self, **kwargs: Any) -> None:
            try:
                import aiohttp  # noqa: F401  # now, so that its absence is told where it can be mended
            except ImportError:
                raise RuntimeError("DefaultAioHttpClient needs aiohttp: pip install 'openai[aiohttp]'") from None
            kwargs.setdefault("timeout", httpx.Timeout(600.0, connect=5.0))
            kwargs.setdefault("follow_redirects", True)
            kwargs.setdefault("verify", kwargs.pop("ssl_context", None) or True)
            sessions = None
            if kwargs.get("transport") is None:
                sessions = _Sessions(kwargs, kwargs.pop("proxy", None))
                kwargs["transport"] = _SessionTransport(sessions)
            given_headers = kwargs.pop("headers", None)
            super().__init__(**kwargs)
            self.own_headers = self.headers.raw
            self.headers.update(given_headers)
            self.sessions = None if kwargs.get("mounts") else sessions


class AioTransport:
    """Drives aiohttp directly while the client is as it was made; a client with hooks and such is used as httpx's."""

    def __init__(self, client: DefaultAioHttpClient) -> None:
        self.client = client
        self._through_httpx = AsyncHttpxTransport(client)

    @property
    def follows_redirects(self) -> bool:
        return self.client.follow_redirects

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    async def send(self, request: Request) -> AsyncReply:
        client = self.client
        if client.sessions is None or request.extensions or _is_customized(client):
            return await self._through_httpx.send(request)
        if client.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        return await client.sessions.send(request)

    async def close(self) -> None:
        await self.client.aclose()


def _is_customized(client: DefaultAioHttpClient) -> bool:
    return (
        client.auth is not None
        or any(client.event_hooks.values())
        or bool(client.cookies)
        or bool(client.params)
        or client.headers.raw != client.own_headers
        or type(client).send is not _SEND
        or is_patched()
    )


_SEND = httpx.AsyncClient.send


class _SessionTransport(httpx.AsyncBaseTransport):
    """aiohttp behind the interface of httpx."""

    def __init__(self, sessions: _Sessions) -> None:
        self.sessions = sessions

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions.get("timeout", {})
        reply = await self.sessions.send(
            Request(
                request.method,
                str(request.url),
                [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw],
                await request.aread(),
                Timeouts(*(timeouts.get(name) for name in Timeouts._fields)),
            )
        )
        return httpx.Response(
            reply.status,
            headers=reply.headers,
            stream=AsyncReplyStream(reply),
            extensions={"http_version": reply.http_version.encode("ascii"), "reason_phrase": reply.reason},
        )

    async def aclose(self) -> None:
        await self.sessions.close()


class _Session:
    """What belongs to one event loop: aiohttp's session, and the count of connections in use."""

    def __init__(self, limit: int, keepalive: float) -> None:
        import aiohttp

        self.places = AsyncConnections(limit)
        options: dict[str, Any] = {"limit": 0, "keepalive_timeout": keepalive}
        if "socket_factory" in _parameters(aiohttp.TCPConnector):
            options["socket_factory"] = _make_socket
        self.connector = aiohttp.TCPConnector(**options)
        self.aiohttp = aiohttp.ClientSession(
            connector=self.connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("User-Agent", "Content-Type", "Accept-Encoding"),
            max_line_size=MAX_HEAD,
            max_field_size=MAX_HEAD,
        )

    async def close(self) -> None:
        await self.aiohttp.close()

    def drop(self) -> None:
        with warnings.catch_warnings():
            # They would complain of not being awaited, which is not to be had here.
            warnings.simplefilter("ignore", ResourceWarning)
            warnings.simplefilter("ignore", DeprecationWarning)
            self.aiohttp.detach()
            closing = self.connector.close().__await__()
            with suppress(StopIteration, RuntimeError):
                next(closing)  # Its first step closes; the rest would wait for what nobody waits for here.


class _Sessions:
    """One session for each event loop, with the user's settings."""

    def __init__(self, settings: dict[str, Any], proxy: Any) -> None:
        limits = settings.get("limits")
        self._limit = (limits.max_connections if limits else CONNECTIONS) or 1_000_000
        self._keepalive = (limits.keepalive_expiry if limits else None) or IDLE_SECONDS
        self._trust_env = settings.get("trust_env", True)
        self._proxies: dict[str, str] | None = None if proxy is None else {"all": _proxy_url(proxy)}
        self._verify, self._cert = settings.get("verify", True), settings.get("cert")
        self._context: ssl.SSLContext | None = None
        self._sessions = PerLoop(partial(_Session, self._limit, self._keepalive))

    async def send(self, request: Request) -> _AioReply:
        started = time.perf_counter()
        session = await self._sessions.here()
        await session.places.acquire(None, request.timeouts.pool)
        body = _Body(request.body)
        failure: Exception | None
        try:
            response = await session.aiohttp.request(request.method, **self._arguments(request, body))
            return _AioReply(request, _head(response), started, response, session.places)
        except BaseException as exc:
            session.places.release(None, False)
            failure = (body.error or _as_native(exc)) if isinstance(exc, Exception) else None
            if failure is None:
                raise
        raise failure  # Outside, so that aiohttp's own error, which may hold headers, is not its context.

    async def close(self) -> None:
        await self._sessions.close()

    def _arguments(self, request: Request, body: _Body) -> dict[str, Any]:
        import aiohttp
        import yarl

        limits = request.timeouts
        way = self._way(request)
        url = yarl.URL(request.url, encoded=_ENCODED.fullmatch(request.url) is not None)
        if not url.host:
            del url  # aiohttp would quote it; tools that report errors show locals
            raise httpx.UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol or its host.")
        headers = list(request.headers)
        names = {name.lower() for name, _ in headers}
        if "accept-encoding" not in names:
            headers.append(("Accept-Encoding", accept_encoding()))
        length = body_length(request.body)
        if length and "content-length" not in names:
            headers.append(("Content-Length", str(length)))
        return {
            "url": url,
            "headers": headers,
            "data": body.for_aiohttp(),
            "allow_redirects": False,
            "timeout": aiohttp.ClientTimeout(total=None, connect=limits.connect, sock_read=limits.read),
            **way,
        }

    def _way(self, request: Request) -> dict[str, Any]:
        """Return the proxy for a request and the TLS settings."""
        if self._proxies is None:
            self._proxies = environment_proxies() if self._trust_env else {}
        way: dict[str, Any] = {"ssl": self._tls()} if request.url[:6].lower() == "https:" else {}
        if self._proxies:
            address = (split_url(request.url) or (None,))[0]
            proxy = proxy_for(self._proxies, *address[:3]) if address else None
            if proxy is not None and not _is_usable(proxy):
                del proxy  # its password would show among the error's locals
                raise httpx.ProxyError("aiohttp can use http and https proxies only.")
            way["proxy"] = proxy
        return way

    def _tls(self) -> ssl.SSLContext:
        if self._verify is True and not self._cert and self._trust_env:
            return shared_context()
        if self._context is None:
            self._context = httpx.create_ssl_context(self._verify, self._cert, self._trust_env)
        return self._context


def _is_usable(proxy: str) -> bool:
    import yarl

    try:
        return proxy.lower().startswith(("http://", "https://")) and bool(yarl.URL(proxy).host)
    except ValueError:
        return False


def _head(response: aiohttp.ClientResponse) -> Head:
    version = response.version
    return Head(
        response.status,
        (response.reason or "").encode("latin-1", "replace"),
        f"HTTP/{version.major}.{version.minor}" if version else "HTTP/1.1",
        list(response.raw_headers),
    )


def _parameters(cls: Any) -> set[str]:
    return set(signature(cls).parameters)


def _make_socket(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    import socket

    sock = socket.socket(*address[:3])
    for option in socket_options():
        sock.setsockopt(*option)
    return sock


def _proxy_url(proxy: Any) -> str:
    """Return the URL of what httpx takes as a proxy: a string, a URL, or a `Proxy` with credentials of its own."""
    url = httpx.URL(str(getattr(proxy, "url", proxy)))
    auth = getattr(proxy, "raw_auth", None)
    return str(url.copy_with(username=auth[0].decode(), password=auth[1].decode()) if auth else url)


class _Body:
    """A request's body as aiohttp takes it; it keeps what the body's own code raises, which aiohttp would wrap."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self.error: Exception | None = None

    def for_aiohttp(self) -> bytes | AsyncIterator[bytes] | None:
        if not isinstance(self._body, bytes):
            return self._pieces(self._body)
        # aiohttp would send a large one in a single go, and warns of that.
        return _slices(self._body) if len(self._body) > _SLICE else self._body or None

    async def _pieces(self, body: AsyncBody) -> AsyncIterator[bytes]:
        try:
            async for piece in body:
                yield piece
        except Exception as exc:
            self.error = exc
            raise


async def _slices(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), _SLICE):
        yield body[start : start + _SLICE]


class _AioReply(AsyncOwnReply):
    """A response whose body aiohttp reads."""

    is_closed = True  # For the finalizer of one whose making failed.

    def __init__(
        self, request: Request, head: Head, started: float, response: aiohttp.ClientResponse, places: AsyncConnections
    ) -> None:
        super().__init__(request, head, started)
        self._response = response
        self._places = places

    async def receive(self) -> bytes | None:
        try:
            limit = self.request.timeouts.next_read()
            content = self._response.content
            data = content.read_nowait() or (b"" if content.at_eof() else await self._more(limit))
        except BaseException as exc:
            self.let_go()
            failure = _as_native(exc)
            if failure is None:
                raise
        else:
            if not data:
                self.let_go()
            return data or None
        raise failure

    async def _more(self, limit: float | None) -> bytes:
        """Wait for more: aiohttp's own limit knows of no deadline, and ends unheard where its parser has an error."""
        content, timer = self._response.content, None
        if limit is not None:
            timer = self._places.loop.call_later(limit, content.set_exception, asyncio.TimeoutError("Nothing came."))
        try:
            return await content.readany()
        finally:
            if timer is not None:
                timer.cancel()

    async def finish(self, max_wait: float = 0.05) -> None:
        content = self._response.content

        async def drain() -> None:
            while await content.readany():
                pass

        if not self.is_closed and not content.at_eof():
            with suppress(Exception):  # Whatever happens after the last event, the caller has all of it.
                await asyncio.wait_for(drain(), max_wait)
        self.let_go()

    def _give_back(self) -> None:
        self._response.close()  # At its end, aiohttp has taken the connection back already.
        self._places.release(None, False)

    def __del__(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            with suppress(RuntimeError):  # The loop is gone, and with it the count.
                self._places.loop.call_soon_threadsafe(self._give_back)


def _as_native(exc: BaseException) -> Exception | None:
    """Return httpx's exception for one of aiohttp's; None for what is not a failure of the transport."""
    failure = classify(exc)
    if failure is None or isinstance(exc, httpx.RequestError):
        return None
    timed_out = f"{failure.phase.capitalize()}Timeout"
    kind = timed_out if failure.is_timeout else _ERRORS.get(failure.reason, "ReadError")
    # The text of some of aiohttp's errors shows the request; `message` is what the parser said.
    said = getattr(exc, "message", None) or getattr(exc, "description", None)
    native = cast("Exception", getattr(httpx, kind)(str(said or exc) or type(exc).__name__))
    if not hasattr(exc, "request_info") and not hasattr(exc, "url"):
        native.__cause__ = exc
    return native
