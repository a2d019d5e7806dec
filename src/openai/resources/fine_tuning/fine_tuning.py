# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .alpha.alpha import (
        Alpha,
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlpha,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from .checkpoints.checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from .jobs.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )

__all__ = [
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
]


class FineTuning(SyncAPIResource):
    """Entry to training models on your own data."""

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FineTuningWithStreamingResponse(self)

    @cached_property
    def alpha(self) -> Alpha:
        """Fine-tuning features still in alpha."""
        from .alpha.alpha import Alpha

        return Alpha(self._client)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Entry to sharing checkpoints."""
        from .checkpoints.checkpoints import Checkpoints

        return Checkpoints(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Training runs."""
        from .jobs.jobs import Jobs

        return Jobs(self._client)


class AsyncFineTuning(AsyncAPIResource):
    """Async twin of `FineTuning`."""

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFineTuningWithStreamingResponse(self)

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """Fine-tuning features still in alpha."""
        from .alpha.alpha import AsyncAlpha

        return AsyncAlpha(self._client)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Entry to sharing checkpoints."""
        from .checkpoints.checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Training runs."""
        from .jobs.jobs import AsyncJobs

        return AsyncJobs(self._client)


class FineTuningWithRawResponse:
    """Methods of `FineTuning`; see `with_raw_response`."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AlphaWithRawResponse:
        from .alpha.alpha import AlphaWithRawResponse

        return AlphaWithRawResponse(self._fine_tuning.alpha)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        from .checkpoints.checkpoints import CheckpointsWithRawResponse

        return CheckpointsWithRawResponse(self._fine_tuning.checkpoints)

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        from .jobs.jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._fine_tuning.jobs)


class AsyncFineTuningWithRawResponse:
    """Methods of `AsyncFineTuning`; see `with_raw_response`."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AsyncAlphaWithRawResponse:
        from .alpha.alpha import AsyncAlphaWithRawResponse

        return AsyncAlphaWithRawResponse(self._fine_tuning.alpha)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        from .checkpoints.checkpoints import AsyncCheckpointsWithRawResponse

        return AsyncCheckpointsWithRawResponse(self._fine_tuning.checkpoints)

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        from .jobs.jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._fine_tuning.jobs)


class FineTuningWithStreamingResponse:
    """Methods of `FineTuning`; see `with_streaming_response`."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AlphaWithStreamingResponse:
        from .alpha.alpha import AlphaWithStreamingResponse

        return AlphaWithStreamingResponse(self._fine_tuning.alpha)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        from .checkpoints.checkpoints import CheckpointsWithStreamingResponse

        return CheckpointsWithStreamingResponse(self._fine_tuning.checkpoints)

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        from .jobs.jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._fine_tuning.jobs)


class AsyncFineTuningWithStreamingResponse:
    """Methods of `AsyncFineTuning`; see `with_streaming_response`."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AsyncAlphaWithStreamingResponse:
        from .alpha.alpha import AsyncAlphaWithStreamingResponse

        return AsyncAlphaWithStreamingResponse(self._fine_tuning.alpha)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        from .checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse

        return AsyncCheckpointsWithStreamingResponse(self._fine_tuning.checkpoints)

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        from .jobs.jobs import AsyncJobsWithStreamingResponse

        return AsyncJobsWithStreamingResponse(self._fine_tuning.jobs)
