"""Tells a transport's failures from an application's, by a positive list, for every HTTP library in use."""

from __future__ import annotations

from errno import ECONNABORTED, ECONNRESET, EMFILE, ENFILE, EPIPE
from typing import Iterator, NamedTuple


class Failure(NamedTuple):
    """Why a request did not get its answer.

    `reason` is one of dns, connect, tls, pool, read, write, reset, proxy, protocol, decode;
    `phase` is where it happened: pool, connect, write or read.
    """

    reason: str
    is_timeout: bool
    retryable: bool
    phase: str


def _timeout(phase: str) -> Failure:
    return Failure(phase, True, True, phase)


def _broken(reason: str, phase: str = "read", retryable: bool = True) -> Failure:
    return Failure(reason, False, retryable, phase)


# Class names that the httpx, httpx2, httpcore and httpcore2 families share.
_HTTPX = {
    "PoolTimeout": _timeout("pool"),
    "ConnectTimeout": _timeout("connect"),
    "WriteTimeout": _timeout("write"),
    "ReadTimeout": _timeout("read"),
    "TimeoutException": _timeout("read"),
    "ConnectError": _broken("connect", "connect"),
    "WriteError": _broken("write", "write"),
    "ReadError": _broken("read"),
    "CloseError": _broken("read"),
    "NetworkError": _broken("read"),
    "ProxyError": _broken("proxy", "connect"),
    "RemoteProtocolError": _broken("protocol"),
    "LocalProtocolError": _broken("protocol", "write", retryable=False),
    "UnsupportedProtocol": _broken("protocol", "connect", retryable=False),
    "InvalidURL": _broken("protocol", "connect", retryable=False),
    "ProtocolError": _broken("protocol"),
    "ConnectionNotAvailable": _broken("pool", "pool"),
    "DecodingError": _broken("decode"),
    "TransportError": _broken("read"),
}
_KNOWN: dict[str, dict[str, Failure]] = {
    "httpx": _HTTPX,
    "httpx2": _HTTPX,
    "httpcore": _HTTPX,
    "httpcore2": _HTTPX,
    "h11": {"RemoteProtocolError": _broken("protocol"), "LocalProtocolError": _HTTPX["LocalProtocolError"]},
    "aiohttp": {
        "ConnectionTimeoutError": _timeout("connect"),
        "SocketTimeoutError": _timeout("read"),
        "ServerTimeoutError": _timeout("read"),
        "ClientConnectorDNSError": _broken("dns", "connect"),
        "ClientSSLError": _broken("tls", "connect"),
        "ClientProxyConnectionError": _broken("proxy", "connect"),
        "ClientHttpProxyError": _broken("proxy", "connect"),
        "ClientConnectorError": _broken("connect", "connect"),
        "ServerDisconnectedError": _broken("reset"),
        "ContentEncodingError": _broken("decode"),
        "ClientPayloadError": _broken("protocol"),
        "ClientResponseError": _broken("protocol"),
        "ClientConnectionError": _broken("read"),
        "InvalidURL": _HTTPX["InvalidURL"],
        "HttpProcessingError": _broken("protocol"),
    },
    "anyio": {
        "EndOfStream": _broken("reset"),
        "BrokenResourceError": _broken("reset"),
        "ClosedResourceError": _broken("read"),
    },
    "asyncio": {"TimeoutError": _timeout("read")},
    "ssl": {"SSLError": _broken("tls", "connect")},
    "socket": {
        "gaierror": _broken("dns", "connect"),
        "herror": _broken("dns", "connect"),
        "timeout": _timeout("read"),
    },
    "zlib": {"error": _broken("decode")},
}
# Said by h11 and httpcore when the peer hangs up before or within its answer.
_HANG_UPS = ("disconnected", "closed connection", "closed the connection")


def classify(exc: BaseException) -> Failure | None:
    """Return what failed on the way to the server; None for anything else, which is the application's own error."""
    found = _own(exc)
    if found is None or found.is_timeout:
        return found
    if found.reason == "protocol" and found.retryable and any(text in str(exc) for text in _HANG_UPS):
        return found._replace(reason="reset")
    if found.reason in ("connect", "read", "write"):
        if getattr(exc, "errno", None) in (ECONNRESET, ECONNABORTED, EPIPE):
            return found._replace(reason="reset")
        for cause in _causes(exc):
            deeper = _own(cause)
            if deeper is not None and deeper.reason in ("dns", "tls", "reset"):
                return found._replace(reason=deeper.reason)
    return found


def _own(exc: BaseException) -> Failure | None:
    for cls in type(exc).__mro__:
        known = _KNOWN.get(cls.__module__.partition(".")[0])
        if known is not None and cls.__name__ in known:
            return known[cls.__name__]
    if isinstance(exc, UnicodeError) and "'idna' codec" in str(exc):  # From looking up a name that cannot be one.
        return _broken("dns", "connect", retryable=False)
    if not isinstance(exc, OSError):
        return None
    if exc.errno in (EMFILE, ENFILE):  # Whatever was to be opened: a socket, or the module that has its error.
        return _broken("connect", "connect")
    if exc.filename is not None:  # A file's error names its file.
        return None
    if isinstance(exc, TimeoutError):
        return _timeout("read")
    if isinstance(exc, ConnectionRefusedError):
        return _broken("connect", "connect")
    return _broken("reset" if isinstance(exc, ConnectionError) else "read")


def _causes(exc: BaseException) -> Iterator[BaseException]:
    seen: set[int] = {id(exc)}
    cause = exc.__cause__ or exc.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__
