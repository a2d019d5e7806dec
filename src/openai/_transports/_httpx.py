"""Sends through a client of httpx or httpx2, in that family's own types, without importing either."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, NoReturn, cast

from ._protocol import AsyncBody, Request, SyncBody, WireError, body_length

if TYPE_CHECKING:
    import socket

    import httpx


class HttpxTransport:
    """The user's own client: its hooks, auth, mounts, cookies and default params all apply."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    @property
    def follows_redirects(self) -> bool:
        return self.client.follow_redirects

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    def send(self, request: Request) -> HttpxReply:
        started = time.perf_counter()
        body = request.body
        content = body or None if isinstance(body, bytes) else cast("SyncBody", body)  # A sync client's flow knows.
        try:
            # In no variable: what httpx shows of it is its query, too.
            response = self.client.send(_native(self.client, request, content), stream=True, follow_redirects=False)
            return HttpxReply(request, response, started)
        except Exception as exc:
            refused = _without_value(exc)
            if refused is None:
                raise
        raise refused

    def close(self) -> None:
        self.client.close()


class AsyncHttpxTransport:
    """The async twin of `HttpxTransport`."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    @property
    def follows_redirects(self) -> bool:
        return self.client.follow_redirects

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    async def send(self, request: Request) -> AsyncHttpxReply:
        started = time.perf_counter()
        body = request.body
        content = body or None if isinstance(body, bytes) else _OnlyAsync(cast("AsyncBody", body))
        try:
            sending = self.client.send(_native(self.client, request, content), stream=True, follow_redirects=False)
            response = await sending
            return AsyncHttpxReply(request, response, started)
        except Exception as exc:
            refused = _without_value(exc)
            if refused is None:
                raise
        raise refused

    async def close(self) -> None:
        await self.client.aclose()


class _OnlyAsync:
    """Hides a body's sync side, which httpx would prefer and then refuse to send."""

    def __init__(self, body: AsyncBody) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()


def _native(client: httpx.Client | httpx.AsyncClient, request: Request, content: Any) -> httpx.Request:
    """Build the family's own request; `content` is whatever that client's side can send."""
    length = body_length(request.body)
    framing = [("Content-Length", str(length))] if length and not isinstance(request.body, bytes) else []
    return client.build_request(
        request.method,
        request.url,
        # httpx replaces the URL's query where the client has params of its own.
        params=type(client.base_url)(request.url).params if client.params else None,
        headers=[*request.headers, *framing],
        content=content,
        timeout=type(client.timeout)(**request.timeouts._asdict()),
        extensions=request.extensions,
    )


def _without_value(exc: Exception) -> Exception | None:
    """Return a header's refusal without the value that httpx quotes in it, which may be a key."""
    if type(exc).__name__ != "LocalProtocolError":
        return None
    return type(exc)("A request header holds a character that HTTP does not allow.")


