# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._types import Body, Headers, NotGiven, Query
    from ...types.webhooks.webhook_event_type_list import WebhookEventTypeList

__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "EventTypes",
    "EventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
]

_LIST: Operation[WebhookEventTypeList] = Operation(
    "GET",
    "/webhook_event_types",
    "openai.types.webhooks.webhook_event_type_list:WebhookEventTypeList",
)


class EventTypes(SyncAPIResource):
    """Kinds of events that webhooks can announce."""

    @cached_property
    def with_raw_response(self) -> EventTypesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return EventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventTypesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return EventTypesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEventTypeList:
        """List the events that webhooks can announce.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/event-types)
        """
        return self._run(_LIST, {}, extra_headers, extra_query, extra_body, timeout)


class AsyncEventTypes(AsyncAPIResource):
    """Async twin of `EventTypes`."""

    @cached_property
    def with_raw_response(self) -> AsyncEventTypesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncEventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncEventTypesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEventTypeList:
        """Async twin of `EventTypes.list`."""
        return await self._run(_LIST, {}, extra_headers, extra_query, extra_body, timeout)


class EventTypesWithRawResponse:
    """Methods of `EventTypes`; see `with_raw_response`."""

    def __init__(self, event_types: EventTypes) -> None:
        self._event_types = event_types
        self.list = to_raw_response_wrapper(event_types.list)


class AsyncEventTypesWithRawResponse:
    """Methods of `AsyncEventTypes`; see `with_raw_response`."""

    def __init__(self, event_types: AsyncEventTypes) -> None:
        self._event_types = event_types
        self.list = async_to_raw_response_wrapper(event_types.list)


class EventTypesWithStreamingResponse:
    """Methods of `EventTypes`; see `with_streaming_response`."""

    def __init__(self, event_types: EventTypes) -> None:
        self._event_types = event_types
        self.list = to_streamed_response_wrapper(event_types.list)


class AsyncEventTypesWithStreamingResponse:
    """Methods of `AsyncEventTypes`; see `with_streaming_response`."""

    def __init__(self, event_types: AsyncEventTypes) -> None:
        self._event_types = event_types
        self.list = async_to_streamed_response_wrapper(event_types.list)
