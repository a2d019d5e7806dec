# Generated from spec/containers.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ...._types import not_given
from ...._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ...._binary import HttpxBinaryResponseContent
    from ...._types import Body, Headers, NotGiven, Query

__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
]

_RETRIEVE: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    "binary",
    headers={"Accept": "application/binary"},
)


class Content(SyncAPIResource):
    """Content of container files."""

    @cached_property
    def with_raw_response(self) -> ContentWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContentWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ContentWithStreamingResponse(self)

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a file of a container as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFileContent)

        Args:
            file_id: Id of an uploaded file.
            container_id: Id of the container.
        """
        return self._run(
            _RETRIEVE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncContent(AsyncAPIResource):
    """Async twin of `Content`."""

    @cached_property
    def with_raw_response(self) -> AsyncContentWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncContentWithStreamingResponse(self)

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Content.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ContentWithRawResponse:
    """Methods of `Content`; see `with_raw_response`."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.retrieve = to_raw_response_wrapper(content.retrieve)


class AsyncContentWithRawResponse:
    """Methods of `AsyncContent`; see `with_raw_response`."""

    def __init__(self, content: AsyncContent) -> None:
        self._content = content
        self.retrieve = async_to_raw_response_wrapper(content.retrieve)


class ContentWithStreamingResponse:
    """Methods of `Content`; see `with_streaming_response`."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.retrieve = to_custom_streamed_response_wrapper(content.retrieve, StreamedBinaryAPIResponse)


class AsyncContentWithStreamingResponse:
    """Methods of `AsyncContent`; see `with_streaming_response`."""

    def __init__(self, content: AsyncContent) -> None:
        self._content = content
        self.retrieve = async_to_custom_streamed_response_wrapper(content.retrieve, AsyncStreamedBinaryAPIResponse)
