# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
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

    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.fine_tuning.alpha import grader_run_params, grader_validate_params
    from ....types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from ....types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

__all__ = [
    "AsyncGraders",
    "AsyncGradersWithRawResponse",
    "AsyncGradersWithStreamingResponse",
    "Graders",
    "GradersWithRawResponse",
    "GradersWithStreamingResponse",
]

_RUN: Operation[GraderRunResponse] = Operation(
    "POST",
    "/fine_tuning/alpha/graders/run",
    "openai.types.fine_tuning.alpha.grader_run_response:GraderRunResponse",
)
_VALIDATE: Operation[GraderValidateResponse] = Operation(
    "POST",
    "/fine_tuning/alpha/graders/validate",
    "openai.types.fine_tuning.alpha.grader_validate_response:GraderValidateResponse",
)


class Graders(SyncAPIResource):
    """Graders for reinforcement fine-tuning, tried out ahead of a job."""

    @cached_property
    def with_raw_response(self) -> GradersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return GradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GradersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return GradersWithStreamingResponse(self)

    def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GraderRunResponse:
        """Grade one sample, to try out a grader.

        [API reference](https://platform.openai.com/docs/api-reference/graders/run)

        Args:
            grader: Grader to run, as it would appear in a job's `method`.
            model_sample: Model output to grade, available to the grader as `sample`.
            item: Row of the data set, available to the grader as `item`.
        """
        return self._run(
            _RUN,
            {"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def validate(
        self,
        *,
        grader: grader_validate_params.Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GraderValidateResponse:
        """Check that a grader is well formed.

        [API reference](https://platform.openai.com/docs/api-reference/graders/validate)

        Args:
            grader: Grader to check, as it would appear in a job's `method`.
        """
        return self._run(_VALIDATE, {"grader": grader}, extra_headers, extra_query, extra_body, timeout)


class AsyncGraders(AsyncAPIResource):
    """Async twin of `Graders`."""

    @cached_property
    def with_raw_response(self) -> AsyncGradersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncGradersWithStreamingResponse(self)

    async def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GraderRunResponse:
        """Async twin of `Graders.run`."""
        return await self._run(
            _RUN,
            {"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        *,
        grader: grader_validate_params.Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> GraderValidateResponse:
        """Async twin of `Graders.validate`."""
        return await self._run(_VALIDATE, {"grader": grader}, extra_headers, extra_query, extra_body, timeout)


class GradersWithRawResponse:
    """Methods of `Graders`; see `with_raw_response`."""

    def __init__(self, graders: Graders) -> None:
        self._graders = graders
        self.run = to_raw_response_wrapper(graders.run)
        self.validate = to_raw_response_wrapper(graders.validate)


class AsyncGradersWithRawResponse:
    """Methods of `AsyncGraders`; see `with_raw_response`."""

    def __init__(self, graders: AsyncGraders) -> None:
        self._graders = graders
        self.run = async_to_raw_response_wrapper(graders.run)
        self.validate = async_to_raw_response_wrapper(graders.validate)


class GradersWithStreamingResponse:
    """Methods of `Graders`; see `with_streaming_response`."""

    def __init__(self, graders: Graders) -> None:
        self._graders = graders
        self.run = to_streamed_response_wrapper(graders.run)
        self.validate = to_streamed_response_wrapper(graders.validate)


class AsyncGradersWithStreamingResponse:
    """Methods of `AsyncGraders`; see `with_streaming_response`."""

    def __init__(self, graders: AsyncGraders) -> None:
        self._graders = graders
        self.run = async_to_streamed_response_wrapper(graders.run)
        self.validate = async_to_streamed_response_wrapper(graders.validate)
