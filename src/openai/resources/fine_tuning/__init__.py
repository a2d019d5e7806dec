# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha.alpha import (
        Alpha as Alpha,
        AlphaWithRawResponse as AlphaWithRawResponse,
        AlphaWithStreamingResponse as AlphaWithStreamingResponse,
        AsyncAlpha as AsyncAlpha,
        AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
    )
    from .checkpoints.checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )
    from .fine_tuning import (
        AsyncFineTuning as AsyncFineTuning,
        AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
        FineTuning as FineTuning,
        FineTuningWithRawResponse as FineTuningWithRawResponse,
        FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
    )
    from .jobs.jobs import (
        AsyncJobs as AsyncJobs,
        AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
        Jobs as Jobs,
        JobsWithRawResponse as JobsWithRawResponse,
        JobsWithStreamingResponse as JobsWithStreamingResponse,
    )
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
