# Generated from spec/admin/audit_and_usage.yaml; edit that and run `python -m generator`.
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
    from typing import List, Optional

    import httpx
    from typing_extensions import Literal

    from ...._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ....types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
    from ....types.admin.organization.usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
    from ....types.admin.organization.usage_code_interpreter_sessions_response import (
        UsageCodeInterpreterSessionsResponse,
    )
    from ....types.admin.organization.usage_completions_response import UsageCompletionsResponse
    from ....types.admin.organization.usage_costs_response import UsageCostsResponse
    from ....types.admin.organization.usage_decisions_response import UsageDecisionsResponse
    from ....types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
    from ....types.admin.organization.usage_file_search_calls_response import UsageFileSearchCallsResponse
    from ....types.admin.organization.usage_images_response import UsageImagesResponse
    from ....types.admin.organization.usage_moderations_response import UsageModerationsResponse
    from ....types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
    from ....types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse

__all__ = [
    "AsyncUsage",
    "AsyncUsageWithRawResponse",
    "AsyncUsageWithStreamingResponse",
    "Usage",
    "UsageWithRawResponse",
    "UsageWithStreamingResponse",
]

_AUDIO_SPEECHES: Operation[UsageAudioSpeechesResponse] = Operation(
    "GET",
    "/organization/usage/audio_speeches",
    "openai.types.admin.organization.usage_audio_speeches_response:UsageAudioSpeechesResponse",
    admin=True,
)
_AUDIO_TRANSCRIPTIONS: Operation[UsageAudioTranscriptionsResponse] = Operation(
    "GET",
    "/organization/usage/audio_transcriptions",
    "openai.types.admin.organization.usage_audio_transcriptions_response:UsageAudioTranscriptionsResponse",
    admin=True,
)
_CODE_INTERPRETER_SESSIONS: Operation[UsageCodeInterpreterSessionsResponse] = Operation(
    "GET",
    "/organization/usage/code_interpreter_sessions",
    "openai.types.admin.organization.usage_code_interpreter_sessions_response:UsageCodeInterpreterSessionsResponse",
    admin=True,
)
_COMPLETIONS: Operation[UsageCompletionsResponse] = Operation(
    "GET",
    "/organization/usage/completions",
    "openai.types.admin.organization.usage_completions_response:UsageCompletionsResponse",
    admin=True,
)
_COSTS: Operation[UsageCostsResponse] = Operation(
    "GET",
    "/organization/costs",
    "openai.types.admin.organization.usage_costs_response:UsageCostsResponse",
    admin=True,
)
_DECISIONS: Operation[UsageDecisionsResponse] = Operation(
    "GET",
    "/organization/usage/decisions",
    "openai.types.admin.organization.usage_decisions_response:UsageDecisionsResponse",
    admin=True,
)
_EMBEDDINGS: Operation[UsageEmbeddingsResponse] = Operation(
    "GET",
    "/organization/usage/embeddings",
    "openai.types.admin.organization.usage_embeddings_response:UsageEmbeddingsResponse",
    admin=True,
)
_FILE_SEARCH_CALLS: Operation[UsageFileSearchCallsResponse] = Operation(
    "GET",
    "/organization/usage/file_search_calls",
    "openai.types.admin.organization.usage_file_search_calls_response:UsageFileSearchCallsResponse",
    admin=True,
)
_IMAGES: Operation[UsageImagesResponse] = Operation(
    "GET",
    "/organization/usage/images",
    "openai.types.admin.organization.usage_images_response:UsageImagesResponse",
    admin=True,
)
_MODERATIONS: Operation[UsageModerationsResponse] = Operation(
    "GET",
    "/organization/usage/moderations",
    "openai.types.admin.organization.usage_moderations_response:UsageModerationsResponse",
    admin=True,
)
_VECTOR_STORES: Operation[UsageVectorStoresResponse] = Operation(
    "GET",
    "/organization/usage/vector_stores",
    "openai.types.admin.organization.usage_vector_stores_response:UsageVectorStoresResponse",
    admin=True,
)
_WEB_SEARCH_CALLS: Operation[UsageWebSearchCallsResponse] = Operation(
    "GET",
    "/organization/usage/web_search_calls",
    "openai.types.admin.organization.usage_web_search_calls_response:UsageWebSearchCallsResponse",
    admin=True,
)


