# Generated from spec/uploads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ...lib._uploads import AsyncUploadsMixin, UploadsMixin

if TYPE_CHECKING:
    import httpx

    from ..._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...types import upload_create_params
    from ...types.file_purpose import FilePurpose
    from ...types.upload import Upload
    from .parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )

__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]

_CREATE: Operation[Upload] = Operation("POST", "/uploads", "openai.types.upload:Upload")
_CANCEL: Operation[Upload] = Operation("POST", "/uploads/{upload_id}/cancel", "openai.types.upload:Upload")
_COMPLETE: Operation[Upload] = Operation("POST", "/uploads/{upload_id}/complete", "openai.types.upload:Upload")


class Uploads(UploadsMixin, SyncAPIResource):
    """Large files, uploaded in parts."""

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return UploadsWithStreamingResponse(self)

    @cached_property
    def parts(self) -> Parts:
        """Parts of an upload."""
        from .parts import Parts

        return Parts(self._client)

    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Begin the upload of a file of up to 8 GB in parts; it lapses after an hour.

        [API reference](https://platform.openai.com/docs/api-reference/uploads/create)

        Args:
            bytes: Total bytes that all parts add up to.
            filename: Name of the file.
            mime_type: MIME type of the file; must suit its purpose.
            purpose: What it is for, as for `files.create`.
            expires_after: Lifetime of the file from creation, 3600 to 2592000 seconds.
        """
        return self._run(
            _CREATE,
            {
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Give up an upload; it accepts no further parts.

        [API reference](https://platform.openai.com/docs/api-reference/uploads/cancel)

        Args:
            upload_id: Id of the upload.
        """
        return self._run(_CANCEL, {"upload_id": upload_id}, extra_headers, extra_query, extra_body, timeout)

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Join the parts of an upload into a file, found as `file` in the reply.

        [API reference](https://platform.openai.com/docs/api-reference/uploads/complete)

        Args:
            upload_id: Id of the upload.
            part_ids: Ids of the parts, in the order of the file.
            md5: MD5 checksum of the whole file, for the server to verify.
        """
        return self._run(
            _COMPLETE,
            {"upload_id": upload_id, "part_ids": part_ids, "md5": md5},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUploads(AsyncUploadsMixin, AsyncAPIResource):
    """Async twin of `Uploads`."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncUploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncUploadsWithStreamingResponse(self)

    @cached_property
    def parts(self) -> AsyncParts:
        """Parts of an upload."""
        from .parts import AsyncParts

        return AsyncParts(self._client)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Async twin of `Uploads.create`."""
        return await self._run(
            _CREATE,
            {
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Async twin of `Uploads.cancel`."""
        return await self._run(_CANCEL, {"upload_id": upload_id}, extra_headers, extra_query, extra_body, timeout)

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Upload:
        """Async twin of `Uploads.complete`."""
        return await self._run(
            _COMPLETE,
            {"upload_id": upload_id, "part_ids": part_ids, "md5": md5},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UploadsWithRawResponse:
    """Methods of `Uploads`; see `with_raw_response`."""

    def __init__(self, uploads: Uploads) -> None:
        self._uploads = uploads
        self.create = to_raw_response_wrapper(uploads.create)
        self.cancel = to_raw_response_wrapper(uploads.cancel)
        self.complete = to_raw_response_wrapper(uploads.complete)

    @cached_property
    def parts(self) -> PartsWithRawResponse:
        from .parts import PartsWithRawResponse

        return PartsWithRawResponse(self._uploads.parts)


class AsyncUploadsWithRawResponse:
    """Methods of `AsyncUploads`; see `with_raw_response`."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self._uploads = uploads
        self.create = async_to_raw_response_wrapper(uploads.create)
        self.cancel = async_to_raw_response_wrapper(uploads.cancel)
        self.complete = async_to_raw_response_wrapper(uploads.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithRawResponse:
        from .parts import AsyncPartsWithRawResponse

        return AsyncPartsWithRawResponse(self._uploads.parts)


class UploadsWithStreamingResponse:
    """Methods of `Uploads`; see `with_streaming_response`."""

    def __init__(self, uploads: Uploads) -> None:
        self._uploads = uploads
        self.create = to_streamed_response_wrapper(uploads.create)
        self.cancel = to_streamed_response_wrapper(uploads.cancel)
        self.complete = to_streamed_response_wrapper(uploads.complete)

    @cached_property
    def parts(self) -> PartsWithStreamingResponse:
        from .parts import PartsWithStreamingResponse

        return PartsWithStreamingResponse(self._uploads.parts)


class AsyncUploadsWithStreamingResponse:
    """Methods of `AsyncUploads`; see `with_streaming_response`."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self._uploads = uploads
        self.create = async_to_streamed_response_wrapper(uploads.create)
        self.cancel = async_to_streamed_response_wrapper(uploads.cancel)
        self.complete = async_to_streamed_response_wrapper(uploads.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithStreamingResponse:
        from .parts import AsyncPartsWithStreamingResponse

        return AsyncPartsWithStreamingResponse(self._uploads.parts)
