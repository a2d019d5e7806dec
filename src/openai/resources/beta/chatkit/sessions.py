# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.beta.chatkit.chat_session import ChatSession
    from ....types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
    from ....types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from ....types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from ....types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]

_CREATE: Operation[ChatSession] = Operation(
    "POST",
    "/chatkit/sessions",
    "openai.types.beta.chatkit.chat_session:ChatSession",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CANCEL: Operation[ChatSession] = Operation(
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    "openai.types.beta.chatkit.chat_session:ChatSession",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)


class Sessions(SyncAPIResource):
    """Sessions that let a browser use ChatKit."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatSession:
        """Create a ChatKit session and the secret a browser opens it with.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/sessions/create)

        Args:
            user: Id of your end user; sessions see only what belongs to the same id.
            workflow: Workflow that answers, with its version and state variables.
            chatkit_configuration: Switches for uploads, history and automatic titles.
            expires_after: Lifetime of the session in seconds from creation, default 600.
            rate_limits: Requests allowed per minute, default 10.
        """
        return self._run(
            _CREATE,
            {
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatSession:
        """End a ChatKit session; its client secret stops working.

        [API reference](https://platform.openai.com/docs/api-reference/chatkit/sessions/cancel)

        Args:
            session_id: Id of the session.
        """
        return self._run(_CANCEL, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)


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

    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatSession:
        """Async twin of `Sessions.create`."""
        return await self._run(
            _CREATE,
            {
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ChatSession:
        """Async twin of `Sessions.cancel`."""
        return await self._run(_CANCEL, {"session_id": session_id}, extra_headers, extra_query, extra_body, timeout)


class SessionsWithRawResponse:
    """Methods of `Sessions`; see `with_raw_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create = to_raw_response_wrapper(sessions.create)
        self.cancel = to_raw_response_wrapper(sessions.cancel)


class AsyncSessionsWithRawResponse:
    """Methods of `AsyncSessions`; see `with_raw_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create = async_to_raw_response_wrapper(sessions.create)
        self.cancel = async_to_raw_response_wrapper(sessions.cancel)


class SessionsWithStreamingResponse:
    """Methods of `Sessions`; see `with_streaming_response`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create = to_streamed_response_wrapper(sessions.create)
        self.cancel = to_streamed_response_wrapper(sessions.cancel)


class AsyncSessionsWithStreamingResponse:
    """Methods of `AsyncSessions`; see `with_streaming_response`."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create = async_to_streamed_response_wrapper(sessions.create)
        self.cancel = async_to_streamed_response_wrapper(sessions.cancel)
