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
    from ....types.admin.organization.organization_data_retention import OrganizationDataRetention

__all__ = [
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "DataRetention",
    "DataRetentionWithRawResponse",
    "DataRetentionWithStreamingResponse",
]

_RETRIEVE: Operation[OrganizationDataRetention] = Operation(
    "GET",
    "/organization/data_retention",
    "openai.types.admin.organization.organization_data_retention:OrganizationDataRetention",
    admin=True,
)
_UPDATE: Operation[OrganizationDataRetention] = Operation(
    "POST",
    "/organization/data_retention",
    "openai.types.admin.organization.organization_data_retention:OrganizationDataRetention",
    admin=True,
)


class DataRetention(SyncAPIResource):
    """How long the organization's data is kept."""

    @cached_property
    def with_raw_response(self) -> DataRetentionWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return DataRetentionWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return DataRetentionWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationDataRetention:
        """Return the organization's data retention.

        [API reference](https://platform.openai.com/docs/api-reference/data-retention/retrieve)
        """
        return self._run(_RETRIEVE, {}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationDataRetention:
        """Set the organization's data retention.

        [API reference](https://platform.openai.com/docs/api-reference/data-retention/update)

        Args:
            retention_type: Retention to set, such as `zero_data_retention` or `modified_abuse_monitoring`.
        """
        return self._run(_UPDATE, {"retention_type": retention_type}, extra_headers, extra_query, extra_body, timeout)


class AsyncDataRetention(AsyncAPIResource):
    """Async twin of `DataRetention`."""

    @cached_property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncDataRetentionWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncDataRetentionWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationDataRetention:
        """Async twin of `DataRetention.retrieve`."""
        return await self._run(_RETRIEVE, {}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationDataRetention:
        """Async twin of `DataRetention.update`."""
        return await self._run(
            _UPDATE,
            {"retention_type": retention_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class DataRetentionWithRawResponse:
    """Methods of `DataRetention`; see `with_raw_response`."""

    def __init__(self, data_retention: DataRetention) -> None:
        self._data_retention = data_retention
        self.retrieve = to_raw_response_wrapper(data_retention.retrieve)
        self.update = to_raw_response_wrapper(data_retention.update)


class AsyncDataRetentionWithRawResponse:
    """Methods of `AsyncDataRetention`; see `with_raw_response`."""

    def __init__(self, data_retention: AsyncDataRetention) -> None:
        self._data_retention = data_retention
        self.retrieve = async_to_raw_response_wrapper(data_retention.retrieve)
        self.update = async_to_raw_response_wrapper(data_retention.update)


class DataRetentionWithStreamingResponse:
    """Methods of `DataRetention`; see `with_streaming_response`."""

    def __init__(self, data_retention: DataRetention) -> None:
        self._data_retention = data_retention
        self.retrieve = to_streamed_response_wrapper(data_retention.retrieve)
        self.update = to_streamed_response_wrapper(data_retention.update)


class AsyncDataRetentionWithStreamingResponse:
    """Methods of `AsyncDataRetention`; see `with_streaming_response`."""

    def __init__(self, data_retention: AsyncDataRetention) -> None:
        self._data_retention = data_retention
        self.retrieve = async_to_streamed_response_wrapper(data_retention.retrieve)
        self.update = async_to_streamed_response_wrapper(data_retention.update)
