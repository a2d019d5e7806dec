# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.webhooks`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_types import AsyncEventTypes as AsyncEventTypes
    from .event_types import AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse
    from .event_types import AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse
    from .event_types import EventTypes as EventTypes
    from .event_types import EventTypesWithRawResponse as EventTypesWithRawResponse
    from .event_types import EventTypesWithStreamingResponse as EventTypesWithStreamingResponse
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from .webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse
    from .webhooks import Webhooks as Webhooks
    from .webhooks import WebhooksWithRawResponse as WebhooksWithRawResponse
    from .webhooks import WebhooksWithStreamingResponse as WebhooksWithStreamingResponse
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
