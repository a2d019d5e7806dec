# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......._operation import Operation, PageOperation
from ......._resource import AsyncAPIResource, SyncAPIResource
from ......._types import not_given, omit
from ......._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ......._base_client import AsyncPaginator
    from ......._types import Body, Headers, NotGiven, Omit, Query
    from .......pagination import AsyncCursorPage, SyncCursorPage
    from .......types.beta.agents.sessions.turn import Turn
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )

__all__ = [
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]

_RETRIEVE: Operation[Turn] = Operation(
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    "openai.types.beta.agents.sessions.turn:Turn",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[SyncCursorPage[Turn], AsyncPaginator[Turn, AsyncCursorPage[Turn]]] = PageOperation(
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    "openai.types.beta.agents.sessions.turn:Turn",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Turns(SyncAPIResource):
    """Turns of a subagent."""

    @cached_property
    def with_raw_response(self) -> TurnsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TurnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TurnsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TurnsWithStreamingResponse(self)

    @cached_property
    def items(self) -> Items:
        """Items of a subagent's turn."""
        from .items import Items

        return Items(self._client)

    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Turn:
        """Return a turn of a subagent.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/subagents/turns/retrieve)

        Args:
            turn_id: Id of the turn.
            session_id: Id of the session.
            subagent_id: Id of the subagent.
        """
        return self._run(
            _RETRIEVE,
            {"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Turn]:
        """List the turns of a subagent.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/subagents/turns/list)

        Args:
            subagent_id: Id of the subagent.
            session_id: Id of the session.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"subagent_id": subagent_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTurns(AsyncAPIResource):
    """Async twin of `Turns`."""

    @cached_property
    def with_raw_response(self) -> AsyncTurnsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTurnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTurnsWithStreamingResponse(self)

    @cached_property
    def items(self) -> AsyncItems:
        """Items of a subagent's turn."""
        from .items import AsyncItems

        return AsyncItems(self._client)

    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Turn:
        """Async twin of `Turns.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Async twin of `Turns.list`."""
        return self._page(
            _LIST,
            {"subagent_id": subagent_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TurnsWithRawResponse:
    """Methods of `Turns`; see `with_raw_response`."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self.retrieve = to_raw_response_wrapper(turns.retrieve)
        self.list = to_raw_response_wrapper(turns.list)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from .items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._turns.items)


class AsyncTurnsWithRawResponse:
    """Methods of `AsyncTurns`; see `with_raw_response`."""

    def __init__(self, turns: AsyncTurns) -> None:
        self._turns = turns
        self.retrieve = async_to_raw_response_wrapper(turns.retrieve)
        self.list = async_to_raw_response_wrapper(turns.list)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from .items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._turns.items)


class TurnsWithStreamingResponse:
    """Methods of `Turns`; see `with_streaming_response`."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self.retrieve = to_streamed_response_wrapper(turns.retrieve)
        self.list = to_streamed_response_wrapper(turns.list)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from .items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._turns.items)


class AsyncTurnsWithStreamingResponse:
    """Methods of `AsyncTurns`; see `with_streaming_response`."""

    def __init__(self, turns: AsyncTurns) -> None:
        self._turns = turns
        self.retrieve = async_to_streamed_response_wrapper(turns.retrieve)
        self.list = async_to_streamed_response_wrapper(turns.list)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from .items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._turns.items)
