"""The default transport, async: the same as the sync one, on asyncio's protocols."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, AsyncIterator, Hashable, cast

from ._network_async import AsyncStream, connect
from ._pool import MAX_CONNECTIONS, Pool
from ._protocol import AsyncBody, Request, Timeouts, WireError
from ._reply import (
    POOL_TIMEOUT,
    Connection,
    DirectHead,
    Pieces,
    as_native,
    check_tunnel,
    is_broken_write,
    native_error,
    proxy_failure,
)
from ._route import Route
from ._tls import shared_context
from ._wire import Head, begin, together, tunnel_request

if TYPE_CHECKING:
    from ._httpx import AsyncHttpxReply

    Waiter = asyncio.Future["Connection[AsyncStream] | None"]


def _grant(waiter: Waiter, connection: Connection[AsyncStream] | None) -> bool:
    if waiter.done():  # Cancelled.
        return False
    waiter.set_result(connection)
    return True


class AsyncConnections:
    """The pool of one event loop, as its tasks use it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: int) -> None:
        self.pid = os.getpid()
        self.loop = loop
        self._pool: Pool[Connection[AsyncStream], Waiter] = Pool(_grant, limit)

    async def acquire(self, key: Hashable, timeout: float | None) -> Connection[AsyncStream] | None:
        """Return an idle connection, or None for the right to open one."""
        connection, waiter = self._pool.acquire(key, self.loop.create_future)
        if waiter is None:
            return connection
        timer = None if timeout is None else self.loop.call_later(timeout, _expire, waiter)
        try:
            return await waiter
        except asyncio.TimeoutError as exc:
            self._pool.leave(waiter)
            raise native_error("PoolTimeout", POOL_TIMEOUT) from exc
        except BaseException:
            if not self._pool.leave(waiter) and not waiter.cancelled():
                self._pool.release(waiter.result(), True)
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def release(self, connection: Connection[AsyncStream] | None, reusable: bool) -> None:
        self._pool.release(connection, reusable)

    def abandon(self, connection: Connection[AsyncStream]) -> None:
        """Take back what a garbage collection found, on whatever thread it ran."""
        if self.loop.is_closed():
            connection.abort()
        else:
            self.loop.call_soon_threadsafe(self._pool.release, connection, False)

    def close(self) -> None:
        """Close what is idle, from whatever thread; not in a forked child, which would disturb its parent's loop."""
        if self.pid != os.getpid():
            return
        if self.loop.is_closed() or self.loop is _running_loop():
            self._pool.close()
        else:
            self.loop.call_soon_threadsafe(self._pool.close)


def _expire(waiter: Waiter) -> None:
    if not waiter.done():
        waiter.set_exception(asyncio.TimeoutError())


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _close_all(pools: dict[asyncio.AbstractEventLoop, AsyncConnections]) -> None:
    for pool in pools.values():
        pool.close()
    pools.clear()


class AsyncDirectTransport:
    """Sends along a route. Each event loop has its own pool, for connections cannot move from one to another."""

    def __init__(self, limit: int = MAX_CONNECTIONS) -> None:
        self._limit = limit
        self._pools: dict[asyncio.AbstractEventLoop, AsyncConnections] = {}
        # The finalizer keeps the pools, so that connections do not outlive their client unclosed.
        weakref.finalize(self, _close_all, self._pools)

    async def send(self, request: Request, route: Route, target: str) -> AsyncDirectReply:
        started = time.perf_counter()
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is None or pool.pid != os.getpid():
            pool = self._new_pool()
        connection = await pool.acquire(route, request.timeouts.pool)
        try:
            if connection is None:
                connection = Connection(route, await _open(route, request.timeouts))
            head = await _exchange(connection, request, route, target)
        except BaseException:
            pool.release(connection, False)
            raise
        return AsyncDirectReply(request, head, started, connection, pool)

    def close(self) -> None:
        _close_all(self._pools)

    def _new_pool(self) -> AsyncConnections:
        """Make this loop's pool, and drop those of loops that are closed."""
        loop = asyncio.get_running_loop()
        for other in [other for other in self._pools if other.is_closed()]:
            self._pools.pop(other).close()
        pool = self._pools[loop] = AsyncConnections(loop, self._limit)
        return pool


