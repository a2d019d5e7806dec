# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.checkpoints`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .checkpoints import Checkpoints as Checkpoints
    from .checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from .checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from .permissions import AsyncPermissions as AsyncPermissions
    from .permissions import AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse
    from .permissions import AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse
    from .permissions import Permissions as Permissions
    from .permissions import PermissionsWithRawResponse as PermissionsWithRawResponse
    from .permissions import PermissionsWithStreamingResponse as PermissionsWithStreamingResponse
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
