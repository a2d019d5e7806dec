"""Lets one test body serve the sync and the async client: what either returns is settled, gathered or entered alike."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


async def settle(value: Any) -> Any:
    """The value, awaited where it has to be."""
    return await value if inspect.isawaitable(value) else value


async def gather(items: Any) -> list[Any]:
    """All items of an iterable of either kind."""
    if hasattr(items, "__aiter__"):
        return [item async for item in items]
    return list(items)


async def first(items: Any) -> Any:
    """The next item of an iterator of either kind."""
    return await items.__anext__() if hasattr(items, "__anext__") else next(items)


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """A context manager of either kind, entered."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


def http_client_of(kind: str, world: str, **settings: Any) -> Any:
    """A client of that library, or None for the default; not every library has both worlds."""
    import pytest  # where the benchmarks run this module, there is none

    import openai

    if kind == "default":
        return None
    if kind == "aiohttp":
        pytest.importorskip("aiohttp")
        if world == "sync":
            pytest.skip("aiohttp is async")
        return openai.DefaultAioHttpClient(**settings)
    if kind == "httpx2":
        pytest.importorskip("httpx2")
        return (openai.DefaultHttpx2Client if world == "sync" else openai.DefaultAsyncHttpx2Client)(**settings)
    return (openai.DefaultHttpxClient if world == "sync" else openai.DefaultAsyncHttpxClient)(**settings)
