# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.beta import agent_create_params, agent_update_params
    from ....types.beta.agent import Agent
    from ....types.beta.agent_deleted import AgentDeleted
    from ....types.beta.agent_reasoning_param import AgentReasoningParam
    from ....types.beta.agent_text_param import AgentTextParam
    from ....types.beta.multi_agent_config_param import MultiAgentConfigParam
    from ....types.beta.persisted_agent_tool_param import PersistedAgentToolParam
    from .automations.automations import (
        AsyncAutomations,
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
        Automations,
        AutomationsWithRawResponse,
        AutomationsWithStreamingResponse,
    )
    from .environments.environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        Environments,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from .sessions.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .vaults.vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
]

_CREATE: Operation[Agent] = Operation(
    "POST",
    "/agents",
    "openai.types.beta.agent:Agent",
    headers={"OpenAI-Beta": "agents=v1"},
    rename={"compaction.async_": "async"},
)
_RETRIEVE: Operation[Agent] = Operation(
    "GET",
    "/agents/{agent_id}",
    "openai.types.beta.agent:Agent",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[Agent] = Operation(
    "POST",
    "/agents/{agent_id}",
    "openai.types.beta.agent:Agent",
    headers={"OpenAI-Beta": "agents=v1"},
    rename={"compaction.async_": "async"},
)
_LIST: PageOperation[SyncCursorPage[Agent], AsyncPaginator[Agent, AsyncCursorPage[Agent]]] = PageOperation(
    "GET",
    "/agents",
    "openai.types.beta.agent:Agent",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[AgentDeleted] = Operation(
    "DELETE",
    "/agents/{agent_id}",
    "openai.types.beta.agent_deleted:AgentDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Agents(SyncAPIResource):
    """Agents that are kept on the server."""

    @cached_property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AgentsWithStreamingResponse(self)

    @cached_property
    def automations(self) -> Automations:
        """Work that agents start on a schedule."""
        from .automations.automations import Automations

        return Automations(self._client)

    @cached_property
    def environments(self) -> Environments:
        """Machines in which agents work."""
        from .environments.environments import Environments

        return Environments(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions in which an agent works."""
        from .sessions.sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def vaults(self) -> Vaults:
        """Vaults that keep the credentials agents use."""
        from .vaults.vaults import Vaults

        return Vaults(self._client)

    def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = omit,
        experimental: agent_create_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Create an agent from a model, instructions and tools.

        [API reference](https://platform.openai.com/docs/api-reference/agents/create)

        Args:
            model: Id of the model the agent thinks with.
            compaction: How a long context is condensed; `async` does it alongside the work.
            experimental: Switches for experimental features, such as `time_awareness`.
            instructions: System message of the agent.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            multi_agent: Whether and how the agent may start subagents.
            name: Name of the agent.
            reasoning: Effort and summary settings of the model's reasoning.
            service_tier: Processing tier, such as `auto`, `default`, `flex` or `priority`.
            text: Format and verbosity of the text output.
            tools: Tools the agent may use.
        """
        return self._run(
            _CREATE,
            {
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Return an agent.

        [API reference](https://platform.openai.com/docs/api-reference/agents/retrieve)

        Args:
            agent_id: Id of the agent.
        """
        return self._run(_RETRIEVE, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = omit,
        experimental: agent_update_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Change an agent; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/agents/update)

        Args:
            agent_id: Id of the agent.
            compaction: How a long context is condensed; `async` does it alongside the work.
            experimental: Switches for experimental features, such as `time_awareness`.
            instructions: System message of the agent.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            model: Id of the model the agent thinks with.
            multi_agent: Whether and how the agent may start subagents.
            name: Name of the agent.
            reasoning: Effort and summary settings of the model's reasoning.
            service_tier: Processing tier, such as `auto`, `default`, `flex` or `priority`.
            text: Format and verbosity of the text output.
            tools: Tools the agent may use.
        """
        return self._run(
            _UPDATE,
            {
                "agent_id": agent_id,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Agent]:
        """List agents.

        [API reference](https://platform.openai.com/docs/api-reference/agents/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentDeleted:
        """Delete an agent.

        [API reference](https://platform.openai.com/docs/api-reference/agents/delete)

        Args:
            agent_id: Id of the agent.
        """
        return self._run(_DELETE, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAgents(AsyncAPIResource):
    """Async twin of `Agents`."""

    @cached_property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAgentsWithStreamingResponse(self)

    @cached_property
    def automations(self) -> AsyncAutomations:
        """Work that agents start on a schedule."""
        from .automations.automations import AsyncAutomations

        return AsyncAutomations(self._client)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Machines in which agents work."""
        from .environments.environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions in which an agent works."""
        from .sessions.sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def vaults(self) -> AsyncVaults:
        """Vaults that keep the credentials agents use."""
        from .vaults.vaults import AsyncVaults

        return AsyncVaults(self._client)

    async def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = omit,
        experimental: agent_create_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Async twin of `Agents.create`."""
        return await self._run(
            _CREATE,
            {
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Async twin of `Agents.retrieve`."""
        return await self._run(_RETRIEVE, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = omit,
        experimental: agent_update_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Agent:
        """Async twin of `Agents.update`."""
        return await self._run(
            _UPDATE,
            {
                "agent_id": agent_id,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """Async twin of `Agents.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentDeleted:
        """Async twin of `Agents.delete`."""
        return await self._run(_DELETE, {"agent_id": agent_id}, extra_headers, extra_query, extra_body, timeout)


class AgentsWithRawResponse:
    """Methods of `Agents`; see `with_raw_response`."""

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self.create = to_raw_response_wrapper(agents.create)
        self.retrieve = to_raw_response_wrapper(agents.retrieve)
        self.update = to_raw_response_wrapper(agents.update)
        self.list = to_raw_response_wrapper(agents.list)
        self.delete = to_raw_response_wrapper(agents.delete)

    @cached_property
    def automations(self) -> AutomationsWithRawResponse:
        from .automations.automations import AutomationsWithRawResponse

        return AutomationsWithRawResponse(self._agents.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithRawResponse:
        from .environments.environments import EnvironmentsWithRawResponse

        return EnvironmentsWithRawResponse(self._agents.environments)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .sessions.sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._agents.sessions)

    @cached_property
    def vaults(self) -> VaultsWithRawResponse:
        from .vaults.vaults import VaultsWithRawResponse

        return VaultsWithRawResponse(self._agents.vaults)


class AsyncAgentsWithRawResponse:
    """Methods of `AsyncAgents`; see `with_raw_response`."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents
        self.create = async_to_raw_response_wrapper(agents.create)
        self.retrieve = async_to_raw_response_wrapper(agents.retrieve)
        self.update = async_to_raw_response_wrapper(agents.update)
        self.list = async_to_raw_response_wrapper(agents.list)
        self.delete = async_to_raw_response_wrapper(agents.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithRawResponse:
        from .automations.automations import AsyncAutomationsWithRawResponse

        return AsyncAutomationsWithRawResponse(self._agents.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithRawResponse:
        from .environments.environments import AsyncEnvironmentsWithRawResponse

        return AsyncEnvironmentsWithRawResponse(self._agents.environments)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .sessions.sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._agents.sessions)

    @cached_property
    def vaults(self) -> AsyncVaultsWithRawResponse:
        from .vaults.vaults import AsyncVaultsWithRawResponse

        return AsyncVaultsWithRawResponse(self._agents.vaults)


class AgentsWithStreamingResponse:
    """Methods of `Agents`; see `with_streaming_response`."""

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self.create = to_streamed_response_wrapper(agents.create)
        self.retrieve = to_streamed_response_wrapper(agents.retrieve)
        self.update = to_streamed_response_wrapper(agents.update)
        self.list = to_streamed_response_wrapper(agents.list)
        self.delete = to_streamed_response_wrapper(agents.delete)

    @cached_property
    def automations(self) -> AutomationsWithStreamingResponse:
        from .automations.automations import AutomationsWithStreamingResponse

        return AutomationsWithStreamingResponse(self._agents.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithStreamingResponse:
        from .environments.environments import EnvironmentsWithStreamingResponse

        return EnvironmentsWithStreamingResponse(self._agents.environments)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .sessions.sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._agents.sessions)

    @cached_property
    def vaults(self) -> VaultsWithStreamingResponse:
        from .vaults.vaults import VaultsWithStreamingResponse

        return VaultsWithStreamingResponse(self._agents.vaults)


class AsyncAgentsWithStreamingResponse:
    """Methods of `AsyncAgents`; see `with_streaming_response`."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents
        self.create = async_to_streamed_response_wrapper(agents.create)
        self.retrieve = async_to_streamed_response_wrapper(agents.retrieve)
        self.update = async_to_streamed_response_wrapper(agents.update)
        self.list = async_to_streamed_response_wrapper(agents.list)
        self.delete = async_to_streamed_response_wrapper(agents.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithStreamingResponse:
        from .automations.automations import AsyncAutomationsWithStreamingResponse

        return AsyncAutomationsWithStreamingResponse(self._agents.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse:
        from .environments.environments import AsyncEnvironmentsWithStreamingResponse

        return AsyncEnvironmentsWithStreamingResponse(self._agents.environments)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .sessions.sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._agents.sessions)

    @cached_property
    def vaults(self) -> AsyncVaultsWithStreamingResponse:
        from .vaults.vaults import AsyncVaultsWithStreamingResponse

        return AsyncVaultsWithStreamingResponse(self._agents.vaults)
