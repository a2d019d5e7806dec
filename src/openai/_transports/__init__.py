"""The transports: each a small adapter from `Request` to `Reply`; they know nothing of resources or retries."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    import httpx

    from ._protocol import AsyncTransport, Transport

_FAMILIES = ("httpx", "httpx2")


def client_kind(http_client: object) -> str | None:
    """Return "sync" or "async" for a client of httpx or httpx2; None for anything else."""
    for cls in http_client.__class__.__mro__:  # `__class__` is what a specified mock answers with.
        if cls.__module__.partition(".")[0] in _FAMILIES and cls.__name__ in ("Client", "AsyncClient"):
            return "sync" if cls.__name__ == "Client" else "async"
    return None


@overload
def for_client(http_client: httpx.Client) -> Transport: ...
@overload
def for_client(http_client: httpx.AsyncClient) -> AsyncTransport: ...
def for_client(http_client: httpx.Client | httpx.AsyncClient) -> Transport | AsyncTransport:
    """Return the transport that drives a client of the user's."""
    from ._httpx import AsyncHttpxTransport, HttpxTransport

    kind = client_kind(http_client)
    if kind is None:
        raise TypeError(f"`http_client` must be a client of httpx or httpx2, not {type(http_client).__name__}.")
    return HttpxTransport(http_client) if kind == "sync" else AsyncHttpxTransport(http_client)  # type: ignore[arg-type]  # told by its kind
