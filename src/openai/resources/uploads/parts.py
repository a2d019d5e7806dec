# Generated from spec/uploads.yaml; edit that and run `python -m generator`.
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

    from ..._types import Body, FileTypes, Headers, NotGiven, Query
    from ...types.uploads.upload_part import UploadPart

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]

_CREATE: Operation[UploadPart] = Operation(
    "POST",
    "/uploads/{upload_id}/parts",
    "openai.types.uploads.upload_part:UploadPart",
    files=(("data",),),
)


class Parts(SyncAPIResource):
    """Parts of an upload."""

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return PartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return PartsWithStreamingResponse(self)

    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UploadPart:
        """Add a part of up to 64 MB to an upload; parts may go in parallel.

        [API reference](https://platform.openai.com/docs/api-reference/uploads/add-part)

        Args:
            upload_id: Id of the upload.
            data: Bytes of the part.
        """
        return self._run(
            _CREATE,
            {"upload_id": upload_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncParts(AsyncAPIResource):
    """Async twin of `Parts`."""

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncPartsWithStreamingResponse(self)

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UploadPart:
        """Async twin of `Parts.create`."""
        return await self._run(
            _CREATE,
            {"upload_id": upload_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PartsWithRawResponse:
    """Methods of `Parts`; see `with_raw_response`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.create = to_raw_response_wrapper(parts.create)


class AsyncPartsWithRawResponse:
    """Methods of `AsyncParts`; see `with_raw_response`."""

    def __init__(self, parts: AsyncParts) -> None:
        self._parts = parts
        self.create = async_to_raw_response_wrapper(parts.create)


class PartsWithStreamingResponse:
    """Methods of `Parts`; see `with_streaming_response`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.create = to_streamed_response_wrapper(parts.create)


class AsyncPartsWithStreamingResponse:
    """Methods of `AsyncParts`; see `with_streaming_response`."""

    def __init__(self, parts: AsyncParts) -> None:
        self._parts = parts
        self.create = async_to_streamed_response_wrapper(parts.create)
