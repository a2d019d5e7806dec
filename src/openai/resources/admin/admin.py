# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .organization.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )

__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
]


class Admin(SyncAPIResource):
    """Entry to administration; needs an admin API key."""

    @cached_property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AdminWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AdminWithStreamingResponse(self)

    @cached_property
    def organization(self) -> Organization:
        """Entry to administration of the organization."""
        from .organization.organization import Organization

        return Organization(self._client)


class AsyncAdmin(AsyncAPIResource):
    """Async twin of `Admin`."""

    @cached_property
    def with_raw_response(self) -> AsyncAdminWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAdminWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAdminWithStreamingResponse(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """Entry to administration of the organization."""
        from .organization.organization import AsyncOrganization

        return AsyncOrganization(self._client)


class AdminWithRawResponse:
    """Methods of `Admin`; see `with_raw_response`."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> OrganizationWithRawResponse:
        from .organization.organization import OrganizationWithRawResponse

        return OrganizationWithRawResponse(self._admin.organization)


class AsyncAdminWithRawResponse:
    """Methods of `AsyncAdmin`; see `with_raw_response`."""

    def __init__(self, admin: AsyncAdmin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> AsyncOrganizationWithRawResponse:
        from .organization.organization import AsyncOrganizationWithRawResponse

        return AsyncOrganizationWithRawResponse(self._admin.organization)


class AdminWithStreamingResponse:
    """Methods of `Admin`; see `with_streaming_response`."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> OrganizationWithStreamingResponse:
        from .organization.organization import OrganizationWithStreamingResponse

        return OrganizationWithStreamingResponse(self._admin.organization)


class AsyncAdminWithStreamingResponse:
    """Methods of `AsyncAdmin`; see `with_streaming_response`."""

    def __init__(self, admin: AsyncAdmin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> AsyncOrganizationWithStreamingResponse:
        from .organization.organization import AsyncOrganizationWithStreamingResponse

        return AsyncOrganizationWithStreamingResponse(self._admin.organization)
