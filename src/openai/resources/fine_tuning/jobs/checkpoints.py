# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
]

_LIST: PageOperation[
    SyncCursorPage[FineTuningJobCheckpoint],
    AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]],
] = PageOperation(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    "openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint:FineTuningJobCheckpoint",
    page="CursorPage",
)


class Checkpoints(SyncAPIResource):
    """Intermediate models of a training run."""

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints that a fine-tuning job has saved.

        [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/list-checkpoints)

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Id of the last object of the previous page.
            limit: Most checkpoints a page may hold, default 10.
        """
        return self._page(
            _LIST,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


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

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """Async twin of `Checkpoints.list`."""
        return self._page(
            _LIST,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CheckpointsWithRawResponse:
    """Methods of `Checkpoints`; see `with_raw_response`."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints
        self.list = to_raw_response_wrapper(checkpoints.list)


class AsyncCheckpointsWithRawResponse:
    """Methods of `AsyncCheckpoints`; see `with_raw_response`."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints
        self.list = async_to_raw_response_wrapper(checkpoints.list)


class CheckpointsWithStreamingResponse:
    """Methods of `Checkpoints`; see `with_streaming_response`."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints
        self.list = to_streamed_response_wrapper(checkpoints.list)


class AsyncCheckpointsWithStreamingResponse:
    """Methods of `AsyncCheckpoints`; see `with_streaming_response`."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = checkpoints
        self.list = async_to_streamed_response_wrapper(checkpoints.list)