async def _open(route: Route, timeouts: Timeouts) -> AsyncStream:
    """Connect to where the route begins, and make the way to where it ends."""
    stream: AsyncStream | None = None
    try:
        try:
            stream = await connect(*route.first, timeouts.connect)
            if route.tunnels:
                request, target = tunnel_request(route, timeouts)
                check_tunnel(await _exchange(Connection(route, stream), request, route, target))
        except Exception as exc:
            if route.via is None:
                raise
            raise proxy_failure(exc) from exc
        if route.address.scheme == "https":
            await stream.start_tls(shared_context(), route.address.host, timeouts.connect)
    except BaseException:
        if stream is not None:
            stream.abort()
        raise
    return stream


async def _exchange(connection: Connection[AsyncStream], request: Request, route: Route, target: str) -> Head:
    """Send a request and return the head of its response."""
    wire, stream, limits = connection.wire, connection.stream, request.timeouts
    broken: Exception | None = None
    try:
        start, framing = begin(wire, request, route, target)
        try:
            if isinstance(request.body, bytes):
                for data in together(start, request.body):
                    await stream.write(data, limits.write)
            else:
                await stream.write(start, limits.write)
                async for piece in cast("AsyncBody", request.body):
                    await stream.write(framing.piece(piece), limits.write)
                await stream.write(framing.end(), limits.write)
        except Exception as exc:
            if not is_broken_write(exc):
                raise
            broken = exc
        head = wire.head()
        while head is None:
            wire.feed(await stream.read(limits.read))
            head = wire.head()
        return head
    except Exception as exc:
        if broken is not None:
            raise broken from broken.__cause__
        if isinstance(exc, WireError):
            raise as_native(exc) from exc
        raise


class AsyncDirectReply(DirectHead[AsyncStream]):
    """The async twin of `DirectReply`."""

    async def read(self) -> bytes:
        if self._content is None:
            if self._native is not None:
                return cast("bytes", await self._native.read())
            self._content = b"".join([data async for data in self._decoded(None)])
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        if self._content is not None:
            return _at_once(Pieces(chunk_size).cut(self._content))
        if self._native is not None:
            return cast("AsyncIterator[bytes]", self._native.iter_bytes(chunk_size))
        return self._decoded(chunk_size)

    async def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        self._begin()
        pieces = Pieces(chunk_size)
        async for data in self.wire_bytes():
            for piece in pieces.feed(data):
                yield piece
        for piece in pieces.flush():
            yield piece

    async def wire_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body as it comes off the wire, and give the connection back at its end."""
        self.is_consumed = True
        wire, stream, limit = self._connection.wire, self._connection.stream, self.request.timeouts.read
        try:
            data = wire.take()
            while data is not None:
                if data:
                    yield data
                else:
                    wire.feed(await stream.read(limit))
                data = wire.take()
        except GeneratorExit:  # Broken off: `finish` or `close` comes next.
            raise
        except BaseException as exc:
            self._let_go()
            if isinstance(exc, WireError):
                raise as_native(exc) from exc
            raise
        self._let_go()

    async def close(self) -> None:
        self._let_go()

    async def finish(self, max_wait: float = 0.05) -> None:
        wire, stream = self._connection.wire, self._connection.stream
        deadline = time.monotonic() + max_wait
        with suppress(Exception):  # Whatever happens after the last event, the caller has all of it.
            data = wire.take()
            while data is not None and not self.is_closed and time.monotonic() < deadline:
                if not data:
                    wire.feed(await stream.read(max(deadline - time.monotonic(), 0.001)))
                data = wire.take()
        self._let_go()

    async def _decoded(self, chunk_size: int | None) -> AsyncIterator[bytes]:
        decoder = self._begin()
        pieces = Pieces(chunk_size)
        try:
            async for data in self.wire_bytes():
                for piece in pieces.feed(decoder.decode(data) if decoder else data):
                    yield piece
            if decoder:
                decoder.finish()
        except WireError as exc:
            self._let_go()
            raise as_native(exc) from exc
        for piece in pieces.flush():
            yield piece

    def _as_httpx(self) -> AsyncHttpxReply:
        from ._native import async_reply

        return async_reply(self, self._content)


async def _at_once(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece
