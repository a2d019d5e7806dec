# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation, PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Optional

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types import eval_create_params
    from ...types.eval_create_response import EvalCreateResponse
    from ...types.eval_delete_response import EvalDeleteResponse
    from ...types.eval_list_response import EvalListResponse
    from ...types.eval_retrieve_response import EvalRetrieveResponse
    from ...types.eval_update_response import EvalUpdateResponse
    from ...types.shared_params.metadata import Metadata
    from .runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

__all__ = [
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
]

_CREATE: Operation[EvalCreateResponse] = Operation(
    "POST",
    "/evals",
    "openai.types.eval_create_response:EvalCreateResponse",
)
_RETRIEVE: Operation[EvalRetrieveResponse] = Operation(
    "GET",
    "/evals/{eval_id}",
    "openai.types.eval_retrieve_response:EvalRetrieveResponse",
)
_UPDATE: Operation[EvalUpdateResponse] = Operation(
    "POST",
    "/evals/{eval_id}",
    "openai.types.eval_update_response:EvalUpdateResponse",
)
_LIST: PageOperation[
    SyncCursorPage[EvalListResponse],
    AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]],
] = PageOperation("GET", "/evals", "openai.types.eval_list_response:EvalListResponse", page="CursorPage")
_DELETE: Operation[EvalDeleteResponse] = Operation(
    "DELETE",
    "/evals/{eval_id}",
    "openai.types.eval_delete_response:EvalDeleteResponse",
)


class Evals(SyncAPIResource):
    """Tests of model output against criteria."""

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return EvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return EvalsWithStreamingResponse(self)

    @cached_property
    def runs(self) -> Runs:
        """Executions of an eval."""
        from .runs.runs import Runs

        return Runs(self._client)

    def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalCreateResponse:
        """Define an eval from a kind of data and criteria to grade by.

        [API reference](https://platform.openai.com/docs/api-reference/evals/create)

        Args:
            data_source_config: Schema of the data that runs will supply.
            testing_criteria: Graders; templates such as `{{item.x}}` and `{{sample.output_text}}` reach the data.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the eval.
        """
        return self._run(
            _CREATE,
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "metadata": metadata,
                "name": name,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalRetrieveResponse:
        """Return an eval.

        [API reference](https://platform.openai.com/docs/api-reference/evals/get)

        Args:
            eval_id: Id of the eval.
        """
        return self._run(_RETRIEVE, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalUpdateResponse:
        """Change an eval's name or metadata.

        [API reference](https://platform.openai.com/docs/api-reference/evals/update)

        Args:
            eval_id: Id of the eval.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: New name of the eval.
        """
        return self._run(
            _UPDATE,
            {"eval_id": eval_id, "metadata": metadata, "name": name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[EvalListResponse]:
        """List the project's evals.

        [API reference](https://platform.openai.com/docs/api-reference/evals/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
            order_by: Timestamp to sort by, `created_at` (default) or `updated_at`.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "order_by": order_by},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        [API reference](https://platform.openai.com/docs/api-reference/evals/delete)

        Args:
            eval_id: Id of the eval.
        """
        return self._run(_DELETE, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncEvals(AsyncAPIResource):
    """Async twin of `Evals`."""

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncEvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncEvalsWithStreamingResponse(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Executions of an eval."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    async def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalCreateResponse:
        """Async twin of `Evals.create`."""
        return await self._run(
            _CREATE,
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "metadata": metadata,
                "name": name,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalRetrieveResponse:
        """Async twin of `Evals.retrieve`."""
        return await self._run(_RETRIEVE, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalUpdateResponse:
        """Async twin of `Evals.update`."""
        return await self._run(
            _UPDATE,
            {"eval_id": eval_id, "metadata": metadata, "name": name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """Async twin of `Evals.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "order_by": order_by},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EvalDeleteResponse:
        """Async twin of `Evals.delete`."""
        return await self._run(_DELETE, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)


class EvalsWithRawResponse:
    """Methods of `Evals`; see `with_raw_response`."""

    def __init__(self, evals: Evals) -> None:
        self._evals = evals
        self.create = to_raw_response_wrapper(evals.create)
        self.retrieve = to_raw_response_wrapper(evals.retrieve)
        self.update = to_raw_response_wrapper(evals.update)
        self.list = to_raw_response_wrapper(evals.list)
        self.delete = to_raw_response_wrapper(evals.delete)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        from .runs.runs import RunsWithRawResponse

        return RunsWithRawResponse(self._evals.runs)


class AsyncEvalsWithRawResponse:
    """Methods of `AsyncEvals`; see `with_raw_response`."""

    def __init__(self, evals: AsyncEvals) -> None:
        self._evals = evals
        self.create = async_to_raw_response_wrapper(evals.create)
        self.retrieve = async_to_raw_response_wrapper(evals.retrieve)
        self.update = async_to_raw_response_wrapper(evals.update)
        self.list = async_to_raw_response_wrapper(evals.list)
        self.delete = async_to_raw_response_wrapper(evals.delete)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        from .runs.runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._evals.runs)


class EvalsWithStreamingResponse:
    """Methods of `Evals`; see `with_streaming_response`."""

    def __init__(self, evals: Evals) -> None:
        self._evals = evals
        self.create = to_streamed_response_wrapper(evals.create)
        self.retrieve = to_streamed_response_wrapper(evals.retrieve)
        self.update = to_streamed_response_wrapper(evals.update)
        self.list = to_streamed_response_wrapper(evals.list)
        self.delete = to_streamed_response_wrapper(evals.delete)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        from .runs.runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._evals.runs)


class AsyncEvalsWithStreamingResponse:
    """Methods of `AsyncEvals`; see `with_streaming_response`."""

    def __init__(self, evals: AsyncEvals) -> None:
        self._evals = evals
        self.create = async_to_streamed_response_wrapper(evals.create)
        self.retrieve = async_to_streamed_response_wrapper(evals.retrieve)
        self.update = async_to_streamed_response_wrapper(evals.update)
        self.list = async_to_streamed_response_wrapper(evals.list)
        self.delete = async_to_streamed_response_wrapper(evals.delete)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        from .runs.runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._evals.runs)
