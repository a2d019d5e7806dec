# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.webhooks`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_types import (
        AsyncEventTypes as AsyncEventTypes,
        AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse,
        EventTypes as EventTypes,
        EventTypesWithRawResponse as EventTypesWithRawResponse,
        EventTypesWithStreamingResponse as EventTypesWithStreamingResponse,
    )
    from .webhooks import (
        AsyncWebhooks as AsyncWebhooks,
        AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
        Webhooks as Webhooks,
        WebhooksWithRawResponse as WebhooksWithRawResponse,
        WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncEventTypes": ".event_types",
            "AsyncEventTypesWithRawResponse": ".event_types",
            "AsyncEventTypesWithStreamingResponse": ".event_types",
            "EventTypes": ".event_types",
            "EventTypesWithRawResponse": ".event_types",
            "EventTypesWithStreamingResponse": ".event_types",
            "AsyncWebhooks": ".webhooks",
            "AsyncWebhooksWithRawResponse": ".webhooks",
            "AsyncWebhooksWithStreamingResponse": ".webhooks",
            "Webhooks": ".webhooks",
            "WebhooksWithRawResponse": ".webhooks",
            "WebhooksWithStreamingResponse": ".webhooks",
        },
    )
