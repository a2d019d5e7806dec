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
            ".artifact_list_params": "ArtifactListParams",
            ".event_create_params": "EventCreateParams",
            ".event_stream_params": "EventStreamParams",
            ".item_list_params": "ItemListParams",
            ".session_artifact": "SessionArtifact",
            ".session_artifact_deleted": "SessionArtifactDeleted",
            ".session_trace": "SessionTrace",
            ".subagent_list_params": "SubagentListParams",
            ".trace_list_params": "TraceListParams",
            ".turn": "Turn",
            ".turn_list_params": "TurnListParams",
        },
    )
