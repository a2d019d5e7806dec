# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.conversations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conversations import (
        AsyncConversations as AsyncConversations,
        AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
        Conversations as Conversations,
        ConversationsWithRawResponse as ConversationsWithRawResponse,
        ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
    )
    from .items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncConversations": ".conversations",
            "AsyncConversationsWithRawResponse": ".conversations",
            "AsyncConversationsWithStreamingResponse": ".conversations",
            "Conversations": ".conversations",
            "ConversationsWithRawResponse": ".conversations",
            "ConversationsWithStreamingResponse": ".conversations",
            "AsyncItems": ".items",
            "AsyncItemsWithRawResponse": ".items",
            "AsyncItemsWithStreamingResponse": ".items",
            "Items": ".items",
            "ItemsWithRawResponse": ".items",
            "ItemsWithStreamingResponse": ".items",
        },
    )
