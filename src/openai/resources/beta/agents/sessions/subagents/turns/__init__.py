# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions.subagents.turns`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .items import Items as Items
    from .items import ItemsWithRawResponse as ItemsWithRawResponse
    from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
    from .turns import AsyncTurns as AsyncTurns
    from .turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
    from .turns import Turns as Turns
    from .turns import TurnsWithRawResponse as TurnsWithRawResponse
    from .turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
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