class Usage(SyncAPIResource):
    """Usage and costs over time."""

    @cached_property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return UsageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsageWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return UsageWithStreamingResponse(self)

    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageAudioSpeechesResponse:
        """Return characters spoken by text to speech, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/audio_speeches)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _AUDIO_SPEECHES,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageAudioTranscriptionsResponse:
        """Return seconds of audio transcribed, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/audio_transcriptions)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _AUDIO_TRANSCRIPTIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Return code interpreter sessions started, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/code_interpreter_sessions)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
        """
        return self._run(
            _CODE_INTERPRETER_SESSIONS,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCompletionsResponse:
        """Return tokens and requests of text generation, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/completions)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            batch: `True` counts batch requests only, `False` leaves them out; absent counts both.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _COMPLETIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCostsResponse:
        """Return money spent, by day.

        [API reference](https://platform.openai.com/docs/api-reference/usage/costs)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket; only `1d`.
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of days per page, 1 to 180, default 7.
            line_items: Count only these kinds of charge.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
        """
        return self._run(
            _COSTS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        batch: Optional[bool] | Omit = omit,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = omit,
        end_time: Optional[int] | Omit = omit,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ]
        | Omit = omit,
        limit: Optional[int] | Omit = omit,
        models: Optional[SequenceNotStr[str]] | Omit = omit,
        page: Optional[str] | Omit = omit,
        project_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        user_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageDecisionsResponse:
        """Return tokens and requests of decisions, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/decisions)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            batch: `True` counts batch requests only, `False` leaves them out; absent counts both.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _DECISIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageEmbeddingsResponse:
        """Return tokens and requests of embeddings, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/embeddings)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _EMBEDDINGS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageFileSearchCallsResponse:
        """Return file search calls, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/file_search_calls)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
            vector_store_ids: Count only these vector stores.
        """
        return self._run(
            _FILE_SEARCH_CALLS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageImagesResponse:
        """Return images generated, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/images)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            sizes: Count only images of these sizes, such as `1024x1024`.
            sources: Count only `image.generation`, `image.edit` or `image.variation`.
            user_ids: Count only these users.
        """
        return self._run(
            _IMAGES,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageModerationsResponse:
        """Return tokens and requests of moderations, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/moderations)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _MODERATIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageVectorStoresResponse:
        """Return bytes stored in vector stores, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/vector_stores)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
        """
        return self._run(
            _VECTOR_STORES,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageWebSearchCallsResponse:
        """Return web search calls, by time bucket.

        [API reference](https://platform.openai.com/docs/api-reference/usage/web_search_calls)

        Args:
            start_time: Start of the period in Unix seconds, itself included.
            api_key_ids: Count only these API keys.
            bucket_width: Length of a bucket, `1m`, `1h` or `1d` (default).
            context_levels: Count only searches of these context sizes, `low`, `medium` or `high`.
            end_time: End of the period in Unix seconds, itself left out.
            group_by: Fields to break the figures down by; combinable, none sums everything up.
            limit: Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31).
            models: Count only these models.
            page: `next_page` of the previous reply.
            project_ids: Count only these projects.
            user_ids: Count only these users.
        """
        return self._run(
            _WEB_SEARCH_CALLS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUsage(AsyncAPIResource):
    """Async twin of `Usage`."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncUsageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncUsageWithStreamingResponse(self)

    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageAudioSpeechesResponse:
        """Async twin of `Usage.audio_speeches`."""
        return await self._run(
            _AUDIO_SPEECHES,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageAudioTranscriptionsResponse:
        """Async twin of `Usage.audio_transcriptions`."""
        return await self._run(
            _AUDIO_TRANSCRIPTIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Async twin of `Usage.code_interpreter_sessions`."""
        return await self._run(
            _CODE_INTERPRETER_SESSIONS,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCompletionsResponse:
        """Async twin of `Usage.completions`."""
        return await self._run(
            _COMPLETIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageCostsResponse:
        """Async twin of `Usage.costs`."""
        return await self._run(
            _COSTS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        batch: Optional[bool] | Omit = omit,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = omit,
        end_time: Optional[int] | Omit = omit,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ]
        | Omit = omit,
        limit: Optional[int] | Omit = omit,
        models: Optional[SequenceNotStr[str]] | Omit = omit,
        page: Optional[str] | Omit = omit,
        project_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        user_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageDecisionsResponse:
        """Async twin of `Usage.decisions`."""
        return await self._run(
            _DECISIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageEmbeddingsResponse:
        """Async twin of `Usage.embeddings`."""
        return await self._run(
            _EMBEDDINGS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageFileSearchCallsResponse:
        """Async twin of `Usage.file_search_calls`."""
        return await self._run(
            _FILE_SEARCH_CALLS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageImagesResponse:
        """Async twin of `Usage.images`."""
        return await self._run(
            _IMAGES,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageModerationsResponse:
        """Async twin of `Usage.moderations`."""
        return await self._run(
            _MODERATIONS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageVectorStoresResponse:
        """Async twin of `Usage.vector_stores`."""
        return await self._run(
            _VECTOR_STORES,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> UsageWebSearchCallsResponse:
        """Async twin of `Usage.web_search_calls`."""
        return await self._run(
            _WEB_SEARCH_CALLS,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UsageWithRawResponse:
    """Methods of `Usage`; see `with_raw_response`."""

    def __init__(self, usage: Usage) -> None:
        self._usage = usage
        self.audio_speeches = to_raw_response_wrapper(usage.audio_speeches)
        self.audio_transcriptions = to_raw_response_wrapper(usage.audio_transcriptions)
        self.code_interpreter_sessions = to_raw_response_wrapper(usage.code_interpreter_sessions)
        self.completions = to_raw_response_wrapper(usage.completions)
        self.costs = to_raw_response_wrapper(usage.costs)
        self.decisions = to_raw_response_wrapper(usage.decisions)
        self.embeddings = to_raw_response_wrapper(usage.embeddings)
        self.file_search_calls = to_raw_response_wrapper(usage.file_search_calls)
        self.images = to_raw_response_wrapper(usage.images)
        self.moderations = to_raw_response_wrapper(usage.moderations)
        self.vector_stores = to_raw_response_wrapper(usage.vector_stores)
        self.web_search_calls = to_raw_response_wrapper(usage.web_search_calls)


class AsyncUsageWithRawResponse:
    """Methods of `AsyncUsage`; see `with_raw_response`."""

    def __init__(self, usage: AsyncUsage) -> None:
        self._usage = usage
        self.audio_speeches = async_to_raw_response_wrapper(usage.audio_speeches)
        self.audio_transcriptions = async_to_raw_response_wrapper(usage.audio_transcriptions)
        self.code_interpreter_sessions = async_to_raw_response_wrapper(usage.code_interpreter_sessions)
        self.completions = async_to_raw_response_wrapper(usage.completions)
        self.costs = async_to_raw_response_wrapper(usage.costs)
        self.decisions = async_to_raw_response_wrapper(usage.decisions)
        self.embeddings = async_to_raw_response_wrapper(usage.embeddings)
        self.file_search_calls = async_to_raw_response_wrapper(usage.file_search_calls)
        self.images = async_to_raw_response_wrapper(usage.images)
        self.moderations = async_to_raw_response_wrapper(usage.moderations)
        self.vector_stores = async_to_raw_response_wrapper(usage.vector_stores)
        self.web_search_calls = async_to_raw_response_wrapper(usage.web_search_calls)


class UsageWithStreamingResponse:
    """Methods of `Usage`; see `with_streaming_response`."""

    def __init__(self, usage: Usage) -> None:
        self._usage = usage
        self.audio_speeches = to_streamed_response_wrapper(usage.audio_speeches)
        self.audio_transcriptions = to_streamed_response_wrapper(usage.audio_transcriptions)
        self.code_interpreter_sessions = to_streamed_response_wrapper(usage.code_interpreter_sessions)
        self.completions = to_streamed_response_wrapper(usage.completions)
        self.costs = to_streamed_response_wrapper(usage.costs)
        self.decisions = to_streamed_response_wrapper(usage.decisions)
        self.embeddings = to_streamed_response_wrapper(usage.embeddings)
        self.file_search_calls = to_streamed_response_wrapper(usage.file_search_calls)
        self.images = to_streamed_response_wrapper(usage.images)
        self.moderations = to_streamed_response_wrapper(usage.moderations)
        self.vector_stores = to_streamed_response_wrapper(usage.vector_stores)
        self.web_search_calls = to_streamed_response_wrapper(usage.web_search_calls)


class AsyncUsageWithStreamingResponse:
    """Methods of `AsyncUsage`; see `with_streaming_response`."""

    def __init__(self, usage: AsyncUsage) -> None:
        self._usage = usage
        self.audio_speeches = async_to_streamed_response_wrapper(usage.audio_speeches)
        self.audio_transcriptions = async_to_streamed_response_wrapper(usage.audio_transcriptions)
        self.code_interpreter_sessions = async_to_streamed_response_wrapper(usage.code_interpreter_sessions)
        self.completions = async_to_streamed_response_wrapper(usage.completions)
        self.costs = async_to_streamed_response_wrapper(usage.costs)
        self.decisions = async_to_streamed_response_wrapper(usage.decisions)
        self.embeddings = async_to_streamed_response_wrapper(usage.embeddings)
        self.file_search_calls = async_to_streamed_response_wrapper(usage.file_search_calls)
        self.images = async_to_streamed_response_wrapper(usage.images)
        self.moderations = async_to_streamed_response_wrapper(usage.moderations)
        self.vector_stores = async_to_streamed_response_wrapper(usage.vector_stores)
        self.web_search_calls = async_to_streamed_response_wrapper(usage.web_search_calls)
