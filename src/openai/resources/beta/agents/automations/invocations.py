# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.automations.automation_invocation import AutomationInvocation

__all__ = [
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
    "Invocations",
    "InvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
]

_CREATE: Operation[AutomationInvocation] = Operation(
    "POST",
    "/agents/automations/{automation_id}/invocations",
    "openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RETRIEVE: Operation[AutomationInvocation] = Operation(
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    "openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[AutomationInvocation],
    AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]],
] = PageOperation(
    "GET",
    "/agents/automations/{automation_id}/invocations",
    "openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Invocations(SyncAPIResource):
    """Times an automation ran."""

    @cached_property
    def with_raw_response(self) -> InvocationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return InvocationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvocationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return InvocationsWithStreamingResponse(self)

    def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationInvocation:
        """Run an automation now, whatever its schedule says.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/invocations/create)

        Args:
            automation_id: Id of the automation.
        """
        return self._run(_CREATE, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationInvocation:
        """Return one invocation of an automation.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/invocations/retrieve)

        Args:
            invocation_id: Id of the invocation.
            automation_id: Id of the automation.
        """
        return self._run(
            _RETRIEVE,
            {"invocation_id": invocation_id, "automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[AutomationInvocation]:
        """List when an automation ran and what came of it.

        [API reference](https://platform.openai.com/docs/api-reference/agents/automations/invocations/list)

        Args:
            automation_id: Id of the automation.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"automation_id": automation_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInvocations(AsyncAPIResource):
    """Async twin of `Invocations`."""

    @cached_property
    def with_raw_response(self) -> AsyncInvocationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncInvocationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncInvocationsWithStreamingResponse(self)

    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationInvocation:
        """Async twin of `Invocations.create`."""
        return await self._run(
            _CREATE,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AutomationInvocation:
        """Async twin of `Invocations.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"invocation_id": invocation_id, "automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """Async twin of `Invocations.list`."""
        return self._page(
            _LIST,
            {"automation_id": automation_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InvocationsWithRawResponse:
    """Methods of `Invocations`; see `with_raw_response`."""

    def __init__(self, invocations: Invocations) -> None:
        self._invocations = invocations
        self.create = to_raw_response_wrapper(invocations.create)
        self.retrieve = to_raw_response_wrapper(invocations.retrieve)
        self.list = to_raw_response_wrapper(invocations.list)


class AsyncInvocationsWithRawResponse:
    """Methods of `AsyncInvocations`; see `with_raw_response`."""

    def __init__(self, invocations: AsyncInvocations) -> None:
        self._invocations = invocations
        self.create = async_to_raw_response_wrapper(invocations.create)
        self.retrieve = async_to_raw_response_wrapper(invocations.retrieve)
        self.list = async_to_raw_response_wrapper(invocations.list)


class InvocationsWithStreamingResponse:
    """Methods of `Invocations`; see `with_streaming_response`."""

    def __init__(self, invocations: Invocations) -> None:
        self._invocations = invocations
        self.create = to_streamed_response_wrapper(invocations.create)
        self.retrieve = to_streamed_response_wrapper(invocations.retrieve)
        self.list = to_streamed_response_wrapper(invocations.list)


class AsyncInvocationsWithStreamingResponse:
    """Methods of `AsyncInvocations`; see `with_streaming_response`."""

    def __init__(self, invocations: AsyncInvocations) -> None:
        self._invocations = invocations
        self.create = async_to_streamed_response_wrapper(invocations.create)
        self.retrieve = async_to_streamed_response_wrapper(invocations.retrieve)
        self.list = async_to_streamed_response_wrapper(invocations.list)
