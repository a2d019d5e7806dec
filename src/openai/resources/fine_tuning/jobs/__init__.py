# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.jobs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .checkpoints import Checkpoints as Checkpoints
    from .checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from .checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from .jobs import AsyncJobs as AsyncJobs
    from .jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .jobs import Jobs as Jobs
    from .jobs import JobsWithRawResponse as JobsWithRawResponse
    from .jobs import JobsWithStreamingResponse as JobsWithStreamingResponse
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
