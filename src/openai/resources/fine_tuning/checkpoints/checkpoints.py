# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
]


class Checkpoints(SyncAPIResource):
    """Entry to sharing checkpoints."""

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CheckpointsWithStreamingResponse(self)

    @cached_property
    def permissions(self) -> Permissions:
        """Which projects may use a checkpoint."""
        from .permissions import Permissions

        return Permissions(self._client)


class AsyncCheckpoints(AsyncAPIResource):
    """Async twin of `Checkpoints`."""

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncCheckpointsWithStreamingResponse(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """Which projects may use a checkpoint."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._client)


class CheckpointsWithRawResponse:
    """Methods of `Checkpoints`; see `with_raw_response`."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        from .permissions import PermissionsWithRawResponse

        return PermissionsWithRawResponse(self._checkpoints.permissions)


class AsyncCheckpointsWithRawResponse:
    """Methods of `AsyncCheckpoints`; see `with_raw_response`."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        from .permissions import AsyncPermissionsWithRawResponse

        return AsyncPermissionsWithRawResponse(self._checkpoints.permissions)


class CheckpointsWithStreamingResponse:
    """Methods of `Checkpoints`; see `with_streaming_response`."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> PermissionsWithStreamingResponse:
        from .permissions import PermissionsWithStreamingResponse

        return PermissionsWithStreamingResponse(self._checkpoints.permissions)


class AsyncCheckpointsWithStreamingResponse:
    """Methods of `AsyncCheckpoints`; see `with_streaming_response`."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints

    @cached_property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        from .permissions import AsyncPermissionsWithStreamingResponse

        return AsyncPermissionsWithStreamingResponse(self._checkpoints.permissions)
