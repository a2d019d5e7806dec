# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ..._resource import AsyncAPIResource, SyncAPIResource

__all__ = ["AsyncSideband", "Sideband"]


class Sideband(SyncAPIResource):
    """Sockets that steer a session whose media runs elsewhere."""


class AsyncSideband(AsyncAPIResource):
    """Async twin of `Sideband`."""
