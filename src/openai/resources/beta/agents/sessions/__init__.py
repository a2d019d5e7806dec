# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.sessions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .artifacts import Artifacts as Artifacts
    from .artifacts import ArtifactsWithRawResponse as ArtifactsWithRawResponse
    from .artifacts import ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse
    from .artifacts import AsyncArtifacts as AsyncArtifacts
    from .artifacts import AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse
    from .artifacts import AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse
    from .events import AsyncEvents as AsyncEvents
    from .events import AsyncEventsWithRawResponse as AsyncEventsWithRawResponse
    from .events import AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse
    from .events import Events as Events
    from .events import EventsWithRawResponse as EventsWithRawResponse
    from .events import EventsWithStreamingResponse as EventsWithStreamingResponse
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .items import Items as Items
    from .items import ItemsWithRawResponse as ItemsWithRawResponse
    from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .sessions import Sessions as Sessions
    from .sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from .sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from .subagents.subagents import AsyncSubagents as AsyncSubagents
    from .subagents.subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from .subagents.subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from .subagents.subagents import Subagents as Subagents
    from .subagents.subagents import SubagentsWithRawResponse as SubagentsWithRawResponse
    from .subagents.subagents import SubagentsWithStreamingResponse as SubagentsWithStreamingResponse
    from .traces import AsyncTraces as AsyncTraces
    from .traces import AsyncTracesWithRawResponse as AsyncTracesWithRawResponse
    from .traces import AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse
    from .traces import Traces as Traces
    from .traces import TracesWithRawResponse as TracesWithRawResponse
    from .traces import TracesWithStreamingResponse as TracesWithStreamingResponse
    from .turns.turns import AsyncTurns as AsyncTurns
    from .turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
    from .turns.turns import Turns as Turns
    from .turns.turns import TurnsWithRawResponse as TurnsWithRawResponse
    from .turns.turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
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
