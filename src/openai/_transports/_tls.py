"""One TLS context for the whole process, made when the first https connection needs it."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


def shared_context() -> ssl.SSLContext:
    """Return the context that trusts SSL_CERT_FILE or SSL_CERT_DIR where set, else certifi's authorities."""
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


async def shared_context_async() -> ssl.SSLContext:
    """The async twin of `shared_context`: it is made off the event loop, for that takes some ten milliseconds."""
    if _context.cache_info().currsize:
        return shared_context()
    import asyncio

    return await asyncio.get_running_loop().run_in_executor(None, shared_context)


@lru_cache(maxsize=4)
def _context(cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:
    import ssl

    if cert_file or cert_dir:
        context = ssl.create_default_context(cafile=cert_file or None, capath=None if cert_file else cert_dir)
    else:
        import certifi

        context = ssl.create_default_context(cafile=certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context
