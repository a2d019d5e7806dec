# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation, StreamOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from .....lib._agents import AsyncSessionsMixin, SessionsMixin

if TYPE_CHECKING:
    from typing import Dict, Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agent_session import AgentSession
    from .....types.beta.agent_session_deleted import AgentSessionDeleted
    from .....types.beta.agent_session_event import AgentSessionEvent
    from .....types.beta.agents import session_update_params
    from .artifacts import (
        Artifacts,
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifacts,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from .subagents.subagents import (
        AsyncSubagents,
        AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse,
        Subagents,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
    )
    from .traces import (
        AsyncTraces,
        AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse,
        Traces,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
    )
    from .turns.turns import (
        AsyncTurns,
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        Turns,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

_CREATE: StreamOperation[AgentSession, AgentSessionEvent] = StreamOperation(
    "POST",
    "/agents/sessions",
    "openai.types.beta.agent_session:AgentSession",
    stream="openai.types.beta.agent_session_event:AgentSessionEvent",
    headers={"OpenAI-Beta": "agents=v1"},
    rename={"agent.compaction.async_": "async"},
)
_RETRIEVE: Operation[AgentSession] = Operation(
    "GET",
    "/agents/sessions/{session_id}",
    "openai.types.beta.agent_session:AgentSession",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[AgentSession] = Operation(
    "POST",
    "/agents/sessions/{session_id}",
    "openai.types.beta.agent_session:AgentSession",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[AgentSession],
    AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]],
] = PageOperation(
    "GET",
    "/agents/sessions",
    "openai.types.beta.agent_session:AgentSession",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[AgentSessionDeleted] = Operation(
    "DELETE",
    "/agents/sessions/{session_id}",
    "openai.types.beta.agent_session_deleted:AgentSessionDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Sessions(SessionsMixin, SyncAPIResource):
    """Sessions in which an agent works."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SessionsWithStreamingResponse(self)

    @cached_property
    def artifacts(self) -> Artifacts:
        """Files that a session produced."""
        from .artifacts import Artifacts

        return Artifacts(self._client)

    @cached_property
    def events(self) -> Events:
        """Input to a session and the events it answers with."""
        from .events import Events

        return Events(self._client)

    @cached_property
    def items(self) -> Items:
        """Items of a session."""
        from .items import Items

        return Items(self._client)

    @cached_property
    def subagents(self) -> Subagents:
        """Agents that a session's agent started."""
        from .subagents.subagents import Subagents

        return Subagents(self._client)

    @cached_property
    def traces(self) -> Traces:
        """Traces of a session."""
        from .traces import Traces

        return Traces(self._client)

    @cached_property
    def turns(self) -> Turns:
        """Turns of a session."""
        from .turns.turns import Turns

        return Turns(self._client)

    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession:
        """Return a session with its status.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/retrieve)

        Args:
            session_id: Id of the session.
        """
        return self._run(_RETRIEVE, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_update_params.SpendControl] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession:
        """Change a session's agent settings, review, spending or metadata.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/update)

        Args:
            session_id: Id of the session.
            agent: Changes to the agent's model, reasoning, service tier or tools.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            prompt_cache_options: Time the prompt cache lives, as `ttl` (`30m` or `12h`).
            review: `auto_review` turns automatic review on, `none` off.
            spend_control: Most the session may spend, as `limit`; `None` for no limit.
        """
        return self._run(
            _UPDATE,
            {
                "session_id": session_id,
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "spend_control": spend_control,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[AgentSession]:
        """List sessions.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/list)

        Args:
            after: Id of the last object of the previous page.
            agent_id: Only sessions of this agent.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            metadata: Only sessions that carry all these key-value pairs.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSessionDeleted:
        """Delete a session.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/delete)

        Args:
            session_id: Id of the session.
        """
        return self._run(_DELETE, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncSessions(AsyncSessionsMixin, AsyncAPIResource):
    """Async twin of `Sessions`."""

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSessionsWithStreamingResponse(self)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """Files that a session produced."""
        from .artifacts import AsyncArtifacts

        return AsyncArtifacts(self._client)

    @cached_property
    def events(self) -> AsyncEvents:
        """Input to a session and the events it answers with."""
        from .events import AsyncEvents

        return AsyncEvents(self._client)

    @cached_property
    def items(self) -> AsyncItems:
        """Items of a session."""
        from .items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def subagents(self) -> AsyncSubagents:
        """Agents that a session's agent started."""
        from .subagents.subagents import AsyncSubagents

        return AsyncSubagents(self._client)

    @cached_property
    def traces(self) -> AsyncTraces:
        """Traces of a session."""
        from .traces import AsyncTraces

        return AsyncTraces(self._client)

    @cached_property
    def turns(self) -> AsyncTurns:
        """Turns of a session."""
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession:
        """Async twin of `Sessions.retrieve`."""
        return await self._run(_RETRIEVE, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_update_params.SpendControl] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession:
        """Async twin of `Sessions.update`."""
        return await self._run(
            _UPDATE,
            {
                "session_id": session_id,
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "spend_control": spend_control,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """Async twin of `Sessions.list`."""
        return self._page(
            _LIST,
            {"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSessionDeleted:
        """Async twin of `Sessions.delete`."""
        return await self._run(_DELETE, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)


class SessionsWithRawResponse:
    """Methods of `Sessions`; see `with_raw_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.retrieve = to_raw_response_wrapper(sessions.retrieve)
        self.update = to_raw_response_wrapper(sessions.update)
        self.list = to_raw_response_wrapper(sessions.list)
        self.delete = to_raw_response_wrapper(sessions.delete)
        self.create = to_raw_response_wrapper(sessions.create)

    @cached_property
    def artifacts(self) -> ArtifactsWithRawResponse:
        from .artifacts import ArtifactsWithRawResponse

        return ArtifactsWithRawResponse(self._sessions.artifacts)

    @cached_property
    def events(self) -> EventsWithRawResponse:
        from .events import EventsWithRawResponse

        return EventsWithRawResponse(self._sessions.events)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from .items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._sessions.items)

    @cached_property
    def subagents(self) -> SubagentsWithRawResponse:
        from .subagents.subagents import SubagentsWithRawResponse

        return SubagentsWithRawResponse(self._sessions.subagents)

    @cached_property
    def traces(self) -> TracesWithRawResponse:
        from .traces import TracesWithRawResponse

        return TracesWithRawResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> TurnsWithRawResponse:
        from .turns.turns import TurnsWithRawResponse

        return TurnsWithRawResponse(self._sessions.turns)


class AsyncSessionsWithRawResponse:
    """Methods of `AsyncSessions`; see `with_raw_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.retrieve = async_to_raw_response_wrapper(sessions.retrieve)
        self.update = async_to_raw_response_wrapper(sessions.update)
        self.list = async_to_raw_response_wrapper(sessions.list)
        self.delete = async_to_raw_response_wrapper(sessions.delete)
        self.create = async_to_raw_response_wrapper(sessions.create)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithRawResponse:
        from .artifacts import AsyncArtifactsWithRawResponse

        return AsyncArtifactsWithRawResponse(self._sessions.artifacts)

    @cached_property
    def events(self) -> AsyncEventsWithRawResponse:
        from .events import AsyncEventsWithRawResponse

        return AsyncEventsWithRawResponse(self._sessions.events)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from .items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._sessions.items)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithRawResponse:
        from .subagents.subagents import AsyncSubagentsWithRawResponse

        return AsyncSubagentsWithRawResponse(self._sessions.subagents)

    @cached_property
    def traces(self) -> AsyncTracesWithRawResponse:
        from .traces import AsyncTracesWithRawResponse

        return AsyncTracesWithRawResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> AsyncTurnsWithRawResponse:
        from .turns.turns import AsyncTurnsWithRawResponse

        return AsyncTurnsWithRawResponse(self._sessions.turns)


class SessionsWithStreamingResponse:
    """Methods of `Sessions`; see `with_streaming_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.retrieve = to_streamed_response_wrapper(sessions.retrieve)
        self.update = to_streamed_response_wrapper(sessions.update)
        self.list = to_streamed_response_wrapper(sessions.list)
        self.delete = to_streamed_response_wrapper(sessions.delete)
        self.create = to_streamed_response_wrapper(sessions.create)

    @cached_property
    def artifacts(self) -> ArtifactsWithStreamingResponse:
        from .artifacts import ArtifactsWithStreamingResponse

        return ArtifactsWithStreamingResponse(self._sessions.artifacts)

    @cached_property
    def events(self) -> EventsWithStreamingResponse:
        from .events import EventsWithStreamingResponse

        return EventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from .items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._sessions.items)

    @cached_property
    def subagents(self) -> SubagentsWithStreamingResponse:
        from .subagents.subagents import SubagentsWithStreamingResponse

        return SubagentsWithStreamingResponse(self._sessions.subagents)

    @cached_property
    def traces(self) -> TracesWithStreamingResponse:
        from .traces import TracesWithStreamingResponse

        return TracesWithStreamingResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> TurnsWithStreamingResponse:
        from .turns.turns import TurnsWithStreamingResponse

        return TurnsWithStreamingResponse(self._sessions.turns)


class AsyncSessionsWithStreamingResponse:
    """Methods of `AsyncSessions`; see `with_streaming_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.retrieve = async_to_streamed_response_wrapper(sessions.retrieve)
        self.update = async_to_streamed_response_wrapper(sessions.update)
        self.list = async_to_streamed_response_wrapper(sessions.list)
        self.delete = async_to_streamed_response_wrapper(sessions.delete)
        self.create = async_to_streamed_response_wrapper(sessions.create)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
        from .artifacts import AsyncArtifactsWithStreamingResponse

        return AsyncArtifactsWithStreamingResponse(self._sessions.artifacts)

    @cached_property
    def events(self) -> AsyncEventsWithStreamingResponse:
        from .events import AsyncEventsWithStreamingResponse

        return AsyncEventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from .items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._sessions.items)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse:
        from .subagents.subagents import AsyncSubagentsWithStreamingResponse

        return AsyncSubagentsWithStreamingResponse(self._sessions.subagents)

    @cached_property
    def traces(self) -> AsyncTracesWithStreamingResponse:
        from .traces import AsyncTracesWithStreamingResponse

        return AsyncTracesWithStreamingResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        from .turns.turns import AsyncTurnsWithStreamingResponse

        return AsyncTurnsWithStreamingResponse(self._sessions.turns)
