"""Which proxy the environment names for a URL: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

from __future__ import annotations

import os
import sys
from ipaddress import ip_address, ip_network


def environment_proxies() -> dict[str, str]:
    """Return what the environment (on macOS and Windows the system, too) says, by scheme, "all" and "no"."""
    if sys.platform.startswith("linux") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies  # Costly to load, and seldom needed.

    found = {scheme: url.strip() for scheme, url in getproxies().items() if scheme in ("http", "https", "all", "no")}
    return {scheme: url if scheme == "no" or "://" in url else f"http://{url}" for scheme, url in found.items() if url}


def proxy_for(proxies: dict[str, str], scheme: str, host: str, port: int) -> str | None:
    """Return the proxy's URL, or None to connect directly."""
    proxy = proxies.get(scheme) or proxies.get("all")
    if proxy is None or any(_excludes(entry.strip(), scheme, host, port) for entry in proxies.get("no", "").split(",")):
        return None
    return proxy


def _excludes(entry: str, scheme: str, host: str, port: int) -> bool:
    """Tell whether one entry of NO_PROXY covers the host: a name with its subdomains, an address, a network, *."""
    wanted_scheme, found, rest = entry.rpartition("://")
    if entry == "*":
        return True
    if not rest or (found and wanted_scheme not in (scheme, "all")):
        return False
    name, wanted_port = _split_port(rest.lower())
    if wanted_port and wanted_port != str(port):
        return False
    try:
        return ip_address(host) in ip_network(name, strict=False)
    except ValueError:  # A name on one side, or junk.
        bare = name.lstrip("*").lstrip(".")
        return (host == bare and not name.startswith(("*.", "."))) or (bool(bare) and host.endswith("." + bare))


def _split_port(rest: str) -> tuple[str, str]:
    if rest.startswith("["):
        name, _, tail = rest[1:].partition("]")
        return name, tail.lstrip(":")
    if rest.count(":") == 1:
        name, _, port = rest.partition(":")
        return name, port
    return rest, ""
