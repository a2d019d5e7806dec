"""The hostile server: plays a cell's script on raw sockets, in the clear or by TLS, a thread for each connection."""

from __future__ import annotations

import base64
import hashlib
import socket
import ssl
import struct
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Any, Optional

from loopback import HANG, RST

from .scripts import HALF, PAUSE, PIECES, REQUEST, SIP, Script, Step, proved

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_SMALL_BUFFER = 16 * 1024  # So that a client that is not read from soon notices.
_SIZE = 64 * 1024
_LINGER_NOT = struct.pack("ii", 1, 0)  # makes the kernel send RST in the place of FIN


class Gone(Exception):
    """The connection is over."""


class Peer:
    """Plays `fault` on as many attempts as it is told, then `good`; once it is healed, `after`."""

    def __init__(
        self, fault: Script, good: Script, after: Script, times: float, tls: Optional[ssl.SSLContext] = None
    ) -> None:
        self.attempts = 0
        self.keys: list[str] = []  # of the requests' Idempotency-Key
        self.stopped = threading.Event()
        self._fault, self._good, self._after = fault, good, after
        self._left = times
        self._tls = tls
        self._lines: set[_Line] = set()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._changed = threading.Condition()
        self._fillers: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SMALL_BUFFER)
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        if fault.port == "open":
            self._open()
        elif fault.port == "full":
            self._fill()

    def __enter__(self) -> Peer:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], exc: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # Wakes the thread that accepts.
        with self._changed:
            for line in self._lines:
                line.hang_up()
        while self._threads:
            self._threads.pop().join()
        self._listener.close()
        for filler in self._fillers:
            filler.close()

    def warmed(self) -> None:
        """What came so far does not count."""
        self.attempts, self.keys = 0, []

    def heal(self) -> None:
        """From here on, all goes well."""
        with self._changed:
            self._left, self._good = 0, self._after
        for filler in self._fillers:
            filler.close()
        if self._fault.port != "open":
            self._open()

    def settle(self) -> None:
        """Wait until each connection has been dealt its fault, and waits for the client."""
        with self._changed:
            self._changed.wait_for(lambda: not self._busy, 2)

    def look_up(self) -> bool:
        """Count a look-up of the name as an attempt; tell whether it meets the fault."""
        return self._next() is self._fault

    def _next(self) -> Script:
        with self._changed:
            self.attempts += 1
            if self._left > 0:
                self._left -= 1
                return self._fault
            return self._good

    def _open(self) -> None:
        self._listener.listen(128)
        self._start(self._accept)

    def _fill(self) -> None:
        self._listener.listen(0)
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(self._listener.getsockname())
            self._fillers.append(filler)

    def _start(self, work: Any, *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, name="peer", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._changed:
                self._lines.add(line := _Line(sock))
                self._busy += 1
            self._start(self._serve, line)
            if self.stopped.is_set():
                line.hang_up()

    def _serve(self, line: _Line) -> None:
        try:
            self._talk(line)
        except (Gone, OSError, ssl.SSLError):
            pass  # Either side ended it, as planned.
        finally:
            with self._changed:
                self._lines.discard(line)
                line.close()
                self._busy -= line.busy
                self._changed.notify_all()

    def _talk(self, line: _Line) -> None:
        script = self._next()
        if script.hello is not None:
            self._play(line, script.hello)
        if self._tls is not None:
            for flight in line.shake(self._tls):
                self._play(line, (flight,) if script.flight is None else script.flight(flight))
            line.encrypt()
        while True:
            _read(line, script)
            self.keys += [line.head["idempotency-key"]] if "idempotency-key" in line.head else []
            self._play(line, proved(script.steps, line.proof()))
            self._idle(line, line.wait)
            script = self._next()

    def _play(self, line: _Line, steps: tuple[Step, ...]) -> None:
        """Play steps; what ends the connection raises `Gone`."""
        for step in steps:
            if isinstance(step, bytes):
                line.send(step)
            elif isinstance(step, float):
                time.sleep(step)
            elif step is SIP:
                line.sip(_SIZE)
            elif step is REQUEST:
                self._idle(line, line.wait)
                if self._next() is not self._fault:  # It was healed meanwhile.
                    self.attempts -= 1
                    return
                line.read_request(1)
            elif step is HANG:
                self._idle(line, self.stopped.wait)
            elif step is HALF:
                line.say_goodbye()
                self._idle(line, line.drain)
            else:
                line.cut(step is RST)

    def _idle(self, line: _Line, wait: Any) -> None:
        """Wait for the client; nothing happens on this connection until then."""
        self._count(line, 0)
        wait()
        self._count(line, 1)

    def _count(self, line: _Line, busy: int) -> None:
        with self._changed:
            self._busy += busy - line.busy
            line.busy = busy
            self._changed.notify_all()


def _read(line: _Line, script: Script) -> None:
    """Take in as much of a request as the script says."""
    line.head = {}
    if script.reads == "some":
        line.sip(16)
        return
    for _ in range(PIECES if script.sip else 0):
        line.sip(script.sip)
        time.sleep(PAUSE)
    line.read_request(0.5 if script.reads == "half" else 1)


class _Line:
    """One accepted connection: what came in, and what goes out, beneath TLS until it is encrypted."""

    def __init__(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.busy = 1
        self.head: dict[str, str] = {}
        self._socket = sock
        self._held = b""
        self._shaking: Optional[ssl.SSLObject] = None
        self._tls: Optional[ssl.SSLObject] = None
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()

    def shake(self, context: ssl.SSLContext) -> Any:
        """Shake hands; yields what is to be sent, which is for the caller to do."""
        self._shaking = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        while True:
            try:
                self._shaking.do_handshake()
                return
            except ssl.SSLWantReadError:
                if self._outgoing.pending:
                    yield self._outgoing.read()
                self._incoming.write(self._receive())

    def encrypt(self) -> None:
        """Go on under TLS."""
        self._tls = self._shaking
        self._flush()

    def send(self, data: bytes) -> None:
        """Send it all."""
        if self._tls is None:
            self._socket.sendall(data)
        else:
            self._tls.write(data)
            self._flush()

    def wait(self) -> None:
        """Wait for the client to say more."""
        if not self._held:
            self.sip(_SIZE)

    def sip(self, size: int) -> None:
        """Take in what comes next."""
        while self._tls is not None:
            try:
                data = self._tls.read(size)
            except ssl.SSLWantReadError:
                self._incoming.write(self._receive())
            else:
                break
        else:
            data = self._receive(size)
        if not data:
            raise Gone
        self._held += data

    def read_request(self, share: float) -> None:
        """Take in a request's head and this share of its body."""
        while b"\r\n\r\n" not in self._held:
            self.sip(_SIZE)
        head, _, self._held = self._held.partition(b"\r\n\r\n")
        pairs = (line.partition(": ") for line in head.decode("latin-1").split("\r\n")[1:])
        self.head = {name.lower(): value for name, _, value in pairs}
        if "transfer-encoding" in self.head:
            while not self._held.endswith(b"0\r\n\r\n"):
                if share < 1:
                    return
                self._held = self._held[-5:]
                self.sip(_SIZE)
            self._held = b""
            return
        left = int(int(self.head.get("content-length", 0)) * share)
        while left > len(self._held):
            left, self._held = left - len(self._held), b""
            self.sip(_SIZE)
        self._held = self._held[left:]

    def proof(self) -> bytes:
        """What a WebSocket's handshake is answered with."""
        key = self.head.get("sec-websocket-key", "").encode()
        return base64.b64encode(hashlib.sha1(key + _GUID).digest())

    def drain(self) -> None:
        """Read until the client leaves."""
        while True:
            self._receive()

    def say_goodbye(self) -> None:
        """Say that nothing more will come."""
        if self._tls is not None:
            with suppress(ssl.SSLError):
                self._tls.unwrap()
            self._flush()
        self._socket.shutdown(socket.SHUT_WR)

    def cut(self, reset: bool) -> None:
        """End it without a word."""
        if reset:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        raise Gone

    def hang_up(self) -> None:
        """Wake the thread that waits here."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._socket.sendall(self._outgoing.read())

    def _receive(self, size: int = _SIZE) -> bytes:
        data = self._socket.recv(size)
        if not data:
            raise Gone
        return data
