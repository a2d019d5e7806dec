"""The settings behind DefaultHttpxClient and its kin, the same for httpx and httpx2, sync and async."""

from __future__ import annotations

import socket
from contextlib import suppress
from ipaddress import ip_address
from typing import Any, Callable

from ._proxies import environment_proxies
from ._tls import shared_context

CONNECTIONS = 1000
KEPT_ALIVE = 100


def affordable(connections: int) -> int:
    """Return how many of these connections to have open at most: of the process's files a quarter is for others."""
    try:
        import resource
    except ImportError:  # Windows has no such limit.
        return connections
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return connections if files == resource.RLIM_INFINITY else min(connections, max(files * 3 // 4, 1))


def socket_options() -> list[tuple[int, int, int]]:
    """Return the options that let a call of minutes outlive a NAT: the first probe after 60 s, then every 60 s."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    # macOS calls the idle time TCP_KEEPALIVE.
    wanted = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}
    options += [
        (socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in wanted.items() if hasattr(socket, name)
    ]
    return options


class ClosedAtEnd:
    """A sync client that closes its connections when nobody has it any more, be it at the interpreter's end."""

    def __del__(self) -> None:
        with suppress(Exception):  # Nobody could be told of what a half-made client or a half-gone interpreter lacks.
            self.close()  # type: ignore[attr-defined]  # pyright: ignore  # of the client that this is mixed into


def with_defaults(family: Any, make_transport: Any, unusable: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments for a client of that family: what the user gave, and our defaults for the rest.

    `unusable(message)` makes a transport that fails when it is used, so that an odd proxy variable breaks no
    construction.
    """
    kwargs: dict[str, Any] = {
        "timeout": family.Timeout(600.0, connect=5.0),
        "limits": family.Limits(max_connections=affordable(CONNECTIONS), max_keepalive_connections=KEPT_ALIVE),
        "follow_redirects": True,
        **given,
    }
    ssl_context = kwargs.pop("ssl_context", None)
    if ssl_context is not None:
        kwargs["verify"] = ssl_context
    if kwargs.get("transport") is not None:
        return kwargs
    plain_tls = kwargs.get("verify", True) is True and not kwargs.get("cert") and not kwargs.get("http2")
    if plain_tls and kwargs.get("trust_env", True):
        kwargs["verify"] = shared_context()
    own = {name: kwargs[name] for name in ("verify", "cert", "trust_env", "http1", "http2", "limits") if name in kwargs}
    kwargs["transport"] = make_transport(socket_options=socket_options(), **own)
    if kwargs.get("trust_env", True) and kwargs.get("proxy") is None:

        def through(proxy: str) -> Any:
            try:
                return make_transport(proxy=proxy, socket_options=socket_options(), **own)
            except (ImportError, ValueError, family.InvalidURL) as exc:
                return unusable(f"The environment's proxy cannot be used: {_reason(exc)}")

        mounts: dict[str, Any] = kwargs.get("mounts") or {}
        kwargs["mounts"] = {**_mounts(family, through), **mounts}
    return kwargs


def _reason(exc: Exception) -> str:
    """Say what is wrong with a proxy variable, without its value: that may hold a password."""
    if isinstance(exc, ImportError):
        return "SOCKS needs the package socksio (pip install 'httpx[socks]')."
    return "its URL is not understood; http, https and socks5 URLs are."


def _mounts(family: Any, through: Callable[[str], Any]) -> dict[str, Any]:
    """Return httpx mounts for the environment's proxies, and for the hosts that go without."""
    proxies = environment_proxies()
    excluded = [entry.strip() for entry in proxies.pop("no", "").split(",") if entry.strip()]
    if not proxies or "*" in excluded:
        return {}
    mounts: dict[str, Any] = {f"{scheme}://": through(url) for scheme, url in proxies.items()}
    for entry in excluded:
        pattern = _pattern(entry)
        try:
            family.URL(pattern)
        except family.InvalidURL:
            continue  # curl and Go pass over such entries, too.
        mounts[pattern] = None
    return mounts


def _pattern(entry: str) -> str:
    """Return the httpx pattern for one entry of NO_PROXY."""
    if "://" in entry:
        return entry
    address = entry.strip("[]").partition("/")[0]
    try:
        return f"all://[{address}]" if ip_address(address).version == 6 else f"all://{entry}"
    except ValueError:
        return f"all://{entry}" if entry.lower() == "localhost" or entry[0] in "[*" else f"all://*{entry}"
