# Generated from spec/beta/beta.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from ..chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .agents.agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .chatkit.chatkit import (
        AsyncChatKit,
        AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse,
        ChatKit,
        ChatKitWithRawResponse,
        ChatKitWithStreamingResponse,
    )
    from .realtime.realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .responses.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .threads.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]


class Beta(SyncAPIResource):
    """Entry to features in beta."""

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return BetaWithStreamingResponse(self)

    @cached_property
    def agents(self) -> Agents:
        """Agents that are kept on the server."""
        from .agents.agents import Agents

        return Agents(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        """Assistants, deprecated for responses."""
        from .assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def chatkit(self) -> ChatKit:
        """Entry to ChatKit, the embeddable chat."""
        from .chatkit.chatkit import ChatKit

        return ChatKit(self._client)

    @cached_property
    def realtime(self) -> Realtime:
        """Realtime sessions of the beta protocol, deprecated for `realtime`."""
        from .realtime.realtime import Realtime

        return Realtime(self._client)

    @cached_property
    def responses(self) -> Responses:
        """Responses with features in beta."""
        from .responses.responses import Responses

        return Responses(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Threads that assistants answer in, deprecated for conversations."""
        from .threads.threads import Threads

        return Threads(self._client)

    @cached_property
    def chat(self) -> Chat:
        """The same as `client.chat`."""
        return self._client.chat


class AsyncBeta(AsyncAPIResource):
    """Async twin of `Beta`."""

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncBetaWithStreamingResponse(self)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents that are kept on the server."""
        from .agents.agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Assistants, deprecated for responses."""
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def chatkit(self) -> AsyncChatKit:
        """Entry to ChatKit, the embeddable chat."""
        from .chatkit.chatkit import AsyncChatKit

        return AsyncChatKit(self._client)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Realtime sessions of the beta protocol, deprecated for `realtime`."""
        from .realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._client)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses with features in beta."""
        from .responses.responses import AsyncResponses

        return AsyncResponses(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Threads that assistants answer in, deprecated for conversations."""
        from .threads.threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """The same as `client.chat`."""
        return self._client.chat


class BetaWithRawResponse:
    """Methods of `Beta`; see `with_raw_response`."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AgentsWithRawResponse:
        from .agents.agents import AgentsWithRawResponse

        return AgentsWithRawResponse(self._beta.agents)

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        from .assistants import AssistantsWithRawResponse

        return AssistantsWithRawResponse(self._beta.assistants)

    @cached_property
    def chatkit(self) -> ChatKitWithRawResponse:
        from .chatkit.chatkit import ChatKitWithRawResponse

        return ChatKitWithRawResponse(self._beta.chatkit)

    @cached_property
    def realtime(self) -> RealtimeWithRawResponse:
        from .realtime.realtime import RealtimeWithRawResponse

        return RealtimeWithRawResponse(self._beta.realtime)

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        from .responses.responses import ResponsesWithRawResponse

        return ResponsesWithRawResponse(self._beta.responses)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        from .threads.threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._beta.threads)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        from ..chat.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._beta.chat)


class AsyncBetaWithRawResponse:
    """Methods of `AsyncBeta`; see `with_raw_response`."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AsyncAgentsWithRawResponse:
        from .agents.agents import AsyncAgentsWithRawResponse

        return AsyncAgentsWithRawResponse(self._beta.agents)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        from .assistants import AsyncAssistantsWithRawResponse

        return AsyncAssistantsWithRawResponse(self._beta.assistants)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithRawResponse:
        from .chatkit.chatkit import AsyncChatKitWithRawResponse

        return AsyncChatKitWithRawResponse(self._beta.chatkit)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        from .realtime.realtime import AsyncRealtimeWithRawResponse

        return AsyncRealtimeWithRawResponse(self._beta.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        from .responses.responses import AsyncResponsesWithRawResponse

        return AsyncResponsesWithRawResponse(self._beta.responses)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        from .threads.threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._beta.threads)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        from ..chat.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._beta.chat)


class BetaWithStreamingResponse:
    """Methods of `Beta`; see `with_streaming_response`."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AgentsWithStreamingResponse:
        from .agents.agents import AgentsWithStreamingResponse

        return AgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        from .assistants import AssistantsWithStreamingResponse

        return AssistantsWithStreamingResponse(self._beta.assistants)

    @cached_property
    def chatkit(self) -> ChatKitWithStreamingResponse:
        from .chatkit.chatkit import ChatKitWithStreamingResponse

        return ChatKitWithStreamingResponse(self._beta.chatkit)

    @cached_property
    def realtime(self) -> RealtimeWithStreamingResponse:
        from .realtime.realtime import RealtimeWithStreamingResponse

        return RealtimeWithStreamingResponse(self._beta.realtime)

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        from .responses.responses import ResponsesWithStreamingResponse

        return ResponsesWithStreamingResponse(self._beta.responses)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        from .threads.threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._beta.threads)

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        from ..chat.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._beta.chat)


class AsyncBetaWithStreamingResponse:
    """Methods of `AsyncBeta`; see `with_streaming_response`."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        from .agents.agents import AsyncAgentsWithStreamingResponse

        return AsyncAgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        from .assistants import AsyncAssistantsWithStreamingResponse

        return AsyncAssistantsWithStreamingResponse(self._beta.assistants)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse:
        from .chatkit.chatkit import AsyncChatKitWithStreamingResponse

        return AsyncChatKitWithStreamingResponse(self._beta.chatkit)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        from .realtime.realtime import AsyncRealtimeWithStreamingResponse

        return AsyncRealtimeWithStreamingResponse(self._beta.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        from .responses.responses import AsyncResponsesWithStreamingResponse

        return AsyncResponsesWithStreamingResponse(self._beta.responses)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        from .threads.threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._beta.threads)

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        from ..chat.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._beta.chat)
