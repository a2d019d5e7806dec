"""How a URL is reached: straight or through a proxy, in the clear or by TLS, and what its request line says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .._secrets import UnseenUrl
from ._proxies import environment_proxies, proxy_for

_AUTHORITY = re.compile(r"(?P<host>[\w.-]+|\[[\da-f:.]+\])(?P<port>:\d{1,5})?:?", re.ASCII | re.IGNORECASE)
_NOT_IN_TARGET = re.compile(r"[^!-~]")
_PORTS = {"http": 80, "https": 443}


class Address(NamedTuple):
    """What a URL's connection is shared by, and how the URL names it."""

    scheme: str
    host: str
    port: int
    authority: str


class Route(NamedTuple):
    """Where to connect, and what to say there."""

    address: Address
    via: Address | None  # the proxy
    proxy_auth: str  # the value of Proxy-Authorization, "" for none

    def __repr__(self) -> str:
        """Name its ends without the proxy's password."""
        return f"<Route to {self.address} by {self.via}>"

    @property
    def first(self) -> tuple[str, int]:
        """The host and port to connect to."""
        first = self.via or self.address
        return first.host, first.port

    @property
    def tunnels(self) -> bool:
        """Whether the proxy is to pass bytes on unread."""
        return self.via is not None and self.address.scheme == "https"


class Router:
    """Remembers what the environment says about proxies, as it was at the first request."""

    def __init__(self) -> None:
        self._proxies: dict[str, str] | None = None
        self._known: dict[Address, Route | None] = {}

    def route(self, url: str) -> tuple[Route, UnseenUrl] | None:
        """Return the route and the request target; None for URLs and proxies that are left to httpx."""
        parts = split_url(url)
        if parts is None:
            return None
        address, target = parts
        if address not in self._known:
            if len(self._known) > 64:
                self._known.clear()
            self._known[address] = self._find(address)
        route = self._known[address]
        if route is None:
            return None
        absolute = route.via is not None and not route.tunnels
        return route, UnseenUrl(f"http://{address.authority}{target}" if absolute else target)

    def _find(self, address: Address) -> Route | None:
        if self._proxies is None:
            self._proxies = environment_proxies()
        proxy = proxy_for(self._proxies, *address[:3])
        if proxy is None:
            return Route(address, None, "")
        scheme, _, rest = proxy.partition("://")
        credentials, _, authority = rest.partition("/")[0].rpartition("@")
        via = _address(scheme.lower(), authority)
        if via is None or via.scheme != "http":
            return None
        return Route(address, via, _basic(credentials) if credentials else "")


def split_url(url: str) -> tuple[Address, str] | None:
    """Return a URL's address and the target of its request line; None for URLs that only httpx should deal with."""
    scheme, _, rest = url.partition("#")[0].partition("://")
    authority = re.split("[/?]", rest, maxsplit=1)[0]
    address = _address(scheme.lower(), authority)
    if address is None:
        return None
    target = rest[len(authority) :]
    if not target.startswith("/"):
        target = "/" + target
    if _NOT_IN_TARGET.search(target):
        from urllib.parse import quote

        target = quote(target, safe="%/:?#[]@!$&'()*+,;=~")
    return address, target


@lru_cache(maxsize=64)
def _address(scheme: str, authority: str) -> Address | None:
    """Split host from port; user info, IDNA and other rarities are left to httpx."""
    found = _AUTHORITY.fullmatch(authority.lower())
    if found is None or scheme not in _PORTS:
        return None
    host, port = found["host"], int((found["port"] or ":0")[1:]) or _PORTS[scheme]
    return Address(scheme, host.strip("[]"), port, host if port == _PORTS[scheme] else f"{host}:{port}")


def _basic(credentials: str) -> str:
    from base64 import b64encode
    from urllib.parse import unquote

    return "Basic " + b64encode(unquote(credentials).encode()).decode("ascii")