class _HttpxHead:
    """What the sync and the async reply share."""

    def __init__(self, request: Request, response: httpx.Response, started: float) -> None:
        self.request = request
        self.http_response = response
        self._started = started
        # Mock transports answer with content that is there already, and need not match its headers.
        self._in_memory = response.is_closed

    @property
    def status(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        return self.http_response.headers.raw

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        return self.http_response.is_closed

    @property
    def is_consumed(self) -> bool:
        return self.http_response.is_stream_consumed

    @property
    def elapsed(self) -> float:
        try:
            return self.http_response.elapsed.total_seconds()
        except RuntimeError:  # Still open.
            return time.perf_counter() - self._started

    def header(self, name: str) -> str | None:
        value: str | None = self.http_response.headers.get(name)
        return value

    def _check_complete(self) -> None:
        """Raise where the body ended early: httpx passes over a cut in compressed data."""
        response = self.http_response
        received = response.num_bytes_downloaded
        if self._in_memory or self.request.method == "HEAD" or response.status_code in (204, 304):
            return
        expected = response.headers.get("content-length", "")
        if expected.isdigit() and received < int(expected):
            self._fail("RemoteProtocolError", f"The response ended after {received} of {expected} bytes.")
        decoder = getattr(response, "_decoder", None)
        if received and not all(_has_ended(part) for part in getattr(decoder, "children", (decoder,))):
            self._fail("DecodingError", "The compressed response ended early.")

    def _check_time(self) -> None:
        try:
            self.request.timeouts.next_read()  # the HTTP library bounds each read alone
        except WireError as error:
            self._fail(error.kind, str(error))

    def _fail(self, kind: str, message: str) -> NoReturn:
        error = getattr(sys.modules[type(self.http_response).__module__.partition(".")[0]], kind)
        raise error(message)


def _has_ended(decoder: object) -> bool:
    """Tell whether a decoder of httpx has seen the end of its data; its decompressor knows, some layers below."""
    while decoder is not None and not hasattr(decoder, "eof"):
        decoder = getattr(decoder, "decompressor", None)
    return bool(getattr(decoder, "eof", True))


class HttpxReply(_HttpxHead):
    """A response of a sync client."""

    # Held so that a consumer who breaks off leaves it open for `finish`.
    _body: Iterator[bytes] | None = None

    def read(self) -> bytes:
        fresh = not self.is_consumed
        content = self.http_response.read()
        if fresh:
            self._check_complete()
        return content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        self._body = self._checked(chunk_size)
        return self._body

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        self._body = self.http_response.iter_raw(chunk_size)
        return self._body

    def close(self) -> None:
        self.http_response.close()

    def finish(self, max_wait: float = 0.05) -> None:
        """Read to the end; a timer hangs up under the blocking read of a server that does not get there."""
        stream = self.http_response.extensions.get("network_stream")
        sock = stream.get_extra_info("socket") if stream is not None else None
        # On HTTP/2 other responses share the socket.
        if self._body is not None and sock is not None and not self.is_closed and self.http_version == "HTTP/1.1":
            timer = threading.Timer(max_wait, _hang_up, (sock,))
            timer.start()
            with suppress(Exception):  # Whatever happens after the last event, the caller has all of it.
                for _ in self._body:
                    pass
            timer.cancel()
        self.close()

    def _checked(self, chunk_size: int | None) -> Iterator[bytes]:
        fresh = not self.is_consumed
        for chunk in self.http_response.iter_bytes(chunk_size):
            self._check_time()
            yield chunk
        if fresh:
            self._check_complete()


def _hang_up(sock: socket.socket) -> None:
    with suppress(OSError):  # It may be gone already.
        sock.shutdown(2)


class AsyncHttpxReply(_HttpxHead):
    """A response of an async client."""

    _body: AsyncIterator[bytes] | None = None

    async def read(self) -> bytes:
        fresh = not self.is_consumed
        content = await self.http_response.aread()
        if fresh:
            self._check_complete()
        return content

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        self._body = self._checked(chunk_size)
        return self._body

    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        self._body = self.http_response.aiter_raw(chunk_size)
        return self._body

    async def close(self) -> None:
        from ._loops import running_loop  # A sync client does without asyncio.

        await self.http_response.aclose()
        if self._body is not None and running_loop() is None:
            from anyio import move_on_after

            # Trio warns of httpx's generators, one inside the other, unless they are run to their end; here it is near.
            with suppress(Exception), move_on_after(0):
                async for _ in self._body:
                    pass

    async def finish(self, max_wait: float = 0.05) -> None:
        from anyio import move_on_after  # httpx brings it, for asyncio and trio alike.

        if self._body is not None and not self.is_closed:
            with suppress(Exception), move_on_after(max_wait):
                async for _ in self._body:
                    pass
        await self.close()

    async def _checked(self, chunk_size: int | None) -> AsyncIterator[bytes]:
        fresh = not self.is_consumed
        async for chunk in self.http_response.aiter_bytes(chunk_size):
            self._check_time()
            yield chunk
        if fresh:
            self._check_complete()
