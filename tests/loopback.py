"""A scriptable HTTP/1.1 server on a real loopback socket: every byte, delay and drop is the test's own.

A test queues answers, one a request, and looks at what was received:

    server.script(json({"id": "1"}), sse([{"a": 1}]), raw(b"HTTP/1.1 200 OK\\r\\n", 0.2, RST))
    ...
    assert server.requests[0].json() == {"model": "m"}

An answer is a row of steps, played in order: `bytes` are sent as they stand, a number is a pause in seconds,
a `threading.Event` is waited for, `FIN` and `RST` end the connection, `HANG` holds it until the client leaves.
An answer that doesn't end its connection leaves it open for the next request.
"""

from __future__ import annotations

import asyncio
import enum
import json as _json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Any, Union
from urllib.parse import parse_qsl, urlsplit


class Ending(enum.Enum):
    """How a scripted answer may leave its connection."""

    FIN = "fin"
    RST = "rst"
    HANG = "hang"


FIN, RST, HANG = Ending.FIN, Ending.RST, Ending.HANG

Step = Union[bytes, float, threading.Event, Ending]
HeaderPairs = Union[Mapping[str, str], Iterable["tuple[str, str]"]]

_STREAM_LIMIT = 1 << 20
_POLL_SECONDS = 0.002
_LINGER_NOT = struct.pack("ii", 1, 0)  # makes the kernel send RST in the place of FIN


@dataclass(frozen=True)
class Answer:
    """The steps that answer one request; `early` plays them before the request's body is read."""

    steps: tuple[Step, ...]
    early: bool = False


@dataclass(frozen=True)
class Request:
    """A request as it came over the wire: headers in order and in their own case, the body without chunk framing."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: Connection = field(repr=False)

    @property
    def path(self) -> str:
        """The target without its query."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query as decoded pairs, in order."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    def header(self, name: str) -> str | None:
        """The header's value whatever its case, joined by commas where it came more than once."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    def json(self) -> Any:
        """The body, which must be JSON."""
        return _json.loads(self.body)


@dataclass(eq=False)
class Connection:
    """An accepted connection; `gone` is set once the client has closed its side."""

    number: int
    gone: threading.Event = field(default_factory=threading.Event)
    transport: asyncio.Transport | None = field(default=None, repr=False)


Script = Union[Answer, Callable[[Request], Answer]]


def respond(
    body: bytes = b"", *, status: int = 200, headers: HeaderPairs = (), content_type: str | None = None
) -> Answer:
    """Answer with a whole body of a stated length."""
    framing = [("content-length", str(len(body)))] if status >= 200 and status not in (204, 304) else []
    return Answer((_head(status, headers, content_type, framing) + body,))


def json(obj: object, *, status: int = 200, headers: HeaderPairs = ()) -> Answer:
    """Answer with a JSON body."""
    return respond(_json.dumps(obj).encode(), status=status, headers=headers, content_type="application/json")


def error(status: int, message: str = "scripted", *, headers: HeaderPairs = (), **fields: object) -> Answer:
    """Answer with an error in the API's own form."""
    body = {"message": message, "type": None, "param": None, "code": None, **fields}
    return json({"error": body}, status=status, headers=headers)


def chunked(
    *pieces: Step,
    status: int = 200,
    headers: HeaderPairs = (),
    content_type: str = "application/octet-stream",
    end: bool = True,
) -> Answer:
    """Answer with one HTTP chunk a piece of bytes, other steps between them; `end=False` leaves out the last chunk."""
    head = _head(status, headers, content_type, [("transfer-encoding", "chunked")])
    framed = [b"%x\r\n%b\r\n" % (len(piece), piece) if isinstance(piece, bytes) else piece for piece in pieces]
    return Answer((head, *framed, *([b"0\r\n\r\n"] if end else [])))


def sse(
    events: Iterable[object], *, done: bool = True, end: bool = True, status: int = 200, headers: HeaderPairs = ()
) -> Answer:
    """Answer with an event stream: a dict is an event's data, a `(name, dict)` a named event, any step goes as is."""
    pieces = [frame(event) for event in events]
    if done:
        pieces.append(b"data: [DONE]\n\n")
    return chunked(*pieces, status=status, headers=headers, content_type="text/event-stream", end=end)


def frame(event: object) -> Step:
    """One server-sent event on the wire, or the step itself."""
    if isinstance(event, dict):
        return b"data: " + _json.dumps(event).encode() + b"\n\n"
    if isinstance(event, tuple):
        name, data = event
        return f"event: {name}\ndata: {_json.dumps(data)}\n\n".encode()
    if isinstance(event, (bytes, int, float, threading.Event, Ending)):
        return event
    raise TypeError(f"not an event or a step: {event!r}")


def raw(*steps: Step, early: bool = False) -> Answer:
    """Answer with exactly these steps."""
    return Answer(steps, early)


