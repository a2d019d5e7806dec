# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ...._types import Body, Headers, NotGiven, Query
    from ....types.admin.organization.organization_spend_limit import OrganizationSpendLimit
    from ....types.admin.organization.organization_spend_limit_deleted import OrganizationSpendLimitDeleted

__all__ = [
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "SpendLimit",
    "SpendLimitWithRawResponse",
    "SpendLimitWithStreamingResponse",
]

_RETRIEVE: Operation[OrganizationSpendLimit] = Operation(
    "GET",
    "/organization/spend_limit",
    "openai.types.admin.organization.organization_spend_limit:OrganizationSpendLimit",
    admin=True,
)
_UPDATE: Operation[OrganizationSpendLimit] = Operation(
    "POST",
    "/organization/spend_limit",
    "openai.types.admin.organization.organization_spend_limit:OrganizationSpendLimit",
    admin=True,
)
_DELETE: Operation[OrganizationSpendLimitDeleted] = Operation(
    "DELETE",
    "/organization/spend_limit",
    "openai.types.admin.organization.organization_spend_limit_deleted:OrganizationSpendLimitDeleted",
    admin=True,
)


class SpendLimit(SyncAPIResource):
    """Hard limit on the organization's spending."""

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
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimit:
        """Return how much the organization may spend at most.

        [API reference](https://platform.openai.com/docs/api-reference/spend-limit/retrieve)
        """
        return self._run(_RETRIEVE, {}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimit:
        """Set the organization's hard spend limit; requests beyond it fail.

        [API reference](https://platform.openai.com/docs/api-reference/spend-limit/update)

        Args:
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            threshold_amount: Limit in cents, at least 1.
        """
        return self._run(
            _UPDATE,
            {"currency": currency, "interval": interval, "threshold_amount": threshold_amount},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimitDeleted:
        """Let the organization spend without a hard limit again.

        [API reference](https://platform.openai.com/docs/api-reference/spend-limit/delete)
        """
        return self._run(_DELETE, {}, extra_headers, extra_query, extra_body, timeout)


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
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimit:
        """Async twin of `SpendLimit.retrieve`."""
        return await self._run(_RETRIEVE, {}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimit:
        """Async twin of `SpendLimit.update`."""
        return await self._run(
            _UPDATE,
            {"currency": currency, "interval": interval, "threshold_amount": threshold_amount},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendLimitDeleted:
        """Async twin of `SpendLimit.delete`."""
        return await self._run(_DELETE, {}, extra_headers, extra_query, extra_body, timeout)


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
