# Generated from spec/content_provenance_checks.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import Operation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from .._types import Body, FileTypes, Headers, NotGiven, Query
    from ..types.content_provenance_check import ContentProvenanceCheck

__all__ = [
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
    "ContentProvenanceChecks",
    "ContentProvenanceChecksWithRawResponse",
    "ContentProvenanceChecksWithStreamingResponse",
]

_CREATE: Operation[ContentProvenanceCheck] = Operation(
    "POST",
    "/content_provenance_checks",
    "openai.types.content_provenance_check:ContentProvenanceCheck",
    files=(("file",),),
)


class ContentProvenanceChecks(SyncAPIResource):
    """Detection of marks that OpenAI leaves in generated media."""

    @cached_property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ContentProvenanceChecksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ContentProvenanceChecksWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContentProvenanceCheck:
        """Look for OpenAI's provenance marks in a file; finding none proves nothing.

        [API reference](https://platform.openai.com/docs/api-reference/content-provenance-checks/create)

        Args:
            file: Image or audio to examine.
        """
        return self._run(_CREATE, {"file": file}, extra_headers, extra_query, extra_body, timeout)


class AsyncContentProvenanceChecks(AsyncAPIResource):
    """Async twin of `ContentProvenanceChecks`."""

    @cached_property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncContentProvenanceChecksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncContentProvenanceChecksWithStreamingResponse(self)

    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ContentProvenanceCheck:
        """Async twin of `ContentProvenanceChecks.create`."""
        return await self._run(_CREATE, {"file": file}, extra_headers, extra_query, extra_body, timeout)


class ContentProvenanceChecksWithRawResponse:
    """Methods of `ContentProvenanceChecks`; see `with_raw_response`."""

    def __init__(self, content_provenance_checks: ContentProvenanceChecks) -> None:
        self._content_provenance_checks = content_provenance_checks
        self.create = to_raw_response_wrapper(content_provenance_checks.create)


class AsyncContentProvenanceChecksWithRawResponse:
    """Methods of `AsyncContentProvenanceChecks`; see `with_raw_response`."""

    def __init__(self, content_provenance_checks: AsyncContentProvenanceChecks) -> None:
        self._content_provenance_checks = content_provenance_checks
        self.create = async_to_raw_response_wrapper(content_provenance_checks.create)


class ContentProvenanceChecksWithStreamingResponse:
    """Methods of `ContentProvenanceChecks`; see `with_streaming_response`."""

    def __init__(self, content_provenance_checks: ContentProvenanceChecks) -> None:
        self._content_provenance_checks = content_provenance_checks
        self.create = to_streamed_response_wrapper(content_provenance_checks.create)


class AsyncContentProvenanceChecksWithStreamingResponse:
    """Methods of `AsyncContentProvenanceChecks`; see `with_streaming_response`."""

    def __init__(self, content_provenance_checks: AsyncContentProvenanceChecks) -> None:
        self._content_provenance_checks = content_provenance_checks
        self.create = async_to_streamed_response_wrapper(content_provenance_checks.create)
