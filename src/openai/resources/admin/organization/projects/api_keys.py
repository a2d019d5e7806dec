# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from .....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from .....types.admin.organization.projects.api_key_delete_response import APIKeyDeleteResponse
    from .....types.admin.organization.projects.project_api_key import ProjectAPIKey

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]

_RETRIEVE: Operation[ProjectAPIKey] = Operation(
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
    admin=True,
)
_UPDATE: Operation[ProjectAPIKey] = Operation(
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[ProjectAPIKey],
    AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/api_keys",
    "openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[APIKeyDeleteResponse] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "openai.types.admin.organization.projects.api_key_delete_response:APIKeyDeleteResponse",
    admin=True,
)


class APIKeys(SyncAPIResource):
    """API keys of a project."""

    @cached_property
    def with_raw_response(self) -> APIKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return APIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return APIKeysWithStreamingResponse(self)

    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectAPIKey:
        """Return a project API key's record, with its value redacted.

        [API reference](https://platform.openai.com/docs/api-reference/project-api-keys/retrieve)

        Args:
            api_key_id: Id of the API key.
            project_id: Id of the project.
        """
        return self._run(
            _RETRIEVE,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectAPIKey:
        """Change the lifetime or scopes of a project API key.

        [API reference](https://platform.openai.com/docs/api-reference/project-api-keys/update)

        Args:
            api_key_id: Id of the API key.
            project_id: Id of the project.
            expires_in_seconds: New lifetime in seconds from now; `None` for a key that never expires.
            scopes: Scopes the key is limited to.
        """
        return self._run(
            _UPDATE,
            {
                "api_key_id": api_key_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List a project's API keys.

        [API reference](https://platform.openai.com/docs/api-reference/project-api-keys/list)

        Args:
            project_id: Id of the project.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            owner_project_access: Only keys whose owner has access (`active`), has none (`inactive`), or `any`.
        """
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "owner_project_access": owner_project_access},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> APIKeyDeleteResponse:
        """Revoke an API key of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-api-keys/delete)

        Args:
            api_key_id: Id of the API key.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"api_key_id": api_key_id, "project_id": project_id},
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

    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectAPIKey:
        """Async twin of `APIKeys.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectAPIKey:
        """Async twin of `APIKeys.update`."""
        return await self._run(
            _UPDATE,
            {
                "api_key_id": api_key_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """Async twin of `APIKeys.list`."""
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "owner_project_access": owner_project_access},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> APIKeyDeleteResponse:
        """Async twin of `APIKeys.delete`."""
        return await self._run(
            _DELETE,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class APIKeysWithRawResponse:
    """Methods of `APIKeys`; see `with_raw_response`."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve = to_raw_response_wrapper(api_keys.retrieve)
        self.update = to_raw_response_wrapper(api_keys.update)
        self.list = to_raw_response_wrapper(api_keys.list)
        self.delete = to_raw_response_wrapper(api_keys.delete)


class AsyncAPIKeysWithRawResponse:
    """Methods of `AsyncAPIKeys`; see `with_raw_response`."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve = async_to_raw_response_wrapper(api_keys.retrieve)
        self.update = async_to_raw_response_wrapper(api_keys.update)
        self.list = async_to_raw_response_wrapper(api_keys.list)
        self.delete = async_to_raw_response_wrapper(api_keys.delete)


class APIKeysWithStreamingResponse:
    """Methods of `APIKeys`; see `with_streaming_response`."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve = to_streamed_response_wrapper(api_keys.retrieve)
        self.update = to_streamed_response_wrapper(api_keys.update)
        self.list = to_streamed_response_wrapper(api_keys.list)
        self.delete = to_streamed_response_wrapper(api_keys.delete)


class AsyncAPIKeysWithStreamingResponse:
    """Methods of `AsyncAPIKeys`; see `with_streaming_response`."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve = async_to_streamed_response_wrapper(api_keys.retrieve)
        self.update = async_to_streamed_response_wrapper(api_keys.update)
        self.list = async_to_streamed_response_wrapper(api_keys.list)
        self.delete = async_to_streamed_response_wrapper(api_keys.delete)
