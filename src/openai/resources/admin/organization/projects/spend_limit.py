# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ....._types import Body, Headers, NotGiven, Query
    from .....types.admin.organization.projects.project_spend_limit import ProjectSpendLimit
    from .....types.admin.organization.projects.project_spend_limit_deleted import ProjectSpendLimitDeleted

__all__ = [
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "SpendLimit",
    "SpendLimitWithRawResponse",
    "SpendLimitWithStreamingResponse",
]

_RETRIEVE: Operation[ProjectSpendLimit] = Operation(
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    "openai.types.admin.organization.projects.project_spend_limit:ProjectSpendLimit",
    admin=True,
)
_UPDATE: Operation[ProjectSpendLimit] = Operation(
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    "openai.types.admin.organization.projects.project_spend_limit:ProjectSpendLimit",
    admin=True,
)
_DELETE: Operation[ProjectSpendLimitDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    "openai.types.admin.organization.projects.project_spend_limit_deleted:ProjectSpendLimitDeleted",
    admin=True,
)


class SpendLimit(SyncAPIResource):
    """Hard limit on a project's spending."""

    @cached_property
    def with_raw_response(self) -> SpendLimitWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SpendLimitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SpendLimitWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimit:
        """Return how much a project may spend at most.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-limit/retrieve)

        Args:
            project_id: Id of the project.
        """
        return self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimit:
        """Set a project's hard spend limit; requests beyond it fail.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-limit/update)

        Args:
            project_id: Id of the project.
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            threshold_amount: Limit in cents, at least 1.
        """
        return self._run(
            _UPDATE,
            {
                "project_id": project_id,
                "currency": currency,
                "interval": interval,
                "threshold_amount": threshold_amount,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Let a project spend without a hard limit again.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-limit/delete)

        Args:
            project_id: Id of the project.
        """
        return self._run(_DELETE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncSpendLimit(AsyncAPIResource):
    """Async twin of `SpendLimit`."""

    @cached_property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSpendLimitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSpendLimitWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimit:
        """Async twin of `SpendLimit.retrieve`."""
        return await self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimit:
        """Async twin of `SpendLimit.update`."""
        return await self._run(
            _UPDATE,
            {
                "project_id": project_id,
                "currency": currency,
                "interval": interval,
                "threshold_amount": threshold_amount,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Async twin of `SpendLimit.delete`."""
        return await self._run(_DELETE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class SpendLimitWithRawResponse:
    """Methods of `SpendLimit`; see `with_raw_response`."""

    def __init__(self, spend_limit: SpendLimit) -> None:
        self._spend_limit = spend_limit
        self.retrieve = to_raw_response_wrapper(spend_limit.retrieve)
        self.update = to_raw_response_wrapper(spend_limit.update)
        self.delete = to_raw_response_wrapper(spend_limit.delete)


class AsyncSpendLimitWithRawResponse:
    """Methods of `AsyncSpendLimit`; see `with_raw_response`."""

    def __init__(self, spend_limit: AsyncSpendLimit) -> None:
        self._spend_limit = spend_limit
        self.retrieve = async_to_raw_response_wrapper(spend_limit.retrieve)
        self.update = async_to_raw_response_wrapper(spend_limit.update)
        self.delete = async_to_raw_response_wrapper(spend_limit.delete)


class SpendLimitWithStreamingResponse:
    """Methods of `SpendLimit`; see `with_streaming_response`."""

    def __init__(self, spend_limit: SpendLimit) -> None:
        self._spend_limit = spend_limit
        self.retrieve = to_streamed_response_wrapper(spend_limit.retrieve)
        self.update = to_streamed_response_wrapper(spend_limit.update)
        self.delete = to_streamed_response_wrapper(spend_limit.delete)


class AsyncSpendLimitWithStreamingResponse:
    """Methods of `AsyncSpendLimit`; see `with_streaming_response`."""

    def __init__(self, spend_limit: AsyncSpendLimit) -> None:
        self._spend_limit = spend_limit
        self.retrieve = async_to_streamed_response_wrapper(spend_limit.retrieve)
        self.update = async_to_streamed_response_wrapper(spend_limit.update)
        self.delete = async_to_streamed_response_wrapper(spend_limit.delete)
