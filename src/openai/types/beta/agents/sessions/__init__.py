# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents.sessions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .artifact_list_params import ArtifactListParams as ArtifactListParams
    from .event_create_params import EventCreateParams as EventCreateParams
    from .event_stream_params import EventStreamParams as EventStreamParams
    from .item_list_params import ItemListParams as ItemListParams
    from .session_artifact import SessionArtifact as SessionArtifact
    from .session_artifact_deleted import SessionArtifactDeleted as SessionArtifactDeleted
    from .session_trace import SessionTrace as SessionTrace
    from .subagent_list_params import SubagentListParams as SubagentListParams
    from .trace_list_params import TraceListParams as TraceListParams
    from .turn import Turn as Turn
    from .turn_list_params import TurnListParams as TurnListParams
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ArtifactListParams": ".artifact_list_params",
            "EventCreateParams": ".event_create_params",
            "EventStreamParams": ".event_stream_params",
            "ItemListParams": ".item_list_params",
            "SessionArtifact": ".session_artifact",
            "SessionArtifactDeleted": ".session_artifact_deleted",
            "SessionTrace": ".session_trace",
            "SubagentListParams": ".subagent_list_params",
            "TraceListParams": ".trace_list_params",
            "Turn": ".turn",
            "TurnListParams": ".turn_list_params",
        },
    )
