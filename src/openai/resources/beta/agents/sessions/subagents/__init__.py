# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions.subagents`."""

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
    from .subagents import (
        AsyncSubagents as AsyncSubagents,
        AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
        Subagents as Subagents,
        SubagentsWithRawResponse as SubagentsWithRawResponse,
        SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
    )
    from .turns.turns import (
        AsyncTurns as AsyncTurns,
        AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
        Turns as Turns,
        TurnsWithRawResponse as TurnsWithRawResponse,
        TurnsWithStreamingResponse as TurnsWithStreamingResponse,
    )
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
