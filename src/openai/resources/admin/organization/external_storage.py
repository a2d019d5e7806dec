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
    from ....types.admin.organization import external_storage_create_params
    from ....types.admin.organization.external_storage_configuration import ExternalStorageConfiguration
    from ....types.admin.organization.external_storage_deleted import ExternalStorageDeleted

__all__ = [
    "AsyncExternalStorage",
    "AsyncExternalStorageWithRawResponse",
    "AsyncExternalStorageWithStreamingResponse",
    "ExternalStorage",
    "ExternalStorageWithRawResponse",
    "ExternalStorageWithStreamingResponse",
]

_CREATE: Operation[ExternalStorageConfiguration] = Operation(
    "POST",
    "/organization/external_storage",
    "openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)
_RETRIEVE: Operation[ExternalStorageConfiguration] = Operation(
    "GET",
    "/organization/external_storage/{external_storage_id}",
    "openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)
_LIST: PageOperation[
    SyncCursorPage[ExternalStorageConfiguration],
    AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]],
] = PageOperation(
    "GET",
    "/organization/external_storage",
    "openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    page="CursorPage",
    admin=True,
)
_DELETE: Operation[ExternalStorageDeleted] = Operation(
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    "openai.types.admin.organization.external_storage_deleted:ExternalStorageDeleted",
    admin=True,
)
_VALIDATE: Operation[ExternalStorageConfiguration] = Operation(
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    "openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)


class ExternalStorage(SyncAPIResource):
    """Storage in your own cloud."""

    @cached_property
    def with_raw_response(self) -> ExternalStorageWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ExternalStorageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ExternalStorageWithStreamingResponse(self)

    def create(
        self,
        *,
        project_id: str,
        provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Connect a project to storage in your own cloud.

        [API reference](https://platform.openai.com/docs/api-reference/external-storage/create)

        Args:
            project_id: Id of the project whose data goes there.
            provider: Bucket or container to use, in `aws`, `azure`, `gcp` or `oci`, and how to access it.
        """
        return self._run(
            _CREATE,
            {"project_id": project_id, "provider": provider},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Return an external storage configuration.

        [API reference](https://platform.openai.com/docs/api-reference/external-storage/retrieve)

        Args:
            external_storage_id: Id of the storage connection.
        """
        return self._run(
            _RETRIEVE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """List external storage configurations.

        [API reference](https://platform.openai.com/docs/api-reference/external-storage/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            project_id: Only configurations of this project.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageDeleted:
        """Disconnect external storage.

        [API reference](https://platform.openai.com/docs/api-reference/external-storage/delete)

        Args:
            external_storage_id: Id of the storage connection.
        """
        return self._run(
            _DELETE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Check that external storage can be used.

        [API reference](https://platform.openai.com/docs/api-reference/external-storage/validate)

        Args:
            external_storage_id: Id of the storage connection.
        """
        return self._run(
            _VALIDATE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncExternalStorage(AsyncAPIResource):
    """Async twin of `ExternalStorage`."""

    @cached_property
    def with_raw_response(self) -> AsyncExternalStorageWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncExternalStorageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncExternalStorageWithStreamingResponse(self)

    async def create(
        self,
        *,
        project_id: str,
        provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Async twin of `ExternalStorage.create`."""
        return await self._run(
            _CREATE,
            {"project_id": project_id, "provider": provider},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Async twin of `ExternalStorage.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """Async twin of `ExternalStorage.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageDeleted:
        """Async twin of `ExternalStorage.delete`."""
        return await self._run(
            _DELETE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalStorageConfiguration:
        """Async twin of `ExternalStorage.validate`."""
        return await self._run(
            _VALIDATE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ExternalStorageWithRawResponse:
    """Methods of `ExternalStorage`; see `with_raw_response`."""

    def __init__(self, external_storage: ExternalStorage) -> None:
        self._external_storage = external_storage
        self.create = to_raw_response_wrapper(external_storage.create)
        self.retrieve = to_raw_response_wrapper(external_storage.retrieve)
        self.list = to_raw_response_wrapper(external_storage.list)
        self.delete = to_raw_response_wrapper(external_storage.delete)
        self.validate = to_raw_response_wrapper(external_storage.validate)


class AsyncExternalStorageWithRawResponse:
    """Methods of `AsyncExternalStorage`; see `with_raw_response`."""

    def __init__(self, external_storage: AsyncExternalStorage) -> None:
        self._external_storage = external_storage
        self.create = async_to_raw_response_wrapper(external_storage.create)
        self.retrieve = async_to_raw_response_wrapper(external_storage.retrieve)
        self.list = async_to_raw_response_wrapper(external_storage.list)
        self.delete = async_to_raw_response_wrapper(external_storage.delete)
        self.validate = async_to_raw_response_wrapper(external_storage.validate)


class ExternalStorageWithStreamingResponse:
    """Methods of `ExternalStorage`; see `with_streaming_response`."""

    def __init__(self, external_storage: ExternalStorage) -> None:
        self._external_storage = external_storage
        self.create = to_streamed_response_wrapper(external_storage.create)
        self.retrieve = to_streamed_response_wrapper(external_storage.retrieve)
        self.list = to_streamed_response_wrapper(external_storage.list)
        self.delete = to_streamed_response_wrapper(external_storage.delete)
        self.validate = to_streamed_response_wrapper(external_storage.validate)


class AsyncExternalStorageWithStreamingResponse:
    """Methods of `AsyncExternalStorage`; see `with_streaming_response`."""

    def __init__(self, external_storage: AsyncExternalStorage) -> None:
        self._external_storage = external_storage
        self.create = async_to_streamed_response_wrapper(external_storage.create)
        self.retrieve = async_to_streamed_response_wrapper(external_storage.retrieve)
        self.list = async_to_streamed_response_wrapper(external_storage.list)
        self.delete = async_to_streamed_response_wrapper(external_storage.delete)
        self.validate = async_to_streamed_response_wrapper(external_storage.validate)
