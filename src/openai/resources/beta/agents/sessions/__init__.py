# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .artifacts import (
        Artifacts as Artifacts,
        ArtifactsWithRawResponse as ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse,
        AsyncArtifacts as AsyncArtifacts,
        AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse,
    )
    from .events import (
        AsyncEvents as AsyncEvents,
        AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
        Events as Events,
        EventsWithRawResponse as EventsWithRawResponse,
        EventsWithStreamingResponse as EventsWithStreamingResponse,
    )
    from .items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from .subagents.subagents import (
        AsyncSubagents as AsyncSubagents,
        AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
        Subagents as Subagents,
        SubagentsWithRawResponse as SubagentsWithRawResponse,
        SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
    )
    from .traces import (
        AsyncTraces as AsyncTraces,
        AsyncTracesWithRawResponse as AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse,
        Traces as Traces,
        TracesWithRawResponse as TracesWithRawResponse,
        TracesWithStreamingResponse as TracesWithStreamingResponse,
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
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Artifacts": ".artifacts",
            "ArtifactsWithRawResponse": ".artifacts",
            "ArtifactsWithStreamingResponse": ".artifacts",
            "AsyncArtifacts": ".artifacts",
            "AsyncArtifactsWithRawResponse": ".artifacts",
            "AsyncArtifactsWithStreamingResponse": ".artifacts",
            "AsyncEvents": ".events",
            "AsyncEventsWithRawResponse": ".events",
            "AsyncEventsWithStreamingResponse": ".events",
            "Events": ".events",
            "EventsWithRawResponse": ".events",
            "EventsWithStreamingResponse": ".events",
            "AsyncItems": ".items",
            "AsyncItemsWithRawResponse": ".items",
            "AsyncItemsWithStreamingResponse": ".items",
            "Items": ".items",
            "ItemsWithRawResponse": ".items",
            "ItemsWithStreamingResponse": ".items",
            "AsyncSessions": ".sessions",
            "AsyncSessionsWithRawResponse": ".sessions",
            "AsyncSessionsWithStreamingResponse": ".sessions",
            "Sessions": ".sessions",
            "SessionsWithRawResponse": ".sessions",
            "SessionsWithStreamingResponse": ".sessions",
            "AsyncSubagents": ".subagents.subagents",
            "AsyncSubagentsWithRawResponse": ".subagents.subagents",
            "AsyncSubagentsWithStreamingResponse": ".subagents.subagents",
            "Subagents": ".subagents.subagents",
            "SubagentsWithRawResponse": ".subagents.subagents",
            "SubagentsWithStreamingResponse": ".subagents.subagents",
            "AsyncTraces": ".traces",
            "AsyncTracesWithRawResponse": ".traces",
            "AsyncTracesWithStreamingResponse": ".traces",
            "Traces": ".traces",
            "TracesWithRawResponse": ".traces",
            "TracesWithStreamingResponse": ".traces",
            "AsyncTurns": ".turns.turns",
            "AsyncTurnsWithRawResponse": ".turns.turns",
            "AsyncTurnsWithStreamingResponse": ".turns.turns",
            "Turns": ".turns.turns",
            "TurnsWithRawResponse": ".turns.turns",
            "TurnsWithStreamingResponse": ".turns.turns",
        },
    )
