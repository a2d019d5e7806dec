# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.admin.organization.admin_api_key import AdminAPIKey
    from ....types.admin.organization.admin_api_key_create_response import AdminAPIKeyCreateResponse
    from ....types.admin.organization.admin_api_key_delete_response import AdminAPIKeyDeleteResponse

__all__ = [
    "AdminAPIKeys",
    "AdminAPIKeysWithRawResponse",
    "AdminAPIKeysWithStreamingResponse",
    "AsyncAdminAPIKeys",
    "AsyncAdminAPIKeysWithRawResponse",
    "AsyncAdminAPIKeysWithStreamingResponse",
]

_CREATE: Operation[AdminAPIKeyCreateResponse] = Operation(
    "POST",
    "/organization/admin_api_keys",
    "openai.types.admin.organization.admin_api_key_create_response:AdminAPIKeyCreateResponse",
    admin=True,
)
_RETRIEVE: Operation[AdminAPIKey] = Operation(
    "GET",
    "/organization/admin_api_keys/{key_id}",
    "openai.types.admin.organization.admin_api_key:AdminAPIKey",
    admin=True,
)
_LIST: PageOperation[
    SyncCursorPage[AdminAPIKey],
    AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]],
] = PageOperation(
    "GET",
    "/organization/admin_api_keys",
    "openai.types.admin.organization.admin_api_key:AdminAPIKey",
    page="CursorPage",
    admin=True,
)
_DELETE: Operation[AdminAPIKeyDeleteResponse] = Operation(
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    "openai.types.admin.organization.admin_api_key_delete_response:AdminAPIKeyDeleteResponse",
    admin=True,
)


class AdminAPIKeys(SyncAPIResource):
    """Keys for administration."""

    @cached_property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AdminAPIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AdminAPIKeysWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin API key; its value is shown only here.

        [API reference](https://platform.openai.com/docs/api-reference/admin-api-keys/create)

        Args:
            name: Name of the key.
            expires_in_seconds: Lifetime in seconds, 1 to 31536000; without it the key never expires.
        """
        return self._run(
            _CREATE,
            {"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKey:
        """Return an admin API key's record, with its value redacted.

        [API reference](https://platform.openai.com/docs/api-reference/admin-api-keys/listget)

        Args:
            key_id: Id of the admin API key.
        """
        return self._run(_RETRIEVE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[AdminAPIKey]:
        """List the organization's admin API keys.

        [API reference](https://platform.openai.com/docs/api-reference/admin-api-keys/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKeyDeleteResponse:
        """Revoke an admin API key.

        [API reference](https://platform.openai.com/docs/api-reference/admin-api-keys/delete)

        Args:
            key_id: Id of the admin API key.
        """
        return self._run(_DELETE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAdminAPIKeys(AsyncAPIResource):
    """Async twin of `AdminAPIKeys`."""

    @cached_property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAdminAPIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAdminAPIKeysWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKeyCreateResponse:
        """Async twin of `AdminAPIKeys.create`."""
        return await self._run(
            _CREATE,
            {"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKey:
        """Async twin of `AdminAPIKeys.retrieve`."""
        return await self._run(_RETRIEVE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """Async twin of `AdminAPIKeys.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AdminAPIKeyDeleteResponse:
        """Async twin of `AdminAPIKeys.delete`."""
        return await self._run(_DELETE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)


class AdminAPIKeysWithRawResponse:
    """Methods of `AdminAPIKeys`; see `with_raw_response`."""

    def __init__(self, admin_api_keys: AdminAPIKeys) -> None:
        self._admin_api_keys = admin_api_keys
        self.create = to_raw_response_wrapper(admin_api_keys.create)
        self.retrieve = to_raw_response_wrapper(admin_api_keys.retrieve)
        self.list = to_raw_response_wrapper(admin_api_keys.list)
        self.delete = to_raw_response_wrapper(admin_api_keys.delete)


class AsyncAdminAPIKeysWithRawResponse:
    """Methods of `AsyncAdminAPIKeys`; see `with_raw_response`."""

    def __init__(self, admin_api_keys: AsyncAdminAPIKeys) -> None:
        self._admin_api_keys = admin_api_keys
        self.create = async_to_raw_response_wrapper(admin_api_keys.create)
        self.retrieve = async_to_raw_response_wrapper(admin_api_keys.retrieve)
        self.list = async_to_raw_response_wrapper(admin_api_keys.list)
        self.delete = async_to_raw_response_wrapper(admin_api_keys.delete)


class AdminAPIKeysWithStreamingResponse:
    """Methods of `AdminAPIKeys`; see `with_streaming_response`."""

    def __init__(self, admin_api_keys: AdminAPIKeys) -> None:
        self._admin_api_keys = admin_api_keys
        self.create = to_streamed_response_wrapper(admin_api_keys.create)
        self.retrieve = to_streamed_response_wrapper(admin_api_keys.retrieve)
        self.list = to_streamed_response_wrapper(admin_api_keys.list)
        self.delete = to_streamed_response_wrapper(admin_api_keys.delete)


class AsyncAdminAPIKeysWithStreamingResponse:
    """Methods of `AsyncAdminAPIKeys`; see `with_streaming_response`."""

    def __init__(self, admin_api_keys: AsyncAdminAPIKeys) -> None:
        self._admin_api_keys = admin_api_keys
        self.create = async_to_streamed_response_wrapper(admin_api_keys.create)
        self.retrieve = async_to_streamed_response_wrapper(admin_api_keys.retrieve)
        self.list = async_to_streamed_response_wrapper(admin_api_keys.list)
        self.delete = async_to_streamed_response_wrapper(admin_api_keys.delete)
