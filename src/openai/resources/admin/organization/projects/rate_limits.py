# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    import httpx

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from .....types.admin.organization.projects.project_rate_limit import ProjectRateLimit

__all__ = [
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
]

_LIST_RATE_LIMITS: PageOperation[
    SyncConversationCursorPage[ProjectRateLimit],
    AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    "openai.types.admin.organization.projects.project_rate_limit:ProjectRateLimit",
    page="ConversationCursorPage",
    admin=True,
)
_UPDATE_RATE_LIMIT: Operation[ProjectRateLimit] = Operation(
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    "openai.types.admin.organization.projects.project_rate_limit:ProjectRateLimit",
    admin=True,
)


class RateLimits(SyncAPIResource):
    """Rate limits of a project, by model."""

    @cached_property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """List a project's rate limits, one for each model.

        [API reference](https://platform.openai.com/docs/api-reference/project-rate-limits/list)

        Args:
            project_id: Id of the project.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most rate limits a page may hold, default 100.
        """
        return self._page(
            _LIST_RATE_LIMITS,
            {"project_id": project_id, "after": after, "before": before, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectRateLimit:
        """Change a project's rate limit for a model.

        [API reference](https://platform.openai.com/docs/api-reference/project-rate-limits/update)

        Args:
            rate_limit_id: Id of the rate limit.
            project_id: Id of the project.
            batch_1_day_max_input_tokens: Batch input tokens per day, for models that have such a limit.
            max_audio_megabytes_per_1_minute: Megabytes of audio per minute, for models that have such a limit.
            max_images_per_1_minute: Images per minute, for models that have such a limit.
            max_requests_per_1_day: Requests per day, for models that have such a limit.
            max_requests_per_1_minute: Requests per minute.
            max_tokens_per_1_minute: Tokens per minute.
        """
        return self._run(
            _UPDATE_RATE_LIMIT,
            {
                "rate_limit_id": rate_limit_id,
                "project_id": project_id,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRateLimits(AsyncAPIResource):
    """Async twin of `RateLimits`."""

    @cached_property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """Async twin of `RateLimits.list_rate_limits`."""
        return self._page(
            _LIST_RATE_LIMITS,
            {"project_id": project_id, "after": after, "before": before, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectRateLimit:
        """Async twin of `RateLimits.update_rate_limit`."""
        return await self._run(
            _UPDATE_RATE_LIMIT,
            {
                "rate_limit_id": rate_limit_id,
                "project_id": project_id,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RateLimitsWithRawResponse:
    """Methods of `RateLimits`; see `with_raw_response`."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.list_rate_limits = to_raw_response_wrapper(rate_limits.list_rate_limits)
        self.update_rate_limit = to_raw_response_wrapper(rate_limits.update_rate_limit)


class AsyncRateLimitsWithRawResponse:
    """Methods of `AsyncRateLimits`; see `with_raw_response`."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.list_rate_limits = async_to_raw_response_wrapper(rate_limits.list_rate_limits)
        self.update_rate_limit = async_to_raw_response_wrapper(rate_limits.update_rate_limit)


class RateLimitsWithStreamingResponse:
    """Methods of `RateLimits`; see `with_streaming_response`."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.list_rate_limits = to_streamed_response_wrapper(rate_limits.list_rate_limits)
        self.update_rate_limit = to_streamed_response_wrapper(rate_limits.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse:
    """Methods of `AsyncRateLimits`; see `with_streaming_response`."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.list_rate_limits = async_to_streamed_response_wrapper(rate_limits.list_rate_limits)
        self.update_rate_limit = async_to_streamed_response_wrapper(rate_limits.update_rate_limit)
