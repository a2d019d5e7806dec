# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import PageOperation
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
    from .....pagination import AsyncConversationCursorPage, AsyncPage, SyncConversationCursorPage, SyncPage
    from .....types.admin.organization.projects.certificate_activate_response import CertificateActivateResponse
    from .....types.admin.organization.projects.certificate_deactivate_response import CertificateDeactivateResponse
    from .....types.admin.organization.projects.certificate_list_response import CertificateListResponse

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]

_LIST: PageOperation[
    SyncConversationCursorPage[CertificateListResponse],
    AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/certificates",
    "openai.types.admin.organization.projects.certificate_list_response:CertificateListResponse",
    page="ConversationCursorPage",
    admin=True,
)
_ACTIVATE: PageOperation[
    SyncPage[CertificateActivateResponse],
    AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]],
] = PageOperation(
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    "openai.types.admin.organization.projects.certificate_activate_response:CertificateActivateResponse",
    page="Page",
    admin=True,
)
_DEACTIVATE: PageOperation[
    SyncPage[CertificateDeactivateResponse],
    AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]],
] = PageOperation(
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    "openai.types.admin.organization.projects.certificate_deactivate_response:CertificateDeactivateResponse",
    page="Page",
    admin=True,
)


class Certificates(SyncAPIResource):
    """Certificates in use by a project."""

    @cached_property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CertificatesWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates that a project could use, and which it does.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/listProjectCertificates)

        Args:
            project_id: Id of the project.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[CertificateActivateResponse]:
        """Put up to 10 certificates into effect for a project, all or none.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/activateProjectCertificates)

        Args:
            project_id: Id of the project.
            certificate_ids: Ids of 1 to 10 certificates.
        """
        return self._page(
            _ACTIVATE,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Take up to 10 certificates out of effect for a project, all or none.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/deactivateProjectCertificates)

        Args:
            project_id: Id of the project.
            certificate_ids: Ids of 1 to 10 certificates.
        """
        return self._page(
            _DEACTIVATE,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCertificates(AsyncAPIResource):
    """Async twin of `Certificates`."""

    @cached_property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncCertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncCertificatesWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """Async twin of `Certificates.list`."""
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Async twin of `Certificates.activate`."""
        return self._page(
            _ACTIVATE,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Async twin of `Certificates.deactivate`."""
        return self._page(
            _DEACTIVATE,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CertificatesWithRawResponse:
    """Methods of `Certificates`; see `with_raw_response`."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.list = to_raw_response_wrapper(certificates.list)
        self.activate = to_raw_response_wrapper(certificates.activate)
        self.deactivate = to_raw_response_wrapper(certificates.deactivate)


class AsyncCertificatesWithRawResponse:
    """Methods of `AsyncCertificates`; see `with_raw_response`."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.list = async_to_raw_response_wrapper(certificates.list)
        self.activate = async_to_raw_response_wrapper(certificates.activate)
        self.deactivate = async_to_raw_response_wrapper(certificates.deactivate)


class CertificatesWithStreamingResponse:
    """Methods of `Certificates`; see `with_streaming_response`."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.list = to_streamed_response_wrapper(certificates.list)
        self.activate = to_streamed_response_wrapper(certificates.activate)
        self.deactivate = to_streamed_response_wrapper(certificates.deactivate)


class AsyncCertificatesWithStreamingResponse:
    """Methods of `AsyncCertificates`; see `with_streaming_response`."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.list = async_to_streamed_response_wrapper(certificates.list)
        self.activate = async_to_streamed_response_wrapper(certificates.activate)
        self.deactivate = async_to_streamed_response_wrapper(certificates.deactivate)
