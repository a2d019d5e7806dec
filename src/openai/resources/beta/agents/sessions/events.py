# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, StreamOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Any, Iterable

    import httpx

    from ....._streaming import AsyncStream, Stream
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....types.beta.agent_session_event import AgentSessionEvent
    from .....types.beta.agent_session_input_param import AgentSessionInputParam

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

_CREATE: Operation[None] = Operation(
    "POST",
    "/agents/sessions/{session_id}/events",
    "none",
    headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"},
    header_params={"idempotency_key": "Idempotency-Key"},
)
_STREAM: StreamOperation[Any, AgentSessionEvent] = StreamOperation(
    "GET",
    "/agents/sessions/{session_id}/events",
    stream="openai.types.beta.agent_session_event:AgentSessionEvent",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Events(SyncAPIResource):
    """Input to a session and the events it answers with."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return EventsWithStreamingResponse(self)

    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Send input to a session, such as messages, tool results or an interruption.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/events/create)

        Args:
            session_id: Id of the session.
            events: Input events, in the order they shall take effect.
            idempotency_key: Key that lets the server recognise a repeated request and run it only once.
        """
        return self._run(
            _CREATE,
            {"session_id": session_id, "events": events, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[AgentSessionEvent]:
        """Follow a session's events as they happen.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/events/stream)

        Args:
            session_id: Id of the session.
            include_obfuscation: `False` drops the padding that evens out event sizes; saves bandwidth on trusted links.
        """
        return self._stream(
            _STREAM,
            {"session_id": session_id, "include_obfuscation": include_obfuscation},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEvents(AsyncAPIResource):
    """Async twin of `Events`."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncEventsWithStreamingResponse(self)

    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Events.create`."""
        return await self._run(
            _CREATE,
            {"session_id": session_id, "events": events, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[AgentSessionEvent]:
        """Async twin of `Events.stream`."""
        return await self._stream(
            _STREAM,
            {"session_id": session_id, "include_obfuscation": include_obfuscation},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class EventsWithRawResponse:
    """Methods of `Events`; see `with_raw_response`."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.create = to_raw_response_wrapper(events.create)
        self.stream = to_raw_response_wrapper(events.stream)


class AsyncEventsWithRawResponse:
    """Methods of `AsyncEvents`; see `with_raw_response`."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.create = async_to_raw_response_wrapper(events.create)
        self.stream = async_to_raw_response_wrapper(events.stream)


class EventsWithStreamingResponse:
    """Methods of `Events`; see `with_streaming_response`."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.create = to_streamed_response_wrapper(events.create)
        self.stream = to_streamed_response_wrapper(events.stream)


class AsyncEventsWithStreamingResponse:
    """Methods of `AsyncEvents`; see `with_streaming_response`."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.create = async_to_streamed_response_wrapper(events.create)
        self.stream = async_to_streamed_response_wrapper(events.stream)
