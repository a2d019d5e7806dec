# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation, PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._base_client import AsyncPaginator
    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.audio.voice_consent import VoiceConsent
    from ...types.audio.voice_consent_deleted import VoiceConsentDeleted

__all__ = [
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "VoiceConsents",
    "VoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
]

_CREATE: Operation[VoiceConsent] = Operation(
    "POST",
    "/audio/voice_consents",
    "openai.types.audio.voice_consent:VoiceConsent",
    files=(("recording",),),
)
_RETRIEVE: Operation[VoiceConsent] = Operation(
    "GET",
    "/audio/voice_consents/{consent_id}",
    "openai.types.audio.voice_consent:VoiceConsent",
)
_UPDATE: Operation[VoiceConsent] = Operation(
    "POST",
    "/audio/voice_consents/{consent_id}",
    "openai.types.audio.voice_consent:VoiceConsent",
)
_LIST: PageOperation[
    SyncCursorPage[VoiceConsent],
    AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]],
] = PageOperation("GET", "/audio/voice_consents", "openai.types.audio.voice_consent:VoiceConsent", page="CursorPage")
_DELETE: Operation[VoiceConsentDeleted] = Operation(
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    "openai.types.audio.voice_consent_deleted:VoiceConsentDeleted",
)


class VoiceConsents(SyncAPIResource):
    """Recordings in which speakers allow their voice to be cloned."""

    @cached_property
    def with_raw_response(self) -> VoiceConsentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VoiceConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VoiceConsentsWithStreamingResponse(self)

    def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Upload a recording in which a speaker agrees to the use of their voice.

        [API reference](https://platform.openai.com/docs/api-reference/audio/createVoiceConsent)

        Args:
            language: BCP 47 tag of the language spoken, such as `en-US`.
            name: Label of the recording.
            recording: Audio of the spoken consent, up to 10 MiB.
        """
        return self._run(
            _CREATE,
            {"language": language, "name": name, "recording": recording},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Return the record of a voice consent.

        [API reference](https://platform.openai.com/docs/api-reference/audio/getVoiceConsent)

        Args:
            consent_id: Id of the voice consent.
        """
        return self._run(_RETRIEVE, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Rename a voice consent; its audio stays.

        [API reference](https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent)

        Args:
            consent_id: Id of the voice consent.
            name: New label of the recording.
        """
        return self._run(
            _UPDATE,
            {"consent_id": consent_id, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[VoiceConsent]:
        """List the organization's voice consents.

        [API reference](https://platform.openai.com/docs/api-reference/audio/listVoiceConsents)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
        """
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsentDeleted:
        """Delete a voice consent.

        [API reference](https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent)

        Args:
            consent_id: Id of the voice consent.
        """
        return self._run(_DELETE, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncVoiceConsents(AsyncAPIResource):
    """Async twin of `VoiceConsents`."""

    @cached_property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVoiceConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVoiceConsentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Async twin of `VoiceConsents.create`."""
        return await self._run(
            _CREATE,
            {"language": language, "name": name, "recording": recording},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Async twin of `VoiceConsents.retrieve`."""
        return await self._run(_RETRIEVE, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsent:
        """Async twin of `VoiceConsents.update`."""
        return await self._run(
            _UPDATE,
            {"consent_id": consent_id, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """Async twin of `VoiceConsents.list`."""
        return self._page(_LIST, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VoiceConsentDeleted:
        """Async twin of `VoiceConsents.delete`."""
        return await self._run(_DELETE, {"consent_id": consent_id}, extra_headers, extra_query, extra_body, timeout)


class VoiceConsentsWithRawResponse:
    """Methods of `VoiceConsents`; see `with_raw_response`."""

    def __init__(self, voice_consents: VoiceConsents) -> None:
        self._voice_consents = voice_consents
        self.create = to_raw_response_wrapper(voice_consents.create)
        self.retrieve = to_raw_response_wrapper(voice_consents.retrieve)
        self.update = to_raw_response_wrapper(voice_consents.update)
        self.list = to_raw_response_wrapper(voice_consents.list)
        self.delete = to_raw_response_wrapper(voice_consents.delete)


class AsyncVoiceConsentsWithRawResponse:
    """Methods of `AsyncVoiceConsents`; see `with_raw_response`."""

    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self._voice_consents = voice_consents
        self.create = async_to_raw_response_wrapper(voice_consents.create)
        self.retrieve = async_to_raw_response_wrapper(voice_consents.retrieve)
        self.update = async_to_raw_response_wrapper(voice_consents.update)
        self.list = async_to_raw_response_wrapper(voice_consents.list)
        self.delete = async_to_raw_response_wrapper(voice_consents.delete)


class VoiceConsentsWithStreamingResponse:
    """Methods of `VoiceConsents`; see `with_streaming_response`."""

    def __init__(self, voice_consents: VoiceConsents) -> None:
        self._voice_consents = voice_consents
        self.create = to_streamed_response_wrapper(voice_consents.create)
        self.retrieve = to_streamed_response_wrapper(voice_consents.retrieve)
        self.update = to_streamed_response_wrapper(voice_consents.update)
        self.list = to_streamed_response_wrapper(voice_consents.list)
        self.delete = to_streamed_response_wrapper(voice_consents.delete)


class AsyncVoiceConsentsWithStreamingResponse:
    """Methods of `AsyncVoiceConsents`; see `with_streaming_response`."""

    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self._voice_consents = voice_consents
        self.create = async_to_streamed_response_wrapper(voice_consents.create)
        self.retrieve = async_to_streamed_response_wrapper(voice_consents.retrieve)
        self.update = async_to_streamed_response_wrapper(voice_consents.update)
        self.list = async_to_streamed_response_wrapper(voice_consents.list)
        self.delete = async_to_streamed_response_wrapper(voice_consents.delete)
