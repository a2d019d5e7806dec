"""The default transport, sync: sockets, h11's parser and a pool of our own, with nothing of httpx on the way."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections import deque
from contextlib import suppress
from typing import Deque, Hashable, cast

from ._clients import affordable
from ._connection import POOL_TIMEOUT, Connection, check_tunnel, is_broken_write, proxy_failure
from ._network import SocketStream, connect
from ._pool import MAX_CONNECTIONS, Pool
from ._protocol import Request, SyncBody, Timeouts, WireError
from ._reply import OwnReply, as_native, native_error
from ._route import Route
from ._tls import shared_context
from ._wire import Head, begin, together, tunnel_request


class _Waiter:
    """A thread that waits for a connection, or for the right to open one."""

    def __init__(self) -> None:
        self.granted = threading.Lock()
        self.granted.acquire()
        self.connection: Connection[SocketStream] | None = None


def _grant(waiter: _Waiter, connection: Connection[SocketStream] | None) -> bool:
    waiter.connection = connection
    waiter.granted.release()
    return True


class Connections:
    """The pool, as threads use it."""

    def __init__(self, limit: int) -> None:
        self.pid = os.getpid()
        self._pool: Pool[Connection[SocketStream], _Waiter] = Pool(_grant, affordable(limit))
        self._lock = threading.Lock()
        self.open: set[Connection[SocketStream]] = set()
        # What a collected reply left behind: a finalizer may run where this very thread holds the lock.
        self._orphans: Deque[Connection[SocketStream]] = deque()

    def acquire(self, key: Hashable, timeout: float | None) -> Connection[SocketStream] | None:
        """Return an idle connection, or None for the right to open one."""
        with self._lock:
            self._sweep()
            connection, waiter = self._pool.acquire(key, _Waiter)
        if waiter is None:
            return connection
        try:
            in_time = waiter.granted.acquire(timeout=-1 if timeout is None else min(timeout, threading.TIMEOUT_MAX))
        except BaseException:
            if not self._leave(waiter):
                self.release(waiter.connection, True)
            raise
        if not in_time and self._leave(waiter):
            raise native_error("PoolTimeout", POOL_TIMEOUT)
        return waiter.connection

    def release(self, connection: Connection[SocketStream] | None, reusable: bool) -> None:
        with self._lock:
            self._sweep()
            self._pool.release(connection, reusable)

    def abandon(self, connection: Connection[SocketStream]) -> None:
        """Take back what a garbage collection found."""
        self._orphans.append(connection)
        if self._lock.acquire(blocking=False):
            try:
                self._sweep()
            finally:
                self._lock.release()

    def close(self) -> None:
        with self._lock:
            self._pool.close()

    def drop(self) -> None:
        """Close everything, where nobody else can hold the lock: in a forked child, and when the client is gone."""
        for connection in list(self.open):
            connection.close()

    def _sweep(self) -> None:
        while self._orphans:
            self._pool.release(self._orphans.popleft(), False)

    def _leave(self, waiter: _Waiter) -> bool:
        with self._lock:
            return self._pool.leave(waiter)


class DirectTransport:
    """Sends along a route; the pool is this process's own, so that a forked child opens its own connections."""

    def __init__(self, limit: int = MAX_CONNECTIONS) -> None:
        self._limit = limit
        self._pool = self._new_pool()

    def send(self, request: Request, route: Route, target: str) -> DirectReply:
        started = time.perf_counter()
        pool = self._pool
        if pool.pid != os.getpid():
            pool.drop()
            pool = self._pool = self._new_pool()
        connection = pool.acquire(route, request.timeouts.pool)
        try:
            if connection is None:
                connection = Connection(route, _open(route, request.timeouts), pool.open)
            head = _exchange(connection, request, route, target)
        except BaseException:
            pool.release(connection, False)
            raise
        return DirectReply(request, head, started, connection, pool, self)

    def close(self) -> None:
        self._pool.close()

    def _new_pool(self) -> Connections:
        pool = Connections(self._limit)
        weakref.finalize(self, pool.drop)
        return pool


def _open(route: Route, timeouts: Timeouts) -> SocketStream:
    """Connect to where the route begins, and make the way to where it ends."""
    stream: SocketStream | None = None
    try:
        try:
            stream = connect(*route.first, timeouts.connect)
            if route.tunnels:
                request, target = tunnel_request(route, timeouts)
                check_tunnel(_exchange(Connection(route, stream, set()), request, route, target))
        except Exception as exc:
            if route.via is None:
                raise
            raise proxy_failure(exc) from exc
        if route.address.scheme == "https":
            stream.start_tls(shared_context(), route.address.host, timeouts.connect)
    except BaseException:
        if stream is not None:
            stream.close()
        raise
    return stream


def _exchange(connection: Connection[SocketStream], request: Request, route: Route, target: str) -> Head:
    """Send a request and return the head of its response."""
    wire, stream, limits = connection.wire, connection.stream, request.timeouts
    broken: Exception | None = None
    try:
        start, framing = begin(wire, request, route, target)
        try:
            if isinstance(request.body, bytes):
                for data in together(start, request.body):
                    stream.write(data, limits.write)
            else:
                stream.write(start, limits.write)
                for piece in cast("SyncBody", request.body):
                    stream.write(framing.piece(piece), limits.write)
                stream.write(framing.end(), limits.write)
        except Exception as exc:
            if not is_broken_write(exc):
                raise
            broken = exc
        head = None
        while head is None:
            wire.feed(stream.read(limits.next_read()))
            head = wire.head()
        return head
    except Exception as exc:
        if broken is not None:
            raise broken from broken.__cause__
        if isinstance(exc, WireError):
            raise as_native(exc) from exc
        raise


class DirectReply(OwnReply):
    """A response whose body is read off the socket as it is asked for."""

    is_closed = True  # For the finalizer of one whose making failed.

    def __init__(
        self,
        request: Request,
        head: Head,
        started: float,
        connection: Connection[SocketStream],
        pool: Connections,
        owner: DirectTransport,  # Kept alive, and with it the pool.
    ) -> None:
        super().__init__(request, head, started)
        self._connection = connection
        self._pool = pool
        self._owner = owner

    def receive(self) -> bytes | None:
        wire, stream = self._connection.wire, self._connection.stream
        try:
            while (data := wire.take()) == b"":
                wire.feed(stream.read(self.request.timeouts.next_read()))
        except BaseException as exc:
            if self.is_closed and isinstance(exc, Exception):  # Another thread closed it.
                raise native_error("StreamClosed") from exc
            self.let_go()
            if isinstance(exc, WireError):
                raise as_native(exc) from exc
            raise
        if data is None:
            self.let_go()
        return data

    def finish(self, max_wait: float = 0.05) -> None:
        wire, stream = self._connection.wire, self._connection.stream
        deadline = time.monotonic() + max_wait
        with suppress(Exception):  # Whatever happens after the last event, the caller has all of it.
            data = wire.take()
            while data is not None and not self.is_closed and time.monotonic() < deadline:
                if not data:
                    wire.feed(stream.read(max(deadline - time.monotonic(), 0.001)))
                data = wire.take()
        self.let_go()

    def _give_back(self) -> None:
        if self._pool.pid != os.getpid():  # Of the parent, who goes on with it.
            self._connection.close()
            return
        reusable = self._connection.is_reusable()
        if not reusable:
            self._connection.stream.hang_up()
        self._pool.release(self._connection, reusable)

    def __del__(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self._pool.abandon(self._connection)
