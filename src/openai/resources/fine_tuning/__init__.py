# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha.alpha import Alpha as Alpha
    from .alpha.alpha import AlphaWithRawResponse as AlphaWithRawResponse
    from .alpha.alpha import AlphaWithStreamingResponse as AlphaWithStreamingResponse
    from .alpha.alpha import AsyncAlpha as AsyncAlpha
    from .alpha.alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from .alpha.alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .checkpoints.checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints.checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .checkpoints.checkpoints import Checkpoints as Checkpoints
    from .checkpoints.checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from .checkpoints.checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from .fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from .fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from .fine_tuning import FineTuning as FineTuning
    from .fine_tuning import FineTuningWithRawResponse as FineTuningWithRawResponse
    from .fine_tuning import FineTuningWithStreamingResponse as FineTuningWithStreamingResponse
    from .jobs.jobs import AsyncJobs as AsyncJobs
    from .jobs.jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs.jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .jobs.jobs import Jobs as Jobs
    from .jobs.jobs import JobsWithRawResponse as JobsWithRawResponse
    from .jobs.jobs import JobsWithStreamingResponse as JobsWithStreamingResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Alpha": ".alpha.alpha",
            "AlphaWithRawResponse": ".alpha.alpha",
            "AlphaWithStreamingResponse": ".alpha.alpha",
            "AsyncAlpha": ".alpha.alpha",
            "AsyncAlphaWithRawResponse": ".alpha.alpha",
            "AsyncAlphaWithStreamingResponse": ".alpha.alpha",
            "AsyncCheckpoints": ".checkpoints.checkpoints",
            "AsyncCheckpointsWithRawResponse": ".checkpoints.checkpoints",
            "AsyncCheckpointsWithStreamingResponse": ".checkpoints.checkpoints",
            "Checkpoints": ".checkpoints.checkpoints",
            "CheckpointsWithRawResponse": ".checkpoints.checkpoints",
            "CheckpointsWithStreamingResponse": ".checkpoints.checkpoints",
            "AsyncFineTuning": ".fine_tuning",
            "AsyncFineTuningWithRawResponse": ".fine_tuning",
            "AsyncFineTuningWithStreamingResponse": ".fine_tuning",
            "FineTuning": ".fine_tuning",
            "FineTuningWithRawResponse": ".fine_tuning",
            "FineTuningWithStreamingResponse": ".fine_tuning",
            "AsyncJobs": ".jobs.jobs",
            "AsyncJobsWithRawResponse": ".jobs.jobs",
            "AsyncJobsWithStreamingResponse": ".jobs.jobs",
            "Jobs": ".jobs.jobs",
            "JobsWithRawResponse": ".jobs.jobs",
            "JobsWithStreamingResponse": ".jobs.jobs",
        },
    )
