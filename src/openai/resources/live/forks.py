# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ..._resource import AsyncAPIResource, SyncAPIResource

__all__ = ["AsyncForks", "Forks"]


class Forks(SyncAPIResource):
    """Sockets of forked live sessions."""


class AsyncForks(AsyncAPIResource):
    """Async twin of `Forks`."""
