# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents.agents import (
        Agents as Agents,
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgents as AsyncAgents,
        AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
    )
    from .assistants import (
        Assistants as Assistants,
        AssistantsWithRawResponse as AssistantsWithRawResponse,
        AssistantsWithStreamingResponse as AssistantsWithStreamingResponse,
        AsyncAssistants as AsyncAssistants,
        AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse,
    )
    from .beta import (
        AsyncBeta as AsyncBeta,
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        Beta as Beta,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )
    from .chatkit.chatkit import (
        AsyncChatKit as AsyncChatKit,
        AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
        ChatKit as ChatKit,
        ChatKitWithRawResponse as ChatKitWithRawResponse,
        ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
    )
    from .realtime.realtime import (
        AsyncRealtime as AsyncRealtime,
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        Realtime as Realtime,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )
    from .responses.responses import (
        AsyncResponses as AsyncResponses,
        AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        Responses as Responses,
        ResponsesWithRawResponse as ResponsesWithRawResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )
    from .threads.threads import (
        AsyncThreads as AsyncThreads,
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        Threads as Threads,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Agents": ".agents.agents",
            "AgentsWithRawResponse": ".agents.agents",
            "AgentsWithStreamingResponse": ".agents.agents",
            "AsyncAgents": ".agents.agents",
            "AsyncAgentsWithRawResponse": ".agents.agents",
            "AsyncAgentsWithStreamingResponse": ".agents.agents",
            "Assistants": ".assistants",
            "AssistantsWithRawResponse": ".assistants",
            "AssistantsWithStreamingResponse": ".assistants",
            "AsyncAssistants": ".assistants",
            "AsyncAssistantsWithRawResponse": ".assistants",
            "AsyncAssistantsWithStreamingResponse": ".assistants",
            "AsyncBeta": ".beta",
            "AsyncBetaWithRawResponse": ".beta",
            "AsyncBetaWithStreamingResponse": ".beta",
            "Beta": ".beta",
            "BetaWithRawResponse": ".beta",
            "BetaWithStreamingResponse": ".beta",
            "AsyncChatKit": ".chatkit.chatkit",
            "AsyncChatKitWithRawResponse": ".chatkit.chatkit",
            "AsyncChatKitWithStreamingResponse": ".chatkit.chatkit",
            "ChatKit": ".chatkit.chatkit",
            "ChatKitWithRawResponse": ".chatkit.chatkit",
            "ChatKitWithStreamingResponse": ".chatkit.chatkit",
            "AsyncRealtime": ".realtime.realtime",
            "AsyncRealtimeWithRawResponse": ".realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": ".realtime.realtime",
            "Realtime": ".realtime.realtime",
            "RealtimeWithRawResponse": ".realtime.realtime",
            "RealtimeWithStreamingResponse": ".realtime.realtime",
            "AsyncResponses": ".responses.responses",
            "AsyncResponsesWithRawResponse": ".responses.responses",
            "AsyncResponsesWithStreamingResponse": ".responses.responses",
            "Responses": ".responses.responses",
            "ResponsesWithRawResponse": ".responses.responses",
            "ResponsesWithStreamingResponse": ".responses.responses",
            "AsyncThreads": ".threads.threads",
            "AsyncThreadsWithRawResponse": ".threads.threads",
            "AsyncThreadsWithStreamingResponse": ".threads.threads",
            "Threads": ".threads.threads",
            "ThreadsWithRawResponse": ".threads.threads",
            "ThreadsWithStreamingResponse": ".threads.threads",
        },
    )
