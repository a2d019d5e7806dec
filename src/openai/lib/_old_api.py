"""Names of the library before version 1, where the published library has what stands for them."""

from __future__ import annotations

from .._removed import (
    INSTRUCTIONS as INSTRUCTIONS,
    REMOVED,
    APIRemovedInV1 as APIRemovedInV1,
    RemovedName as APIRemovedInV1Proxy,
)

__all__ = ["INSTRUCTIONS", "SYMBOLS", "APIRemovedInV1", "APIRemovedInV1Proxy"]

SYMBOLS = list(REMOVED)
