"""The transports: each a small adapter from `Request` to `Reply`; they know nothing of resources or retries."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from ._aiohttp import DefaultAioHttpClient as DefaultAioHttpClient
    from ._default import default_async as default_async, default_sync as default_sync
    from ._httpx2_clients import (
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
        DefaultHttpx2Client as DefaultHttpx2Client,
    )
    from ._httpx_clients import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._protocol import AsyncTransport, Transport

# Homes of the names that need a package which not everybody has or uses.
_HOMES = {
    "default_sync": "_default",
    "default_async": "_default",
    "DefaultHttpxClient": "_httpx_clients",
    "DefaultAsyncHttpxClient": "_httpx_clients",
    "DefaultHttpx2Client": "_httpx2_clients",
    "DefaultAsyncHttpx2Client": "_httpx2_clients",
    "DefaultAioHttpClient": "_aiohttp",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        found = getattr(import_module(f"{__name__}.{home}"), name)
    except ImportError as exc:
        if exc.name != "httpx2":
            raise
        found = _without_httpx2(name)
    globals()[name] = found
    return found


def _without_httpx2(name: str) -> type:
    """Return a class that says on use what it needs: `from openai import *` must work without it."""

    def refuse(self: object, **kwargs: object) -> None:
        raise RuntimeError(f"{name} needs httpx2: pip install 'openai[httpx2]'")

    return type(name, (), {"__init__": refuse, "__module__": __name__})


def client_kind(http_client: object) -> str | None:
    """Return "sync" or "async" for a client of httpx or httpx2; None for anything else."""
    for cls in http_client.__class__.__mro__:  # `__class__` is what a specified mock answers with.
        if cls.__module__.partition(".")[0] in ("httpx", "httpx2") and cls.__name__ in ("Client", "AsyncClient"):
            return "sync" if cls.__name__ == "Client" else "async"
    return None


def for_client(http_client: httpx.Client | None) -> Transport:
    """Return the transport that drives the user's client, or the default one where there is none."""
    if http_client is None:
        from ._default import default_sync

        return default_sync()
    from ._httpx import HttpxTransport

    _check_kind(http_client, "sync", "httpx.Client")
    return HttpxTransport(http_client)


def async_for_client(http_client: httpx.AsyncClient | None) -> AsyncTransport:
    """The async twin of `for_client`."""
    if http_client is None:
        from ._default import default_async

        return default_async()
    _check_kind(http_client, "async", "httpx.AsyncClient")
    aiohttp = sys.modules.get(f"{__name__}._aiohttp")  # Not loaded: then it is no client of that kind.
    if aiohttp is not None and isinstance(http_client, aiohttp.DefaultAioHttpClient):
        transport: AsyncTransport = aiohttp.AioTransport(http_client)
        return transport
    from ._httpx import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client)


def _check_kind(http_client: object, kind: str, wanted: str) -> None:
    if client_kind(http_client) != kind:
        raise TypeError(
            f"Invalid `http_client` argument; expected an instance of `{wanted}` (or of httpx2's), "
            f"but got {type(http_client)}"
        )


def plain_client(transport: Any) -> Any:  # Any: sync and async transports, and the clients of two families
    """Return the real client behind a transport: the user's, or one made now, which sends everything from here on."""
    make = getattr(transport, "plain_client", None)
    return transport.client if make is None else make()
