# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions.subagents.turns`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
    from .turns import (
        AsyncTurns as AsyncTurns,
        AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
        Turns as Turns,
        TurnsWithRawResponse as TurnsWithRawResponse,
        TurnsWithStreamingResponse as TurnsWithStreamingResponse,
    )
else:
    from ......._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncItems": ".items",
            "AsyncItemsWithRawResponse": ".items",
            "AsyncItemsWithStreamingResponse": ".items",
            "Items": ".items",
            "ItemsWithRawResponse": ".items",
            "ItemsWithStreamingResponse": ".items",
            "AsyncTurns": ".turns",
            "AsyncTurnsWithRawResponse": ".turns",
            "AsyncTurnsWithStreamingResponse": ".turns",
            "Turns": ".turns",
            "TurnsWithRawResponse": ".turns",
            "TurnsWithStreamingResponse": ".turns",
        },
    )