def _head(status: int, headers: HeaderPairs, content_type: str | None, framing: list[tuple[str, str]]) -> bytes:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Status"
    pairs = list(headers.items() if isinstance(headers, Mapping) else headers)
    given = {name.lower() for name, _ in pairs}
    if content_type is not None and "content-type" not in given:
        pairs.insert(0, ("content-type", content_type))
    pairs += framing
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in pairs)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Server:
    """The server: an event loop on a thread of its own, so that sync and async tests use it alike."""

    def __init__(self, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.requests: list[Request] = []
        self.connections: list[Connection] = []
        self.host = host
        self._tls = tls
        self._queue: list[Script] = []
        self._fallback: Script | None = None
        self._refused: list[Ending] = []
        self._welcomes: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loopback", daemon=True)
        self._listener = socket.create_server((host, 0), family=_family(host), backlog=2048)
        self.port: int = self._listener.getsockname()[1]

    def script(self, *answers: Script) -> None:
        """Queue answers; each request takes the next one. A callable is given the request and returns its answer."""
        self._queue.extend(answers)

    def always(self, answer: Script) -> None:
        """Answer this way whenever the queue is empty."""
        self._fallback = answer

    def refuse(self, ending: Ending = RST, times: int = 1) -> None:
        """End the next connections as soon as they are accepted, before any TLS handshake."""
        self._refused.extend([ending] * times)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}"

    @property
    def base_url(self) -> str:
        """What a client is given as its base URL."""
        return f"{self.origin}/v1"

    @property
    def accepts(self) -> int:
        """How many connections were opened so far."""
        return len(self.connections)

    @property
    def last(self) -> Request:
        """The newest request."""
        return self.requests[-1]

    def __enter__(self) -> Server:
        self._thread.start()
        self._call(self._start())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _start(self) -> None:
        self._listener.setblocking(False)
        self._loop.add_reader(self._listener, self._accept)

    async def _stop(self) -> None:
        self._loop.remove_reader(self._listener)
        await asyncio.sleep(0)  # a task that is cancelled before its first step would drop its socket unclosed
        while True:
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            transports = [connection.transport for connection in self.connections if connection.transport]
            if not tasks and not transports:
                break
            for task in tasks:
                task.cancel()
            for transport in transports:
                transport.abort()
            await asyncio.sleep(_POLL_SECONDS)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # the client was gone before it was welcomed
            sock, _ = self._listener.accept()
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio doesn't do it for sockets it is given
            connection = Connection(len(self.connections))
            self.connections.append(connection)
            self._welcomes.add(task := self._loop.create_task(self._welcome(sock, connection)))
            task.add_done_callback(self._welcomes.discard)

    async def _welcome(self, sock: socket.socket, connection: Connection) -> None:
        """Hand the connection to its protocol, or end it before a byte was said, TLS or not."""
        if self._refused:
            await _turn_away(sock, self._refused.pop(0))
            return
        with suppress(OSError):  # the client gave up on the TLS handshake
            await self._loop.connect_accepted_socket(
                lambda: _Protocol(connection, self._serve, self._loop), sock, ssl=self._tls
            )

    async def _serve(self, connection: Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not writer.is_closing():
                await self._exchange(connection, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            pass  # the client left or the server is stopping: what a test wants to know stands in its records
        finally:
            # Aborting lets go of the socket at once; closing would wait for a TLS farewell that may never come.
            if writer.is_closing():
                writer.close()
            else:
                writer.transport.abort()

    async def _exchange(
        self, connection: Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        request = Request(method, target, headers, b"", connection)
        upcoming = self._queue[0] if self._queue else self._fallback
        if not (isinstance(upcoming, Answer) and upcoming.early):
            request = Request(method, target, headers, await _body(request, reader), connection)
        self.requests.append(request)
        await _play(self._answer(request).steps, reader, writer)

    def _answer(self, request: Request) -> Answer:
        script = self._queue.pop(0) if self._queue else self._fallback
        if script is None:
            return error(418, f"nothing scripted for request {len(self.requests)}: {request.method} {request.target}")
        return script if isinstance(script, Answer) else script(request)


class _Protocol(asyncio.StreamReaderProtocol):
    """The streams protocol, which also notes that the client has closed its side."""

    def __init__(
        self,
        connection: Connection,
        serve: Callable[[Connection, asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        super().__init__(
            asyncio.StreamReader(_STREAM_LIMIT, loop=loop),
            lambda reader, writer: serve(connection, reader, writer),
            loop=loop,
        )
        self._connection = connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._connection.transport = transport
        super().connection_made(transport)

    def eof_received(self) -> bool | None:
        self._connection.gone.set()
        return super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._connection.gone.set()
        self._connection.transport = None
        super().connection_lost(exc)


async def _body(request: Request, reader: asyncio.StreamReader) -> bytes:
    if "chunked" in (request.header("transfer-encoding") or ""):
        pieces: list[bytes] = []
        while size := int(await reader.readuntil(b"\r\n"), 16):
            pieces.append(await reader.readexactly(size))
            await reader.readexactly(2)
        await reader.readuntil(b"\r\n")
        return b"".join(pieces)
    return await reader.readexactly(int(request.header("content-length") or 0))


async def _play(steps: tuple[Step, ...], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    for step in steps:
        if isinstance(step, bytes):
            writer.write(step)
            await writer.drain()
        elif isinstance(step, threading.Event):
            while not step.is_set():
                await asyncio.sleep(_POLL_SECONDS)
        elif isinstance(step, Ending):
            await _end(step, reader, writer)
            return
        else:
            await asyncio.sleep(step)


async def _end(ending: Ending, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    if ending is HANG:
        while await reader.read(65536):
            pass
        writer.transport.abort()
    elif ending is RST:
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        writer.transport.abort()
    else:
        writer.close()


async def _turn_away(sock: socket.socket, ending: Ending) -> None:
    with sock:
        if ending is HANG:
            await asyncio.Event().wait()  # until the server stops
        elif ending is RST:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
