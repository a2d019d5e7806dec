# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Dict

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.automation import Automation
    from .....types.beta.agents.automation_deleted import AutomationDeleted
    from .....types.beta.agents.automation_metadata_param import AutomationMetadataParam
    from .....types.beta.agents.automation_target_param import AutomationTargetParam
    from .invocations import (
        AsyncInvocations,
        AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse,
        Invocations,
        InvocationsWithRawResponse,
        InvocationsWithStreamingResponse,
    )

__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
]

_CREATE: Operation[Automation] = Operation(
    "POST",
    "/agents/automations",
    "openai.types.beta.agents.automation:Automation",
    either=(("expression", "timezone"), ("run_at",)),
    headers={"OpenAI-Beta": "agents=v1"},
    rename={"target.agent.compaction.async_": "async"},
)
_RETRIEVE: Operation[Automation] = Operation(
    "GET",
    "/agents/automations/{automation_id}",
    "openai.types.beta.agents.automation:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[Automation] = Operation(
    "POST",
    "/agents/automations/{automation_id}",
    "openai.types.beta.agents.automation:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
    rename={"target.agent.compaction.async_": "async"},
)
_LIST: PageOperation[
    SyncCursorPage[Automation],
    AsyncPaginator[Automation, AsyncCursorPage[Automation]],
] = PageOperation(
    "GET",
    "/agents/automations",
    "openai.types.beta.agents.automation:Automation",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[AutomationDeleted] = Operation(
    "DELETE",
    "/agents/automations/{automation_id}",
    "openai.types.beta.agents.automation_deleted:AutomationDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_PAUSE: Operation[Automation] = Operation(
    "POST",
    "/agents/automations/{automation_id}/pause",
    "openai.types.beta.agents.automation:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RESUME: Operation[Automation] = Operation(
    "POST",
    "/agents/automations/{automation_id}/resume",
    "openai.types.beta.agents.automation:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Automations(SyncAPIResource):
    """Work that agents start on a schedule."""

    @cached_property
    def with_raw_response(self) -> AutomationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AutomationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AutomationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AutomationsWithStreamingResponse(self)

    @cached_property
    def invocations(self) -> Invocations:
        """Times an automation ran."""
        from .invocations import Invocations

        return Invocations(self._client)

    @overload
    def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation: ...

    @overload
    def create(
        self,
        *,
        name: str,
        run_at: int,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation: ...

    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["periodic"] | Literal["once"],
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        metadata: AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Schedule work for an agent, once or again and again.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/create)

        Args:
            name: Name of the automation.
            target: What to do, a new session to start or instructions for an existing one.
            type: `periodic` for a schedule, `once` for a single run.
            expression: Schedule as a cron expression, with `type="periodic"`.
            timezone: IANA time zone the schedule is read in, such as `Europe/Berlin`.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            run_at: When to run in Unix seconds, with `type="once"`.
        """
        return self._run(
            _CREATE,
            {
                "name": name,
                "target": target,
                "type": type,
                "expression": expression,
                "timezone": timezone,
                "metadata": metadata,
                "run_at": run_at,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Return an automation.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/retrieve)

        Args:
            automation_id: Id of the automation.
        """
        return self._run(_RETRIEVE, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Change an automation; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/update)

        Args:
            automation_id: Id of the automation.
            expression: Schedule as a cron expression, with `type="periodic"`.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the automation.
            run_at: When to run in Unix seconds, with `type="once"`.
            target: What to do, a new session to start or instructions for an existing one.
            timezone: IANA time zone the schedule is read in, such as `Europe/Berlin`.
        """
        return self._run(
            _UPDATE,
            {
                "automation_id": automation_id,
                "expression": expression,
                "metadata": metadata,
                "name": name,
                "run_at": run_at,
                "target": target,
                "timezone": timezone,
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
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Automation]:
        """List automations.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            session_id: Only automations that work in this session.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationDeleted:
        """Delete an automation.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/delete)

        Args:
            automation_id: Id of the automation.
        """
        return self._run(_DELETE, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout)

    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Suspend an automation until it is resumed.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/pause)

        Args:
            automation_id: Id of the automation.
        """
        return self._run(_PAUSE, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout)

    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Let a paused automation run again.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/resume)

        Args:
            automation_id: Id of the automation.
        """
        return self._run(_RESUME, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAutomations(AsyncAPIResource):
    """Async twin of `Automations`."""

    @cached_property
    def with_raw_response(self) -> AsyncAutomationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAutomationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAutomationsWithStreamingResponse(self)

    @cached_property
    def invocations(self) -> AsyncInvocations:
        """Times an automation ran."""
        from .invocations import AsyncInvocations

        return AsyncInvocations(self._client)

    @overload
    async def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        run_at: int,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation: ...

    async def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["periodic"] | Literal["once"],
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        metadata: AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Async twin of `Automations.create`."""
        return await self._run(
            _CREATE,
            {
                "name": name,
                "target": target,
                "type": type,
                "expression": expression,
                "timezone": timezone,
                "metadata": metadata,
                "run_at": run_at,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Async twin of `Automations.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Async twin of `Automations.update`."""
        return await self._run(
            _UPDATE,
            {
                "automation_id": automation_id,
                "expression": expression,
                "metadata": metadata,
                "name": name,
                "run_at": run_at,
                "target": target,
                "timezone": timezone,
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
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """Async twin of `Automations.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationDeleted:
        """Async twin of `Automations.delete`."""
        return await self._run(
            _DELETE,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Async twin of `Automations.pause`."""
        return await self._run(
            _PAUSE,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Automation:
        """Async twin of `Automations.resume`."""
        return await self._run(
            _RESUME,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AutomationsWithRawResponse:
    """Methods of `Automations`; see `with_raw_response`."""

    def __init__(self, automations: Automations) -> None:
        self._automations = automations
        self.create = to_raw_response_wrapper(automations.create)
        self.retrieve = to_raw_response_wrapper(automations.retrieve)
        self.update = to_raw_response_wrapper(automations.update)
        self.list = to_raw_response_wrapper(automations.list)
        self.delete = to_raw_response_wrapper(automations.delete)
        self.pause = to_raw_response_wrapper(automations.pause)
        self.resume = to_raw_response_wrapper(automations.resume)

    @cached_property
    def invocations(self) -> InvocationsWithRawResponse:
        from .invocations import InvocationsWithRawResponse

        return InvocationsWithRawResponse(self._automations.invocations)


class AsyncAutomationsWithRawResponse:
    """Methods of `AsyncAutomations`; see `with_raw_response`."""

    def __init__(self, automations: AsyncAutomations) -> None:
        self._automations = automations
        self.create = async_to_raw_response_wrapper(automations.create)
        self.retrieve = async_to_raw_response_wrapper(automations.retrieve)
        self.update = async_to_raw_response_wrapper(automations.update)
        self.list = async_to_raw_response_wrapper(automations.list)
        self.delete = async_to_raw_response_wrapper(automations.delete)
        self.pause = async_to_raw_response_wrapper(automations.pause)
        self.resume = async_to_raw_response_wrapper(automations.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithRawResponse:
        from .invocations import AsyncInvocationsWithRawResponse

        return AsyncInvocationsWithRawResponse(self._automations.invocations)


class AutomationsWithStreamingResponse:
    """Methods of `Automations`; see `with_streaming_response`."""

    def __init__(self, automations: Automations) -> None:
        self._automations = automations
        self.create = to_streamed_response_wrapper(automations.create)
        self.retrieve = to_streamed_response_wrapper(automations.retrieve)
        self.update = to_streamed_response_wrapper(automations.update)
        self.list = to_streamed_response_wrapper(automations.list)
        self.delete = to_streamed_response_wrapper(automations.delete)
        self.pause = to_streamed_response_wrapper(automations.pause)
        self.resume = to_streamed_response_wrapper(automations.resume)

    @cached_property
    def invocations(self) -> InvocationsWithStreamingResponse:
        from .invocations import InvocationsWithStreamingResponse

        return InvocationsWithStreamingResponse(self._automations.invocations)


class AsyncAutomationsWithStreamingResponse:
    """Methods of `AsyncAutomations`; see `with_streaming_response`."""

    def __init__(self, automations: AsyncAutomations) -> None:
        self._automations = automations
        self.create = async_to_streamed_response_wrapper(automations.create)
        self.retrieve = async_to_streamed_response_wrapper(automations.retrieve)
        self.update = async_to_streamed_response_wrapper(automations.update)
        self.list = async_to_streamed_response_wrapper(automations.list)
        self.delete = async_to_streamed_response_wrapper(automations.delete)
        self.pause = async_to_streamed_response_wrapper(automations.pause)
        self.resume = async_to_streamed_response_wrapper(automations.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse:
        from .invocations import AsyncInvocationsWithStreamingResponse

        return AsyncInvocationsWithStreamingResponse(self._automations.invocations)
