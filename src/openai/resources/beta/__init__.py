# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents.agents import Agents as Agents
    from .agents.agents import AgentsWithRawResponse as AgentsWithRawResponse
    from .agents.agents import AgentsWithStreamingResponse as AgentsWithStreamingResponse
    from .agents.agents import AsyncAgents as AsyncAgents
    from .agents.agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from .agents.agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from .assistants import Assistants as Assistants
    from .assistants import AssistantsWithRawResponse as AssistantsWithRawResponse
    from .assistants import AssistantsWithStreamingResponse as AssistantsWithStreamingResponse
    from .assistants import AsyncAssistants as AsyncAssistants
    from .assistants import AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse
    from .assistants import AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse
    from .beta import AsyncBeta as AsyncBeta
    from .beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from .beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from .beta import Beta as Beta
    from .beta import BetaWithRawResponse as BetaWithRawResponse
    from .beta import BetaWithStreamingResponse as BetaWithStreamingResponse
    from .chatkit.chatkit import AsyncChatKit as AsyncChatKit
    from .chatkit.chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from .chatkit.chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .chatkit.chatkit import ChatKit as ChatKit
    from .chatkit.chatkit import ChatKitWithRawResponse as ChatKitWithRawResponse
    from .chatkit.chatkit import ChatKitWithStreamingResponse as ChatKitWithStreamingResponse
    from .realtime.realtime import AsyncRealtime as AsyncRealtime
    from .realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .realtime.realtime import Realtime as Realtime
    from .realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from .realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from .responses.responses import AsyncResponses as AsyncResponses
    from .responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .responses.responses import Responses as Responses
    from .responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from .responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
    from .threads.threads import AsyncThreads as AsyncThreads
    from .threads.threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from .threads.threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .threads.threads import Threads as Threads
    from .threads.threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from .threads.threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
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
