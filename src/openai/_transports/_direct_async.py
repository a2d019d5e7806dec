"""The default transport, async: the same as the sync one, on asyncio's protocols."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Hashable, cast

from ._clients import affordable
from ._connection import POOL_TIMEOUT, Connection, check_tunnel, is_broken_write, proxy_failure
from ._loops import PerLoop
from ._network_async import AsyncStream, connect
from ._pool import MAX_CONNECTIONS, MAX_IDLE, Pool
from ._protocol import AsyncBody, Request, Timeouts, WireError
from ._reply import AsyncOwnReply, as_native, native_error
from ._route import Route
from ._tls import shared_context_async
from ._wire import Head, begin, together, tunnel_request

if TYPE_CHECKING:
    Waiter = asyncio.Future["Connection[AsyncStream] | None"]


OPENING_AT_ONCE = 100
BURST_SECONDS = 1.0


def _grant(waiter: Waiter, connection: Connection[AsyncStream] | None) -> bool:
    if waiter.done():  # Cancelled.
        return False
    waiter.set_result(connection)
    return True


class AsyncConnections:
    """The pool of one event loop, as its tasks use it."""

    def __init__(self, limit: int) -> None:
        self.loop = asyncio.get_running_loop()
        self._pool: Pool[Connection[AsyncStream], Waiter] = Pool(_grant, affordable(limit), keep=limit)
        # A thousand calls at once would look up one host a thousand times, and shake hands until all are late: this
        # one has no connections, only places for those that open theirs.
        self._opening: Pool[Connection[AsyncStream], Waiter] = Pool(_grant, OPENING_AT_ONCE)
        self._trimming: asyncio.TimerHandle | None = None
        self.open: set[Connection[AsyncStream]] = set()

    async def acquire(self, key: Hashable, timeout: float | None) -> Connection[AsyncStream] | None:
        """Return an idle connection, or None for the right to open one."""
        return await self._wait_for(self._pool, key, timeout)

    async def connect(self, route: Route, timeouts: Timeouts) -> Connection[AsyncStream]:
        """Use the right to open one."""
        await self._wait_for(self._opening, None, timeouts.pool)
        try:
            return Connection(route, await _open(route, timeouts), self.open)
        finally:
            self._opening.release(None, False)

    async def _wait_for(
        self, pool: Pool[Connection[AsyncStream], Waiter], key: Hashable, timeout: float | None
    ) -> Connection[AsyncStream] | None:
        connection, waiter = pool.acquire(key, self.loop.create_future)
        if waiter is None:
            return connection
        timer = None if timeout is None else self.loop.call_later(timeout, _expire, waiter)
        try:
            return await waiter
        except asyncio.TimeoutError as exc:
            pool.leave(waiter)
            raise native_error("PoolTimeout", POOL_TIMEOUT) from exc
        except BaseException:
            if not pool.leave(waiter) and not waiter.cancelled():
                pool.release(waiter.result(), True)
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def release(self, connection: Connection[AsyncStream] | None, reusable: bool) -> None:
        self._pool.release(connection, reusable)
        # A burst of calls leaves more than are kept; the next burst may be near.
        if self._pool.idle > MAX_IDLE and self._trimming is None:
            self._trimming = self.loop.call_later(BURST_SECONDS, self._trim)

    def abandon(self, connection: Connection[AsyncStream]) -> None:
        """Take back what a garbage collection found, on whatever thread it ran."""
        if self.loop.is_closed():
            connection.close()
        else:
            self.loop.call_soon_threadsafe(self._pool.release, connection, False)

    def _trim(self) -> None:
        self._trimming = None
        self._pool.trim(MAX_IDLE)

    async def close(self) -> None:
        self._pool.close()

    def drop(self) -> None:
        for connection in list(self.open):
            connection.close()


def _expire(waiter: Waiter) -> None:
    if not waiter.done():
        waiter.set_exception(asyncio.TimeoutError())


class AsyncDirectTransport:
    """Sends along a route; each event loop has its own pool."""

    def __init__(self, limit: int = MAX_CONNECTIONS) -> None:
        self._pools = PerLoop(lambda: AsyncConnections(limit))

    async def send(self, request: Request, route: Route, target: str) -> AsyncDirectReply:
        started = time.perf_counter()
        pool = await self._pools.here()
        connection = await pool.acquire(route, request.timeouts.pool)
        try:
            if connection is None:
                connection = await pool.connect(route, request.timeouts)
            head = await _exchange(connection, request, route, target)
        except BaseException:
            pool.release(connection, False)
            raise
        return AsyncDirectReply(request, head, started, connection, pool)

    async def close(self) -> None:
        await self._pools.close()


async def _open(route: Route, timeouts: Timeouts) -> AsyncStream:
    """Connect to where the route begins, and make the way to where it ends."""
    stream: AsyncStream | None = None
    try:
        try:
            stream = await connect(*route.first, timeouts.connect)
            if route.tunnels:
                request, target = tunnel_request(route, timeouts)
                check_tunnel(await _exchange(Connection(route, stream, set()), request, route, target))
        except Exception as exc:
            if route.via is None:
                raise
            raise proxy_failure(exc) from exc
        if route.address.scheme == "https":
            context = await shared_context_async()
            await stream.start_tls(context, route.address.host, timeouts.connect)
    except BaseException:
        if stream is not None:
            stream.close()
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
        head = None
        while head is None:
            wire.feed(await stream.read(limits.next_read()))
            head = wire.head()
        return head
    except Exception as exc:
        if broken is not None:
            raise broken from broken.__cause__
        if isinstance(exc, WireError):
            raise as_native(exc) from exc
        raise


class AsyncDirectReply(AsyncOwnReply):
    """The async twin of `DirectReply`."""

    is_closed = True  # For the finalizer of one whose making failed.

    def __init__(
        self,
        request: Request,
        head: Head,
        started: float,
        connection: Connection[AsyncStream],
        pool: AsyncConnections,
    ) -> None:
        super().__init__(request, head, started)
        self._connection = connection
        self._pool = pool

    async def receive(self) -> bytes | None:
        wire, stream = self._connection.wire, self._connection.stream
        try:
            while (data := wire.take()) == b"":
                wire.feed(await stream.read(self.request.timeouts.next_read()))
        except BaseException as exc:
            if self.is_closed and isinstance(exc, Exception):  # Another task closed it.
                raise native_error("StreamClosed") from exc
            self.let_go()
            if isinstance(exc, WireError):
                raise as_native(exc) from exc
            raise
        if data is None:
            self.let_go()
        return data

    async def finish(self, max_wait: float = 0.05) -> None:
        wire, stream = self._connection.wire, self._connection.stream
        deadline = time.monotonic() + max_wait
        with suppress(Exception):  # Whatever happens after the last event, the caller has all of it.
            data = wire.take()
            while data is not None and not self.is_closed and time.monotonic() < deadline:
                if not data:
                    wire.feed(await stream.read(max(deadline - time.monotonic(), 0.001)))
                data = wire.take()
        self.let_go()

    def _give_back(self) -> None:
        self._pool.release(self._connection, self._connection.is_reusable())

    def __del__(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self._pool.abandon(self._connection)
