# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.fine_tuning import job_create_params
    from ....types.fine_tuning.fine_tuning_job import FineTuningJob
    from ....types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from ....types.shared_params.metadata import Metadata
    from .checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )

__all__ = [
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]

_CREATE: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
)
_RETRIEVE: Operation[FineTuningJob] = Operation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
)
_LIST: PageOperation[
    SyncCursorPage[FineTuningJob],
    AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]],
] = PageOperation(
    "GET",
    "/fine_tuning/jobs",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    page="CursorPage",
)
_CANCEL: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
)
_LIST_EVENTS: PageOperation[
    SyncCursorPage[FineTuningJobEvent],
    AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]],
] = PageOperation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    "openai.types.fine_tuning.fine_tuning_job_event:FineTuningJobEvent",
    page="CursorPage",
)
_PAUSE: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
)
_RESUME: Operation[FineTuningJob] = Operation(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
)


class Jobs(SyncAPIResource):
    """Training runs."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return JobsWithStreamingResponse(self)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Intermediate models of a training run."""
        from .checkpoints import Checkpoints

        return Checkpoints(self._client)

    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: job_create_params.Method | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Start training a model on an uploaded data set, and return the job.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/create)

        Args:
            model: Name of the model to train.
            training_file: Id of the JSONL file with the examples, uploaded for `fine-tune`.
            hyperparameters: Deprecated for `method`; epochs, batch size and learning rate multiplier.
            integrations: Services that receive the job's metrics, such as Weights & Biases.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            method: Training method, supervised, DPO or reinforcement, with its hyperparameters.
            seed: Makes the job repeatable, 0 to 2147483647; drawn at random when absent.
            suffix: Up to 64 characters to appear in the name of the trained model.
            validation_file: Id of a JSONL file to measure progress on; share no examples with the training file.
        """
        return self._run(
            _CREATE,
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Return a fine-tuning job with its status and resulting model.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/retrieve)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
        """
        return self._run(
            _RETRIEVE,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FineTuningJob]:
        """List fine-tuning jobs, running and finished.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most jobs a page may hold, default 20.
            metadata: Only jobs that carry these key-value pairs; `None` for jobs without metadata.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Stop a fine-tuning job for good.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/cancel)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
        """
        return self._run(
            _CANCEL,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List what happened in a fine-tuning job so far.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/list-events)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Id of the last object of the previous page.
            limit: Most events a page may hold, default 20.
        """
        return self._page(
            _LIST_EVENTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Halt a fine-tuning job until it is resumed.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/pause)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
        """
        return self._run(
            _PAUSE,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Continue a paused fine-tuning job.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/resume)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
        """
        return self._run(
            _RESUME,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncJobs(AsyncAPIResource):
    """Async twin of `Jobs`."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncJobsWithStreamingResponse(self)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Intermediate models of a training run."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    async def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: job_create_params.Method | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Async twin of `Jobs.create`."""
        return await self._run(
            _CREATE,
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Async twin of `Jobs.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """Async twin of `Jobs.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Async twin of `Jobs.cancel`."""
        return await self._run(
            _CANCEL,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """Async twin of `Jobs.list_events`."""
        return self._page(
            _LIST_EVENTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Async twin of `Jobs.pause`."""
        return await self._run(
            _PAUSE,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FineTuningJob:
        """Async twin of `Jobs.resume`."""
        return await self._run(
            _RESUME,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class JobsWithRawResponse:
    """Methods of `Jobs`; see `with_raw_response`."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.create = to_raw_response_wrapper(jobs.create)
        self.retrieve = to_raw_response_wrapper(jobs.retrieve)
        self.list = to_raw_response_wrapper(jobs.list)
        self.cancel = to_raw_response_wrapper(jobs.cancel)
        self.list_events = to_raw_response_wrapper(jobs.list_events)
        self.pause = to_raw_response_wrapper(jobs.pause)
        self.resume = to_raw_response_wrapper(jobs.resume)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        from .checkpoints import CheckpointsWithRawResponse

        return CheckpointsWithRawResponse(self._jobs.checkpoints)


class AsyncJobsWithRawResponse:
    """Methods of `AsyncJobs`; see `with_raw_response`."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.create = async_to_raw_response_wrapper(jobs.create)
        self.retrieve = async_to_raw_response_wrapper(jobs.retrieve)
        self.list = async_to_raw_response_wrapper(jobs.list)
        self.cancel = async_to_raw_response_wrapper(jobs.cancel)
        self.list_events = async_to_raw_response_wrapper(jobs.list_events)
        self.pause = async_to_raw_response_wrapper(jobs.pause)
        self.resume = async_to_raw_response_wrapper(jobs.resume)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        from .checkpoints import AsyncCheckpointsWithRawResponse

        return AsyncCheckpointsWithRawResponse(self._jobs.checkpoints)


class JobsWithStreamingResponse:
    """Methods of `Jobs`; see `with_streaming_response`."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.create = to_streamed_response_wrapper(jobs.create)
        self.retrieve = to_streamed_response_wrapper(jobs.retrieve)
        self.list = to_streamed_response_wrapper(jobs.list)
        self.cancel = to_streamed_response_wrapper(jobs.cancel)
        self.list_events = to_streamed_response_wrapper(jobs.list_events)
        self.pause = to_streamed_response_wrapper(jobs.pause)
        self.resume = to_streamed_response_wrapper(jobs.resume)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        from .checkpoints import CheckpointsWithStreamingResponse

        return CheckpointsWithStreamingResponse(self._jobs.checkpoints)


class AsyncJobsWithStreamingResponse:
    """Methods of `AsyncJobs`; see `with_streaming_response`."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.create = async_to_streamed_response_wrapper(jobs.create)
        self.retrieve = async_to_streamed_response_wrapper(jobs.retrieve)
        self.list = async_to_streamed_response_wrapper(jobs.list)
        self.cancel = async_to_streamed_response_wrapper(jobs.cancel)
        self.list_events = async_to_streamed_response_wrapper(jobs.list_events)
        self.pause = async_to_streamed_response_wrapper(jobs.pause)
        self.resume = async_to_streamed_response_wrapper(jobs.resume)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        from .checkpoints import AsyncCheckpointsWithStreamingResponse

        return AsyncCheckpointsWithStreamingResponse(self._jobs.checkpoints)
