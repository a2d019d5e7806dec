"""HTTP/1.1 as bytes and values, over h11's parser: what a connection sends and what has come in. No I/O."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import h11

from ._decoding import accept_encoding
from ._protocol import Request, Timeouts, WireError, body_length
from ._route import Route

MAX_HEAD = 100 * 1024  # The bytes that a response's head may have, as in httpcore.
MAX_INTERIM = 100  # The responses of status 1xx that a connection may see.
_NAMES = re.compile(r"[\w!#$%&'*+.^`|~\n-]*", re.ASCII)
_SMALL_BODY = 64 * 1024  # A body up to here goes out together with its head.
_REFUSED = "A request header holds a character that HTTP does not allow."
_END = h11.EndOfMessage()


class RequestRefused(WireError):
    """The request cannot be written as HTTP; sending it again would not help."""

    kind = "LocalProtocolError"


class Head(NamedTuple):
    """The start of a response."""

    status: int
    reason: bytes
    http_version: str
    headers: list[tuple[bytes, bytes]]


class Wire:
    """One connection's exchanges, one after the other.

    Heads are written here, for checking and copying each header costs h11 more than all the rest. It is told of a
    stand-in with the same method, which is all that reading the response depends on.
    """

    __slots__ = ("_error", "_h11", "_interim", "ended")

    def __init__(self) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)
        self._error: WireError | None = None
        self.ended = False

    def start(self, method: str) -> None:
        """Begin an exchange."""
        self._h11.send(_stand_in(method))
        self._h11.send(_END)
        self._interim = 0
        self.ended = False

    def feed(self, data: bytes) -> None:
        """Take what came in; b"" is the end of the connection."""
        if not data and self._h11.their_state is h11.SEND_RESPONSE:
            raise WireError("The server closed the connection without sending a response.")
        try:
            self._h11.receive_data(data)
        except h11.RemoteProtocolError as exc:
            raise WireError(str(exc)) from exc

    def head(self) -> Head | None:
        """Return the response's head once it is there."""
        while True:
            event = self._next()
            if isinstance(event, h11.Response):
                version = "HTTP/" + event.http_version.decode("ascii")
                return Head(event.status_code, bytes(event.reason), version, event.headers.raw_items())
            if event is h11.NEED_DATA:
                return None
            if not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                raise WireError("The server answered with something else than a response.")
            self._interim += 1
            if self._interim > MAX_INTERIM:
                raise WireError("The server announced its response without end.")

    def take(self) -> bytes | None:
        """Return all of the body that has come in, b"" where more has to, None after its end."""
        if self._error is not None:
            raise self._error
        parts: list[bytes] = []
        while not self.ended:
            try:
                event = self._next()
            except WireError as exc:
                if not parts:
                    raise
                self._error = exc  # What came before it is good.
                break
            if isinstance(event, h11.Data):
                parts.append(event.data)
            elif event is h11.NEED_DATA:
                return b"".join(parts)
            else:
                self.ended = True
        return b"".join(parts) or None

    def recycle(self) -> bool:
        """Make ready for the next exchange; False where the connection is not good for one."""
        if self._h11.our_state is not h11.DONE or self._h11.their_state is not h11.DONE or self._h11.trailing_data[0]:
            return False
        self._h11.start_next_cycle()
        return True

    def _next(self) -> object:
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as exc:
            raise WireError(str(exc)) from exc


@lru_cache(maxsize=16)
def _stand_in(method: str) -> h11.Request:
    return h11.Request(method=method, target="/", headers=[("host", "_")])


def begin(wire: Wire, request: Request, route: Route, target: str) -> tuple[memoryview, Framing]:
    """Start an exchange; return the head to send and what frames the body, where that is not bytes.

    The head holds credentials, and tools that report errors show locals: those of a view do not show.
    """
    to_proxy = route.via is not None and (request.method == "CONNECT" or not route.tunnels)
    head, chunked = _write_head(request, target, route.address.authority, route.proxy_auth if to_proxy else "")
    if head is None:
        raise RequestRefused(_REFUSED)
    wire.start(request.method)
    return head, Framing(chunked, body_length(request.body))


def tunnel_request(route: Route, timeouts: Timeouts) -> tuple[Request, str]:
    """Return the request that asks a proxy to pass bytes on, and its target."""
    limit = timeouts.connect
    host = f"[{route.address.host}]" if ":" in route.address.host else route.address.host
    target = f"{host}:{route.address.port}"
    return Request("CONNECT", target, [("Host", target)], b"", Timeouts(limit, limit, limit, limit)), target


def together(head: memoryview, body: bytes) -> tuple[memoryview, ...]:
    """Return what to send in as few writes as make sense: a large body is not copied."""
    return (memoryview(b"".join((head, body))),) if len(body) <= _SMALL_BODY else (head, memoryview(body))


def _write_head(request: Request, target: str, authority: str, proxy_auth: str) -> tuple[memoryview | None, bool]:
    """Return a request's head, with what its headers lack, and whether its body goes out in chunks.

    None where the headers cannot be written; an error raised from here would show them all.
    """
    names = {name.lower() for name, _ in request.headers}
    lines = [f"{request.method} {target} HTTP/1.1"]
    if "host" not in names:
        lines.append(f"Host: {authority}")
    if "accept-encoding" not in names:
        lines.append(f"Accept-Encoding: {accept_encoding()}")
    if proxy_auth:
        lines.append(f"Proxy-Authorization: {proxy_auth}")
    chunked = "transfer-encoding" in names
    if not chunked and "content-length" not in names:
        length = body_length(request.body)
        chunked = length is None
        if chunked:
            lines.append("Transfer-Encoding: chunked")
        elif length or request.method in ("POST", "PUT", "PATCH"):
            lines.append(f"Content-Length: {length}")
    lines += [f"{name}: {value}" for name, value in request.headers]
    text = "\r\n".join(lines)
    # One look over the whole head: no header may bring line ends of its own.
    if (
        text.count("\n") == text.count("\r") == len(lines) - 1
        and "\0" not in text
        and _NAMES.fullmatch("\n".join(names))
    ):
        try:
            return memoryview((text + "\r\n\r\n").encode("latin-1")), chunked
        except UnicodeEncodeError:
            pass
    return None, chunked


class Framing:
    """Puts the pieces of a body on the wire: in chunks, or as they are and then no more or less than was promised."""

    def __init__(self, chunked: bool, length: int | None) -> None:
        self._chunked, self._left = chunked, length

    def piece(self, data: bytes) -> bytes:
        """Return what goes out for the next piece."""
        if self._chunked:
            return b"%x\r\n%b\r\n" % (len(data), data) if data else b""
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0:
                raise RequestRefused("The request's body is longer than its Content-Length.")
        return data

    def end(self) -> bytes:
        """Return what goes out after the last piece."""
        if self._chunked:
            return b"0\r\n\r\n"
        if self._left:
            raise RequestRefused(f"The request's body ended {self._left} bytes before its Content-Length.")
        return b""
