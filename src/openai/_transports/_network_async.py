"""A network stream on asyncio's own protocols, with time limits that cost nothing while they are kept."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from typing import Any, Callable, TypeVar

from ._clients import socket_options
from ._network import READ_SIZE, failed, has_input
from ._reply import native_error

T = TypeVar("T")

HEAD_START = 0.25
_HIGH_WATER = 256 * 1024  # Bytes that may lie unread before the peer is made to wait.
_WRITE_SIZE = 256 * 1024


async def connect(host: str, port: int, timeout: float | None) -> AsyncStream:
    """Open a TCP connection."""
    # A task of its own: time limit and cancellation may come at the very moment that a connection is there.
    dialing = asyncio.ensure_future(_dial(host, port))
    try:
        done, _ = await asyncio.wait({dialing}, timeout=timeout)
    except BaseException:
        _give_up(dialing)
        raise
    if not done:
        _give_up(dialing)
        raise native_error("ConnectTimeout", "Connecting took too long.")
    try:
        return dialing.result()
    except OSError as exc:
        raise failed("Connect", exc) from exc


async def _dial(host: str, port: int) -> AsyncStream:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    # The host's families by turns, beginning with the one that the system prefers.
    ranked = [(sum(other[0] == info[0] for other in found[:index]), index) for index, info in enumerate(found)]
    sock = await _race([found[index] for _, index in sorted(ranked)])
    _, stream = await loop.create_connection(lambda: AsyncStream(loop), sock=sock)
    return stream


async def _race(addresses: list[Any]) -> socket.socket:
    """Return a socket connected to one of the addresses; each has a quarter of a second before the next may try."""
    waiting = list(addresses)
    attempts: list[asyncio.Future[socket.socket]] = []
    pending: set[asyncio.Future[socket.socket]] = set()
    failures: list[BaseException] = []
    try:
        while waiting or pending:
            if waiting:
                attempts.append(asyncio.ensure_future(_attempt(waiting.pop(0))))
                pending.add(attempts[-1])
            done, pending = await asyncio.wait(
                pending, timeout=HEAD_START if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for attempt in done:
                failure = attempt.exception()
                if failure is None:
                    attempts.remove(attempt)
                    return attempt.result()
                failures.append(failure)
        raise failures[0] if failures else OSError("The host has no address.")
    finally:
        for attempt in attempts:
            _give_up(attempt)


async def _attempt(address: Any) -> socket.socket:
    family, kind, protocol, _, name = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, name)
    except BaseException:
        sock.close()
        raise
    return sock


def _give_up(task: asyncio.Future[Any]) -> None:
    """Cancel a task; what it may have opened meanwhile is closed."""

    def close(task: asyncio.Future[Any]) -> None:
        if not task.cancelled() and task.exception() is None:
            task.result().close()

    task.cancel()
    task.add_done_callback(close)


class AsyncStream(asyncio.Protocol):
    """One connection's bytes, in the clear or by TLS."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._transport: asyncio.Transport | None = None
        self._tls: _Tls | None = None
        self._received: list[bytes] = []
        self._size = 0
        self._ended = False
        self._lost: Exception | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._full = False  # The network takes no more for now.
        self._deadline = 0.0
        self._timer: asyncio.TimerHandle | None = None

    # -- what asyncio calls

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        sock = transport.get_extra_info("socket")
        for option in socket_options():
            sock.setsockopt(*option)

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > _HIGH_WATER and self._transport is not None:
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._ended = True
        _wake(self._reader)
        return True  # An early answer may still be read; closing is the pool's.

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._lost = True, exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    # -- what the transport calls

    async def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Shake hands; everything is encrypted from here on."""
        tls = _Tls(context, host)
        try:
            await self._through(tls, tls.object.do_handshake, "Connect", timeout)
        except OSError as exc:
            raise failed("Connect", exc) from exc
        self._tls = tls

    async def read(self, timeout: float | None) -> bytes:
        """Return what comes in next; b"" at the end."""
        if self._tls is None:
            return await self._read("Read", timeout)
        try:
            return await self._through(self._tls, self._tls.read, "Read", timeout)
        except OSError as exc:
            raise failed("Read", exc) from exc

    async def write(self, data: bytes | memoryview, timeout: float | None) -> None:
        """Send it all; the limit holds for each piece that the network takes."""
        if self._tls is None and len(data) <= _WRITE_SIZE:
            await self._write(data, "Write", timeout)
            return
        view = memoryview(data)
        for start in range(0, len(data), _WRITE_SIZE):
            piece = view[start : start + _WRITE_SIZE]
            if self._tls is None:
                await self._write(piece, "Write", timeout)
                continue
            try:
                self._tls.object.write(piece)
            except OSError as exc:
                raise failed("Write", exc) from exc
            await self._flush(self._tls, "Write", timeout)

    def is_alive(self) -> bool:
        """Tell whether nothing has come in, an end least of all; the loop may not have looked yet."""
        transport = self._transport
        if self._ended or self._received or transport is None or transport.is_closing():
            return False
        if self._tls is not None and self._tls.has_input():
            return False
        sock = transport.get_extra_info("socket")
        return sock is not None and sock.fileno() >= 0 and not has_input(sock)

    def close(self) -> None:
        """Let go of the socket at once, also when the loop that it belongs to is gone."""
        if self._timer is not None:
            self._timer.cancel()
        transport, self._transport = self._transport, None
        if transport is None:
            return
        if not self.loop.is_closed():
            transport.abort()
            return
        self._reader = self._writer = None
        # asyncio has no public way to close what a closed loop left behind, and complains when it is collected.
        end = getattr(transport, "_call_connection_lost", None)
        if end is not None:
            with suppress(Exception):
                end(None)

    # -- waiting

    async def _read(self, step: str, timeout: float | None) -> bytes:
        while not self._received:
            if self._lost is not None:
                raise failed(step, self._lost) from self._lost
            if self._ended:
                return b""
            self._reader = self.loop.create_future()
            await self._wait(self._reader, step, timeout)
        data = self._received[0] if len(self._received) == 1 else b"".join(self._received)
        if self._size > _HIGH_WATER and self._transport is not None:
            self._transport.resume_reading()
        self._received, self._size = [], 0
        return data

    async def _write(self, data: bytes | memoryview, step: str, timeout: float | None) -> None:
        transport = self._transport
        if self._lost is not None or transport is None or transport.is_closing():
            raise native_error(f"{step}Error", str(self._lost or "The connection is closed."))
        transport.write(data)
        while self._full and self._lost is None:
            self._writer = self.loop.create_future()
            await self._wait(self._writer, step, timeout)

    async def _wait(self, future: asyncio.Future[None], step: str, timeout: float | None) -> None:
        if timeout is None:
            return await future
        self._deadline = self.loop.time() + timeout
        if self._timer is None or self._timer.when() > self._deadline:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self.loop.call_at(self._deadline, self._check_deadline)
        try:
            await future
        except asyncio.TimeoutError as exc:
            raise native_error(f"{step}Timeout", "The time limit passed.") from exc
        return None

    def _check_deadline(self) -> None:
        """Run at the earliest deadline of a while ago; most often the wait for it was over long since."""
        self._timer = None
        waiting = [future for future in (self._reader, self._writer) if future is not None and not future.done()]
        if waiting and self._deadline > self.loop.time():
            self._timer = self.loop.call_at(self._deadline, self._check_deadline)
            return
        for future in waiting:
            future.set_exception(asyncio.TimeoutError())

    async def _through(self, tls: _Tls, step: Callable[[], T], phase: str, timeout: float | None) -> T:
        """Do a step of TLS, with as much going in and out of the network as it takes."""
        while True:
            try:
                done = step()
            except ssl.SSLWantReadError:
                await self._flush(tls, phase, timeout)
                data = await self._read(phase, timeout)
                if data:
                    tls.incoming.write(data)
                else:
                    tls.incoming.write_eof()
            else:
                await self._flush(tls, phase, timeout)
                return done

    async def _flush(self, tls: _Tls, phase: str, timeout: float | None) -> None:
        if tls.outgoing.pending:
            await self._write(tls.outgoing.read(), phase, timeout)


class _Tls:
    """The state of TLS, between two buffers."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object = context.wrap_bio(self.incoming, self.outgoing, server_hostname=host)

    def read(self) -> bytes:
        try:
            return self.object.read(READ_SIZE)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""  # HTTP tells by itself whether the response is whole.

    def has_input(self) -> bool:
        """Tell whether something came in together with what was read last; a word of TLS itself is nothing."""
        if not self.incoming.pending:
            return False
        try:
            self.object.read(1)
        except ssl.SSLWantReadError:
            return False
        except ssl.SSLError:
            return True
        return True


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)
