# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import PageOperation
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
    from .....types.beta.agents.sessions.session_trace import SessionTrace

__all__ = [
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "Traces",
    "TracesWithRawResponse",
    "TracesWithStreamingResponse",
]

_LIST: PageOperation[
    SyncCursorPage[SessionTrace],
    AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]],
] = PageOperation(
    "GET",
    "/agents/sessions/{session_id}/traces",
    "openai.types.beta.agents.sessions.session_trace:SessionTrace",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Traces(SyncAPIResource):
    """Traces of a session."""

    @cached_property
    def with_raw_response(self) -> TracesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TracesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TracesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TracesWithStreamingResponse(self)

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
    ) -> SyncCursorPage[SessionTrace]:
        """List the traces of a session.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/traces/list)

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


class AsyncTraces(AsyncAPIResource):
    """Async twin of `Traces`."""

    @cached_property
    def with_raw_response(self) -> AsyncTracesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTracesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTracesWithStreamingResponse(self)

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
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """Async twin of `Traces.list`."""
        return self._page(
            _LIST,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TracesWithRawResponse:
    """Methods of `Traces`; see `with_raw_response`."""

    def __init__(self, traces: Traces) -> None:
        self._traces = traces
        self.list = to_raw_response_wrapper(traces.list)


class AsyncTracesWithRawResponse:
    """Methods of `AsyncTraces`; see `with_raw_response`."""

    def __init__(self, traces: AsyncTraces) -> None:
        self._traces = traces
        self.list = async_to_raw_response_wrapper(traces.list)


class TracesWithStreamingResponse:
    """Methods of `Traces`; see `with_streaming_response`."""

    def __init__(self, traces: Traces) -> None:
        self._traces = traces
        self.list = to_streamed_response_wrapper(traces.list)


class AsyncTracesWithStreamingResponse:
    """Methods of `AsyncTraces`; see `with_streaming_response`."""

    def __init__(self, traces: AsyncTraces) -> None:
        self._traces = traces
        self.list = async_to_streamed_response_wrapper(traces.list)
