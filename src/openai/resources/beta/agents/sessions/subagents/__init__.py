# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions.subagents`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .items import Items as Items
    from .items import ItemsWithRawResponse as ItemsWithRawResponse
    from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
    from .subagents import AsyncSubagents as AsyncSubagents
    from .subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from .subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from .subagents import Subagents as Subagents
    from .subagents import SubagentsWithRawResponse as SubagentsWithRawResponse
    from .subagents import SubagentsWithStreamingResponse as SubagentsWithStreamingResponse
    from .turns.turns import AsyncTurns as AsyncTurns
    from .turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
    from .turns.turns import Turns as Turns
    from .turns.turns import TurnsWithRawResponse as TurnsWithRawResponse
    from .turns.turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncItems": ".items",
            "AsyncItemsWithRawResponse": ".items",
            "AsyncItemsWithStreamingResponse": ".items",
            "Items": ".items",
            "ItemsWithRawResponse": ".items",
            "ItemsWithStreamingResponse": ".items",
            "AsyncSubagents": ".subagents",
            "AsyncSubagentsWithRawResponse": ".subagents",
            "AsyncSubagentsWithStreamingResponse": ".subagents",
            "Subagents": ".subagents",
            "SubagentsWithRawResponse": ".subagents",
            "SubagentsWithStreamingResponse": ".subagents",
            "AsyncTurns": ".turns.turns",
            "AsyncTurnsWithRawResponse": ".turns.turns",
            "AsyncTurnsWithStreamingResponse": ".turns.turns",
            "Turns": ".turns.turns",
            "TurnsWithRawResponse": ".turns.turns",
            "TurnsWithStreamingResponse": ".turns.turns",
        },
    )
