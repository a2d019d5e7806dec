# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.conversations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conversations import AsyncConversations as AsyncConversations
    from .conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from .conversations import AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
    from .conversations import Conversations as Conversations
    from .conversations import ConversationsWithRawResponse as ConversationsWithRawResponse
    from .conversations import ConversationsWithStreamingResponse as ConversationsWithStreamingResponse
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .items import Items as Items
    from .items import ItemsWithRawResponse as ItemsWithRawResponse
    from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
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
