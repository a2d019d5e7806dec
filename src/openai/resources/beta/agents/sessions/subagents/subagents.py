# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_operation import Operation, PageOperation
from ......_resource import AsyncAPIResource, SyncAPIResource
from ......_types import not_given, omit
from ......_views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ......_base_client import AsyncPaginator
    from ......_types import Body, Headers, NotGiven, Omit, Query
    from ......pagination import AsyncCursorPage, SyncCursorPage
    from ......types.beta.subagent import Subagent
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
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
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
]

_RETRIEVE: Operation[Subagent] = Operation(
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    "openai.types.beta.subagent:Subagent",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[SyncCursorPage[Subagent], AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]] = PageOperation(
    "GET",
    "/agents/sessions/{session_id}/subagents",
    "openai.types.beta.subagent:Subagent",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Subagents(SyncAPIResource):
    """Agents that a session's agent started."""

    @cached_property
    def with_raw_response(self) -> SubagentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SubagentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SubagentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SubagentsWithStreamingResponse(self)

    @cached_property
    def items(self) -> Items:
        """Items of a subagent."""
        from .items import Items

        return Items(self._client)

    @cached_property
    def turns(self) -> Turns:
        """Turns of a subagent."""
        from .turns.turns import Turns

        return Turns(self._client)

    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Subagent:
        """Return a subagent of a session.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/subagents/retrieve)

        Args:
            subagent_id: Id of the subagent.
            session_id: Id of the session.
        """
        return self._run(
            _RETRIEVE,
            {"subagent_id": subagent_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Subagent]:
        """List the subagents of a session.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/subagents/list)

        Args:
            session_id: Id of the session.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSubagents(AsyncAPIResource):
    """Async twin of `Subagents`."""

    @cached_property
    def with_raw_response(self) -> AsyncSubagentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSubagentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSubagentsWithStreamingResponse(self)

    @cached_property
    def items(self) -> AsyncItems:
        """Items of a subagent."""
        from .items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def turns(self) -> AsyncTurns:
        """Turns of a subagent."""
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Subagent:
        """Async twin of `Subagents.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"subagent_id": subagent_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """Async twin of `Subagents.list`."""
        return self._page(
            _LIST,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SubagentsWithRawResponse:
    """Methods of `Subagents`; see `with_raw_response`."""

    def __init__(self, subagents: Subagents) -> None:
        self._subagents = subagents
        self.retrieve = to_raw_response_wrapper(subagents.retrieve)
        self.list = to_raw_response_wrapper(subagents.list)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from .items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._subagents.items)

    @cached_property
    def turns(self) -> TurnsWithRawResponse:
        from .turns.turns import TurnsWithRawResponse

        return TurnsWithRawResponse(self._subagents.turns)


class AsyncSubagentsWithRawResponse:
    """Methods of `AsyncSubagents`; see `with_raw_response`."""

    def __init__(self, subagents: AsyncSubagents) -> None:
        self._subagents = subagents
        self.retrieve = async_to_raw_response_wrapper(subagents.retrieve)
        self.list = async_to_raw_response_wrapper(subagents.list)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from .items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._subagents.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithRawResponse:
        from .turns.turns import AsyncTurnsWithRawResponse

        return AsyncTurnsWithRawResponse(self._subagents.turns)


class SubagentsWithStreamingResponse:
    """Methods of `Subagents`; see `with_streaming_response`."""

    def __init__(self, subagents: Subagents) -> None:
        self._subagents = subagents
        self.retrieve = to_streamed_response_wrapper(subagents.retrieve)
        self.list = to_streamed_response_wrapper(subagents.list)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from .items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._subagents.items)

    @cached_property
    def turns(self) -> TurnsWithStreamingResponse:
        from .turns.turns import TurnsWithStreamingResponse

        return TurnsWithStreamingResponse(self._subagents.turns)


class AsyncSubagentsWithStreamingResponse:
    """Methods of `AsyncSubagents`; see `with_streaming_response`."""

    def __init__(self, subagents: AsyncSubagents) -> None:
        self._subagents = subagents
        self.retrieve = async_to_streamed_response_wrapper(subagents.retrieve)
        self.list = async_to_streamed_response_wrapper(subagents.list)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from .items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._subagents.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        from .turns.turns import AsyncTurnsWithStreamingResponse

        return AsyncTurnsWithStreamingResponse(self._subagents.turns)
