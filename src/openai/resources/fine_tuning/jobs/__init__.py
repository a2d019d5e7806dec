# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.jobs`."""

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
    from .jobs import (
        AsyncJobs as AsyncJobs,
        AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
        Jobs as Jobs,
        JobsWithRawResponse as JobsWithRawResponse,
        JobsWithStreamingResponse as JobsWithStreamingResponse,
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
            "AsyncJobs": ".jobs",
            "AsyncJobsWithRawResponse": ".jobs",
            "AsyncJobsWithStreamingResponse": ".jobs",
            "Jobs": ".jobs",
            "JobsWithRawResponse": ".jobs",
            "JobsWithStreamingResponse": ".jobs",
        },
    )
