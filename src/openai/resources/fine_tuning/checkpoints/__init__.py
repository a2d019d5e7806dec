# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.checkpoints`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )
    from .permissions import (
        AsyncPermissions as AsyncPermissions,
        AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse,
        Permissions as Permissions,
        PermissionsWithRawResponse as PermissionsWithRawResponse,
        PermissionsWithStreamingResponse as PermissionsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncCheckpoints": ".checkpoints",
            "AsyncCheckpointsWithRawResponse": ".checkpoints",
            "AsyncCheckpointsWithStreamingResponse": ".checkpoints",
            "Checkpoints": ".checkpoints",
            "CheckpointsWithRawResponse": ".checkpoints",
            "CheckpointsWithStreamingResponse": ".checkpoints",
            "AsyncPermissions": ".permissions",
            "AsyncPermissionsWithRawResponse": ".permissions",
            "AsyncPermissionsWithStreamingResponse": ".permissions",
            "Permissions": ".permissions",
            "PermissionsWithRawResponse": ".permissions",
            "PermissionsWithStreamingResponse": ".permissions",
        },
    )
