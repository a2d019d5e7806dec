# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
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
    from ....types.realtime.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from ....types.realtime.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam,
    )
    from ....types.realtime.translations import client_secret_create_params

__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
]

_CREATE: Operation[RealtimeTranslationClientSecretCreateResponse] = Operation(
    "POST",
    "/realtime/translations/client_secrets",
    "openai.types.realtime.realtime_translation_client_secret_create_response:RealtimeTranslationClientSecretCreateResponse",
)


class ClientSecrets(SyncAPIResource):
    """Short-lived keys for translation clients."""

    @cached_property
    def with_raw_response(self) -> ClientSecretsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ClientSecretsWithStreamingResponse(self)

    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a short-lived key that a client can open translation sessions with.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/create-translation-client-secret)

        Args:
            session: Settings of the translation sessions, such as model and target language.
            expires_after: Lifetime of the secret in seconds; sessions opened in time go on.
        """
        return self._run(
            _CREATE,
            {"session": session, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncClientSecrets(AsyncAPIResource):
    """Async twin of `ClientSecrets`."""

    @cached_property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncClientSecretsWithStreamingResponse(self)

    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Async twin of `ClientSecrets.create`."""
        return await self._run(
            _CREATE,
            {"session": session, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ClientSecretsWithRawResponse:
    """Methods of `ClientSecrets`; see `with_raw_response`."""

    def __init__(self, client_secrets: ClientSecrets) -> None:
        self._client_secrets = client_secrets
        self.create = to_raw_response_wrapper(client_secrets.create)


class AsyncClientSecretsWithRawResponse:
    """Methods of `AsyncClientSecrets`; see `with_raw_response`."""

    def __init__(self, client_secrets: AsyncClientSecrets) -> None:
        self._client_secrets = client_secrets
        self.create = async_to_raw_response_wrapper(client_secrets.create)


class ClientSecretsWithStreamingResponse:
    """Methods of `ClientSecrets`; see `with_streaming_response`."""

    def __init__(self, client_secrets: ClientSecrets) -> None:
        self._client_secrets = client_secrets
        self.create = to_streamed_response_wrapper(client_secrets.create)


class AsyncClientSecretsWithStreamingResponse:
    """Methods of `AsyncClientSecrets`; see `with_streaming_response`."""

    def __init__(self, client_secrets: AsyncClientSecrets) -> None:
        self._client_secrets = client_secrets
        self.create = async_to_streamed_response_wrapper(client_secrets.create)
