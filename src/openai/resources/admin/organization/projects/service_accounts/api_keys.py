# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_operation import Operation
from ......_resource import AsyncAPIResource, SyncAPIResource
from ......_types import not_given, omit
from ......_views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Optional

    import httpx

    from ......_types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ......types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]

_CREATE: Operation[APIKeyCreateResponse] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "openai.types.admin.organization.projects.service_accounts.api_key_create_response:APIKeyCreateResponse",
    admin=True,
)


class APIKeys(SyncAPIResource):
    """API keys of a service account."""

    @cached_property
    def with_raw_response(self) -> APIKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return APIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return APIKeysWithStreamingResponse(self)

    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> APIKeyCreateResponse:
        """Create an API key for a service account; its value is shown only here.

        [API reference](https://platform.openai.com/docs/api-reference/project-service-accounts/create-api-key)

        Args:
            service_account_id: Id of the service account.
            project_id: Id of the project.
            expires_in_seconds: Lifetime in seconds, 1 to 31536000; without it the key never expires.
            name: Name of the key.
            scopes: Scopes the key is limited to.
        """
        return self._run(
            _CREATE,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "name": name,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncAPIKeys(AsyncAPIResource):
    """Async twin of `APIKeys`."""

    @cached_property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAPIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> APIKeyCreateResponse:
        """Async twin of `APIKeys.create`."""
        return await self._run(
            _CREATE,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "name": name,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class APIKeysWithRawResponse:
    """Methods of `APIKeys`; see `with_raw_response`."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.create = to_raw_response_wrapper(api_keys.create)


class AsyncAPIKeysWithRawResponse:
    """Methods of `AsyncAPIKeys`; see `with_raw_response`."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.create = async_to_raw_response_wrapper(api_keys.create)


class APIKeysWithStreamingResponse:
    """Methods of `APIKeys`; see `with_streaming_response`."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.create = to_streamed_response_wrapper(api_keys.create)


class AsyncAPIKeysWithStreamingResponse:
    """Methods of `AsyncAPIKeys`; see `with_streaming_response`."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.create = async_to_streamed_response_wrapper(api_keys.create)
