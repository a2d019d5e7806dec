# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
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
from ...lib._webhooks import AsyncWebhooksMixin, WebhooksMixin

if TYPE_CHECKING:
    from typing import List, Optional

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from ...types.webhooks.webhook_endpoint import WebhookEndpoint
    from ...types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from ...types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from .event_types import (
        AsyncEventTypes,
        AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse,
        EventTypes,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )

__all__ = [
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]

_CREATE: Operation[WebhookEndpointWithSecret] = Operation(
    "POST",
    "/webhook_endpoints",
    "openai.types.webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
)
_RETRIEVE: Operation[WebhookEndpoint] = Operation(
    "GET",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
)
_UPDATE: Operation[WebhookEndpoint] = Operation(
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
)
_LIST: PageOperation[
    SyncCursorPage[WebhookEndpoint],
    AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]],
] = PageOperation(
    "GET",
    "/webhook_endpoints",
    "openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
    page="CursorPage",
)
_DELETE: Operation[DeletedWebhookEndpoint] = Operation(
    "DELETE",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "openai.types.webhooks.deleted_webhook_endpoint:DeletedWebhookEndpoint",
)
_ROTATE_SECRET: Operation[WebhookEndpointWithSecret] = Operation(
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    "openai.types.webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
)
_TEST: Operation[WebhookEndpointTestResult] = Operation(
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    "openai.types.webhooks.webhook_endpoint_test_result:WebhookEndpointTestResult",
)


class Webhooks(WebhooksMixin, SyncAPIResource):
    """Webhook endpoints, and verification of what they receive."""

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return WebhooksWithStreamingResponse(self)

    @cached_property
    def event_types(self) -> EventTypes:
        """Kinds of events that webhooks can announce."""
        from .event_types import EventTypes

        return EventTypes(self._client)

    def create(
        self,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointWithSecret:
        """Register a URL for webhook events; the reply holds the signing secret.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/create)

        Args:
            event_types: Events to deliver, such as `response.completed`.
            name: Name of the endpoint.
            url: URL that receives the events.
        """
        return self._run(
            _CREATE,
            {"event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpoint:
        """Return a webhook endpoint, without its secret.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/retrieve)

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
        """
        return self._run(
            _RETRIEVE,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/update)

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            event_types: Events to deliver; replaces the list.
            name: New name of the endpoint.
            url: New URL that receives the events.
        """
        return self._run(
            _UPDATE,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[WebhookEndpoint]:
        """List the project's webhook endpoints.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/delete)

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
        """
        return self._run(
            _DELETE,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointWithSecret:
        """Replace an endpoint's signing secret, and return the new one.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/rotate-secret)

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: `True` signs with the old secret too for a day.
        """
        return self._run(
            _ROTATE_SECRET,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointTestResult:
        """Send a sample event to a webhook endpoint.

        [API reference](https://platform.openai.com/docs/api-reference/webhooks/test)

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            event_type: Kind of event to send.
        """
        return self._run(
            _TEST,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_type": event_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncWebhooks(AsyncWebhooksMixin, AsyncAPIResource):
    """Async twin of `Webhooks`."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncWebhooksWithStreamingResponse(self)

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        """Kinds of events that webhooks can announce."""
        from .event_types import AsyncEventTypes

        return AsyncEventTypes(self._client)

    async def create(
        self,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointWithSecret:
        """Async twin of `Webhooks.create`."""
        return await self._run(
            _CREATE,
            {"event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpoint:
        """Async twin of `Webhooks.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpoint:
        """Async twin of `Webhooks.update`."""
        return await self._run(
            _UPDATE,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """Async twin of `Webhooks.list`."""
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedWebhookEndpoint:
        """Async twin of `Webhooks.delete`."""
        return await self._run(
            _DELETE,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointWithSecret:
        """Async twin of `Webhooks.rotate_secret`."""
        return await self._run(
            _ROTATE_SECRET,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WebhookEndpointTestResult:
        """Async twin of `Webhooks.test`."""
        return await self._run(
            _TEST,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_type": event_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class WebhooksWithRawResponse:
    """Methods of `Webhooks`; see `with_raw_response`."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.create = to_raw_response_wrapper(webhooks.create)
        self.retrieve = to_raw_response_wrapper(webhooks.retrieve)
        self.update = to_raw_response_wrapper(webhooks.update)
        self.list = to_raw_response_wrapper(webhooks.list)
        self.delete = to_raw_response_wrapper(webhooks.delete)
        self.rotate_secret = to_raw_response_wrapper(webhooks.rotate_secret)
        self.test = to_raw_response_wrapper(webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithRawResponse:
        from .event_types import EventTypesWithRawResponse

        return EventTypesWithRawResponse(self._webhooks.event_types)


class AsyncWebhooksWithRawResponse:
    """Methods of `AsyncWebhooks`; see `with_raw_response`."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks
        self.create = async_to_raw_response_wrapper(webhooks.create)
        self.retrieve = async_to_raw_response_wrapper(webhooks.retrieve)
        self.update = async_to_raw_response_wrapper(webhooks.update)
        self.list = async_to_raw_response_wrapper(webhooks.list)
        self.delete = async_to_raw_response_wrapper(webhooks.delete)
        self.rotate_secret = async_to_raw_response_wrapper(webhooks.rotate_secret)
        self.test = async_to_raw_response_wrapper(webhooks.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithRawResponse:
        from .event_types import AsyncEventTypesWithRawResponse

        return AsyncEventTypesWithRawResponse(self._webhooks.event_types)


class WebhooksWithStreamingResponse:
    """Methods of `Webhooks`; see `with_streaming_response`."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.create = to_streamed_response_wrapper(webhooks.create)
        self.retrieve = to_streamed_response_wrapper(webhooks.retrieve)
        self.update = to_streamed_response_wrapper(webhooks.update)
        self.list = to_streamed_response_wrapper(webhooks.list)
        self.delete = to_streamed_response_wrapper(webhooks.delete)
        self.rotate_secret = to_streamed_response_wrapper(webhooks.rotate_secret)
        self.test = to_streamed_response_wrapper(webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithStreamingResponse:
        from .event_types import EventTypesWithStreamingResponse

        return EventTypesWithStreamingResponse(self._webhooks.event_types)


class AsyncWebhooksWithStreamingResponse:
    """Methods of `AsyncWebhooks`; see `with_streaming_response`."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks
        self.create = async_to_streamed_response_wrapper(webhooks.create)
        self.retrieve = async_to_streamed_response_wrapper(webhooks.retrieve)
        self.update = async_to_streamed_response_wrapper(webhooks.update)
        self.list = async_to_streamed_response_wrapper(webhooks.list)
        self.delete = async_to_streamed_response_wrapper(webhooks.delete)
        self.rotate_secret = async_to_streamed_response_wrapper(webhooks.rotate_secret)
        self.test = async_to_streamed_response_wrapper(webhooks.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse:
        from .event_types import AsyncEventTypesWithStreamingResponse

        return AsyncEventTypesWithStreamingResponse(self._webhooks.event_types)
