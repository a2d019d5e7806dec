"""Defaults of the client, and names that published code imports from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    DEFAULT_TIMEOUT: httpx.Timeout
    DEFAULT_CONNECTION_LIMITS: httpx.Limits

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_TIMEOUT_SECONDS = 600.0
DEFAULT_CONNECT_SECONDS = 5.0
DEFAULT_MAX_RETRIES = 2
MAX_CONNECTIONS = 1000
MAX_KEEPALIVE_CONNECTIONS = 100
DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES = 2 * 1024 * 1024

INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0
MAX_RETRY_AFTER_DELAY = 120
MAX_REDIRECTS = 20


def __getattr__(name: str) -> Any:  # Any: values of httpx, built only when somebody asks
    if name == "DEFAULT_TIMEOUT":
        import httpx

        value: object = httpx.Timeout(DEFAULT_TIMEOUT_SECONDS, connect=DEFAULT_CONNECT_SECONDS)
    elif name == "DEFAULT_CONNECTION_LIMITS":
        import httpx

        value = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE_CONNECTIONS)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
