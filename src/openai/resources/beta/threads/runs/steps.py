# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import List

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.threads.runs.run_step import RunStep
    from .....types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = [
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]

_RETRIEVE: Operation[RunStep] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    "openai.types.beta.threads.runs.run_step:RunStep",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[SyncCursorPage[RunStep], AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]] = PageOperation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    "openai.types.beta.threads.runs.run_step:RunStep",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class Steps(SyncAPIResource):
    """Steps that a run took."""

    @cached_property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return StepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return StepsWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunStep:
        """Return a step of a run.

        [API reference](https://platform.openai.com/docs/api-reference/run-steps/getRunStep)

        Args:
            step_id: Id of the run step.
            thread_id: Id of the thread.
            run_id: Id of the run.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds the text found by file search.
        """
        return self._run(
            _RETRIEVE,
            {"step_id": step_id, "thread_id": thread_id, "run_id": run_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run.

        [API reference](https://platform.openai.com/docs/api-reference/run-steps/listRunSteps)

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds the text found by file search.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "include": include,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSteps(AsyncAPIResource):
    """Async twin of `Steps`."""

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncStepsWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RunStep:
        """Async twin of `Steps.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"step_id": step_id, "thread_id": thread_id, "run_id": run_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """Async twin of `Steps.list`."""
        return self._page(
            _LIST,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "include": include,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class StepsWithRawResponse:
    """Methods of `Steps`; see `with_raw_response`."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self.retrieve = to_raw_response_wrapper(steps.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(steps.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncStepsWithRawResponse:
    """Methods of `AsyncSteps`; see `with_raw_response`."""

    def __init__(self, steps: AsyncSteps) -> None:
        self._steps = steps
        self.retrieve = async_to_raw_response_wrapper(steps.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(steps.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class StepsWithStreamingResponse:
    """Methods of `Steps`; see `with_streaming_response`."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self.retrieve = to_streamed_response_wrapper(steps.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(steps.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncStepsWithStreamingResponse:
    """Methods of `AsyncSteps`; see `with_streaming_response`."""

    def __init__(self, steps: AsyncSteps) -> None:
        self._steps = steps
        self.retrieve = async_to_streamed_response_wrapper(steps.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(steps.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
