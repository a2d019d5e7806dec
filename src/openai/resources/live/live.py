# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._types import Body, Headers, NotGiven, Query
    from ...types.live import live_create_params
    from ...types.live.live_create_response import LiveCreateResponse
    from ...types.live.media_session_config_param import MediaSessionConfigParam
    from .forks import AsyncForks, Forks
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .sideband import AsyncSideband, Sideband

__all__ = [
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
]

_CREATE: Operation[LiveCreateResponse] = Operation(
    "POST",
    "/live/sessions",
    "openai.types.live.live_create_response:LiveCreateResponse",
)


class Live(SyncAPIResource):
    """Live voice sessions that delegate work to other models."""

    @cached_property
    def with_raw_response(self) -> LiveWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return LiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LiveWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return LiveWithStreamingResponse(self)

    @cached_property
    def forks(self) -> Forks:
        """Sockets of forked live sessions."""
        from .forks import Forks

        return Forks(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """Control of live sessions from your server."""
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def sideband(self) -> Sideband:
        """Sockets that steer a session whose media runs elsewhere."""
        from .sideband import Sideband

        return Sideband(self._client)

    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> LiveCreateResponse:
        """Start a live session, and return what the caller needs to connect.

        [API reference](https://platform.openai.com/docs/api-reference/live/create)

        Args:
            session: Model, voice, instructions and delegation of the session.
            transport: How media travels, as WebRTC with the caller's SDP offer.
        """
        return self._run(
            _CREATE,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncLive(AsyncAPIResource):
    """Async twin of `Live`."""

    @cached_property
    def with_raw_response(self) -> AsyncLiveWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncLiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncLiveWithStreamingResponse(self)

    @cached_property
    def forks(self) -> AsyncForks:
        """Sockets of forked live sessions."""
        from .forks import AsyncForks

        return AsyncForks(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Control of live sessions from your server."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def sideband(self) -> AsyncSideband:
        """Sockets that steer a session whose media runs elsewhere."""
        from .sideband import AsyncSideband

        return AsyncSideband(self._client)

    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> LiveCreateResponse:
        """Async twin of `Live.create`."""
        return await self._run(
            _CREATE,
            {"session": session, "transport": transport},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class LiveWithRawResponse:
    """Methods of `Live`; see `with_raw_response`."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.create = to_raw_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._live.sessions)


class AsyncLiveWithRawResponse:
    """Methods of `AsyncLive`; see `with_raw_response`."""

    def __init__(self, live: AsyncLive) -> None:
        self._live = live
        self.create = async_to_raw_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._live.sessions)


class LiveWithStreamingResponse:
    """Methods of `Live`; see `with_streaming_response`."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.create = to_streamed_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._live.sessions)


class AsyncLiveWithStreamingResponse:
    """Methods of `AsyncLive`; see `with_streaming_response`."""

    def __init__(self, live: AsyncLive) -> None:
        self._live = live
        self.create = async_to_streamed_response_wrapper(live.create)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._live.sessions)
