# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ....._types import not_given, omit
from ....._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from .....lib._agents import ArtifactsMixin, AsyncArtifactsMixin

if TYPE_CHECKING:
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._binary import HttpxBinaryResponseContent
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.sessions.session_artifact import SessionArtifact
    from .....types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted

__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
]

_RETRIEVE: Operation[SessionArtifact] = Operation(
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "openai.types.beta.agents.sessions.session_artifact:SessionArtifact",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[SessionArtifact],
    AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]],
] = PageOperation(
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    "openai.types.beta.agents.sessions.session_artifact:SessionArtifact",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[SessionArtifactDeleted] = Operation(
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "openai.types.beta.agents.sessions.session_artifact_deleted:SessionArtifactDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_CONTENT: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    "binary",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Artifacts(ArtifactsMixin, SyncAPIResource):
    """Files that a session produced."""

    @cached_property
    def with_raw_response(self) -> ArtifactsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ArtifactsWithStreamingResponse(self)

    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionArtifact:
        """Return the record of a file that a session produced.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/artifacts/retrieve)

        Args:
            artifact_id: Id of the artifact.
            session_id: Id of the session.
        """
        return self._run(
            _RETRIEVE,
            {"artifact_id": artifact_id, "session_id": session_id},
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
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[SessionArtifact]:
        """List the files that a session produced.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/artifacts/list)

        Args:
            session_id: Id of the session.
            after: Id of the last object of the previous page.
            environment_id: Only files from this environment.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {
                "session_id": session_id,
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionArtifactDeleted:
        """Delete a file that a session produced.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/artifacts/delete)

        Args:
            artifact_id: Id of the artifact.
            session_id: Id of the session.
        """
        return self._run(
            _DELETE,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a file that a session produced as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/artifacts/content)

        Args:
            artifact_id: Id of the artifact.
            session_id: Id of the session.
        """
        return self._run(
            _CONTENT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncArtifacts(AsyncArtifactsMixin, AsyncAPIResource):
    """Async twin of `Artifacts`."""

    @cached_property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncArtifactsWithStreamingResponse(self)

    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionArtifact:
        """Async twin of `Artifacts.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"artifact_id": artifact_id, "session_id": session_id},
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
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """Async twin of `Artifacts.list`."""
        return self._page(
            _LIST,
            {
                "session_id": session_id,
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SessionArtifactDeleted:
        """Async twin of `Artifacts.delete`."""
        return await self._run(
            _DELETE,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Artifacts.content`."""
        return await self._run(
            _CONTENT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ArtifactsWithRawResponse:
    """Methods of `Artifacts`; see `with_raw_response`."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts
        self.retrieve = to_raw_response_wrapper(artifacts.retrieve)
        self.list = to_raw_response_wrapper(artifacts.list)
        self.delete = to_raw_response_wrapper(artifacts.delete)
        self.content = to_raw_response_wrapper(artifacts.content)


class AsyncArtifactsWithRawResponse:
    """Methods of `AsyncArtifacts`; see `with_raw_response`."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = artifacts
        self.retrieve = async_to_raw_response_wrapper(artifacts.retrieve)
        self.list = async_to_raw_response_wrapper(artifacts.list)
        self.delete = async_to_raw_response_wrapper(artifacts.delete)
        self.content = async_to_raw_response_wrapper(artifacts.content)


class ArtifactsWithStreamingResponse:
    """Methods of `Artifacts`; see `with_streaming_response`."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts
        self.retrieve = to_streamed_response_wrapper(artifacts.retrieve)
        self.list = to_streamed_response_wrapper(artifacts.list)
        self.delete = to_streamed_response_wrapper(artifacts.delete)
        self.content = to_custom_streamed_response_wrapper(artifacts.content, StreamedBinaryAPIResponse)


class AsyncArtifactsWithStreamingResponse:
    """Methods of `AsyncArtifacts`; see `with_streaming_response`."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = artifacts
        self.retrieve = async_to_streamed_response_wrapper(artifacts.retrieve)
        self.list = async_to_streamed_response_wrapper(artifacts.list)
        self.delete = async_to_streamed_response_wrapper(artifacts.delete)
        self.content = async_to_custom_streamed_response_wrapper(artifacts.content, AsyncStreamedBinaryAPIResponse)
