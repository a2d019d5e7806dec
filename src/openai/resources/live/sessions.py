# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ..._types import not_given, omit
from ..._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._binary import HttpxBinaryResponseContent
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.live import session_accept_params, session_fork_params
    from ...types.live.media_session_fork_config_param import MediaSessionForkConfigParam
    from ...types.live.session_fork_response import SessionForkResponse

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

_ACCEPT: Operation[None] = Operation("POST", "/live/sessions/{session_id}/accept", "none", headers={"Accept": "*/*"})
_DOWNLOAD_RECORDING: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/live/sessions/{session_id}/content",
    "binary",
    headers={"Accept": "application/binary"},
)
_FORK: Operation[SessionForkResponse] = Operation(
    "POST",
    "/live/sessions/{session_id}/fork",
    "openai.types.live.session_fork_response:SessionForkResponse",
)
_HANGUP: Operation[None] = Operation("POST", "/live/sessions/{session_id}/hangup", "none", headers={"Accept": "*/*"})
_REFER: Operation[None] = Operation("POST", "/live/sessions/{session_id}/refer", "none", headers={"Accept": "*/*"})
_REJECT: Operation[None] = Operation("POST", "/live/sessions/{session_id}/reject", "none", headers={"Accept": "*/*"})


class Sessions(SyncAPIResource):
    """Control of live sessions from your server."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SessionsWithStreamingResponse(self)

    def accept(
        self,
        session_id: str,
        *,
        session: session_accept_params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Answer an incoming call with a live session.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/accept)

        Args:
            session_id: Id of the session.
            session: Model, voice, instructions and delegation of the session.
        """
        return self._run(
            _ACCEPT,
            {"session_id": session_id, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download the recording of a live session as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/content)

        Args:
            session_id: Id of the session.
        """
        return self._run(
            _DOWNLOAD_RECORDING,
            {"session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def fork(
        self,
        session_id: str,
        *,
        transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionForkResponse:
        """Branch a second session off a live session.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/fork)

        Args:
            session_id: Id of the session.
            transport: How media of the fork travels, as WebRTC with the caller's SDP offer.
            session: What differs from the original session.
        """
        return self._run(
            _FORK,
            {"session_id": session_id, "transport": transport, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """End a live session's call.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/hangup)

        Args:
            session_id: Id of the session.
        """
        return self._run(_HANGUP, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)

    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Transfer a live session's call to another destination.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/refer)

        Args:
            session_id: Id of the session.
            target_uri: Destination, such as `tel:+14155550123` or `sip:agent@example.com`.
        """
        return self._run(
            _REFER,
            {"session_id": session_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Turn down an incoming call.

        [API reference](https://platform.openai.com/docs/api-reference/live/sessions/reject)

        Args:
            session_id: Id of the session.
            status_code: SIP status to answer with.
        """
        return self._run(
            _REJECT,
            {"session_id": session_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSessions(AsyncAPIResource):
    """Async twin of `Sessions`."""

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSessionsWithStreamingResponse(self)

    async def accept(
        self,
        session_id: str,
        *,
        session: session_accept_params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Sessions.accept`."""
        return await self._run(
            _ACCEPT,
            {"session_id": session_id, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Sessions.download_recording`."""
        return await self._run(
            _DOWNLOAD_RECORDING,
            {"session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def fork(
        self,
        session_id: str,
        *,
        transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionForkResponse:
        """Async twin of `Sessions.fork`."""
        return await self._run(
            _FORK,
            {"session_id": session_id, "transport": transport, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Sessions.hangup`."""
        return await self._run(_HANGUP, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)

    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Sessions.refer`."""
        return await self._run(
            _REFER,
            {"session_id": session_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Sessions.reject`."""
        return await self._run(
            _REJECT,
            {"session_id": session_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SessionsWithRawResponse:
    """Methods of `Sessions`; see `with_raw_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.accept = to_raw_response_wrapper(sessions.accept)
        self.download_recording = to_raw_response_wrapper(sessions.download_recording)
        self.fork = to_raw_response_wrapper(sessions.fork)
        self.hangup = to_raw_response_wrapper(sessions.hangup)
        self.refer = to_raw_response_wrapper(sessions.refer)
        self.reject = to_raw_response_wrapper(sessions.reject)


class AsyncSessionsWithRawResponse:
    """Methods of `AsyncSessions`; see `with_raw_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.accept = async_to_raw_response_wrapper(sessions.accept)
        self.download_recording = async_to_raw_response_wrapper(sessions.download_recording)
        self.fork = async_to_raw_response_wrapper(sessions.fork)
        self.hangup = async_to_raw_response_wrapper(sessions.hangup)
        self.refer = async_to_raw_response_wrapper(sessions.refer)
        self.reject = async_to_raw_response_wrapper(sessions.reject)


class SessionsWithStreamingResponse:
    """Methods of `Sessions`; see `with_streaming_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.accept = to_streamed_response_wrapper(sessions.accept)
        self.download_recording = to_custom_streamed_response_wrapper(
            sessions.download_recording, StreamedBinaryAPIResponse
        )
        self.fork = to_streamed_response_wrapper(sessions.fork)
        self.hangup = to_streamed_response_wrapper(sessions.hangup)
        self.refer = to_streamed_response_wrapper(sessions.refer)
        self.reject = to_streamed_response_wrapper(sessions.reject)


class AsyncSessionsWithStreamingResponse:
    """Methods of `AsyncSessions`; see `with_streaming_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.accept = async_to_streamed_response_wrapper(sessions.accept)
        self.download_recording = async_to_custom_streamed_response_wrapper(
            sessions.download_recording, AsyncStreamedBinaryAPIResponse
        )
        self.fork = async_to_streamed_response_wrapper(sessions.fork)
        self.hangup = async_to_streamed_response_wrapper(sessions.hangup)
        self.refer = async_to_streamed_response_wrapper(sessions.refer)
        self.reject = async_to_streamed_response_wrapper(sessions.reject)
