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
    from typing import List

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ....pagination import AsyncConversationCursorPage, AsyncPage, SyncConversationCursorPage, SyncPage
    from ....types.admin.organization.certificate import Certificate
    from ....types.admin.organization.certificate_activate_response import CertificateActivateResponse
    from ....types.admin.organization.certificate_deactivate_response import CertificateDeactivateResponse
    from ....types.admin.organization.certificate_delete_response import CertificateDeleteResponse
    from ....types.admin.organization.certificate_list_response import CertificateListResponse

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]

_CREATE: Operation[Certificate] = Operation(
    "POST",
    "/organization/certificates",
    "openai.types.admin.organization.certificate:Certificate",
    admin=True,
)
_RETRIEVE: Operation[Certificate] = Operation(
    "GET",
    "/organization/certificates/{certificate_id}",
    "openai.types.admin.organization.certificate:Certificate",
    admin=True,
)
_UPDATE: Operation[Certificate] = Operation(
    "POST",
    "/organization/certificates/{certificate_id}",
    "openai.types.admin.organization.certificate:Certificate",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[CertificateListResponse],
    AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]],
] = PageOperation(
    "GET",
    "/organization/certificates",
    "openai.types.admin.organization.certificate_list_response:CertificateListResponse",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[CertificateDeleteResponse] = Operation(
    "DELETE",
    "/organization/certificates/{certificate_id}",
    "openai.types.admin.organization.certificate_delete_response:CertificateDeleteResponse",
    admin=True,
)
_ACTIVATE: PageOperation[
    SyncPage[CertificateActivateResponse],
    AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]],
] = PageOperation(
    "POST",
    "/organization/certificates/activate",
    "openai.types.admin.organization.certificate_activate_response:CertificateActivateResponse",
    page="Page",
    admin=True,
)
_DEACTIVATE: PageOperation[
    SyncPage[CertificateDeactivateResponse],
    AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]],
] = PageOperation(
    "POST",
    "/organization/certificates/deactivate",
    "openai.types.admin.organization.certificate_deactivate_response:CertificateDeactivateResponse",
    page="Page",
    admin=True,
)


class Certificates(SyncAPIResource):
    """Client certificates for mutual TLS."""

    @cached_property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CertificatesWithStreamingResponse(self)

    def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Upload a certificate; it takes effect only once activated.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/uploadCertificate)

        Args:
            certificate: Certificate in PEM format.
            name: Name of the certificate.
        """
        return self._run(
            _CREATE,
            {"certificate": certificate, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Return a certificate's record.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/getCertificate)

        Args:
            certificate_id: Id of the certificate.
            include: `content` adds the PEM text.
        """
        return self._run(
            _RETRIEVE,
            {"certificate_id": certificate_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Rename a certificate.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/modifyCertificate)

        Args:
            certificate_id: Id of the certificate.
            name: New name of the certificate.
        """
        return self._run(
            _UPDATE,
            {"certificate_id": certificate_id, "name": name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the organization's certificates.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/listOrganizationCertificates)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
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
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CertificateDeleteResponse:
        """Delete a certificate; it must be inactive everywhere.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/deleteCertificate)

        Args:
            certificate_id: Id of the certificate.
        """
        return self._run(_DELETE, {"certificate_id": certificate_id}, extra_headers, extra_query, extra_body, timeout)

    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[CertificateActivateResponse]:
        """Put up to 10 certificates into effect for the organization, all or none.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/activateOrganizationCertificates)

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        return self._page(
            _ACTIVATE,
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Take up to 10 certificates out of effect for the organization, all or none.

        [API reference](https://platform.openai.com/docs/api-reference/certificates/deactivateOrganizationCertificates)

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        return self._page(
            _DEACTIVATE,
            {"certificate_ids": certificate_ids},
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

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Async twin of `Certificates.create`."""
        return await self._run(
            _CREATE,
            {"certificate": certificate, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Async twin of `Certificates.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"certificate_id": certificate_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Certificate:
        """Async twin of `Certificates.update`."""
        return await self._run(
            _UPDATE,
            {"certificate_id": certificate_id, "name": name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """Async twin of `Certificates.list`."""
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
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CertificateDeleteResponse:
        """Async twin of `Certificates.delete`."""
        return await self._run(
            _DELETE,
            {"certificate_id": certificate_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def activate(
        self,
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
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
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
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CertificatesWithRawResponse:
    """Methods of `Certificates`; see `with_raw_response`."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.create = to_raw_response_wrapper(certificates.create)
        self.retrieve = to_raw_response_wrapper(certificates.retrieve)
        self.update = to_raw_response_wrapper(certificates.update)
        self.list = to_raw_response_wrapper(certificates.list)
        self.delete = to_raw_response_wrapper(certificates.delete)
        self.activate = to_raw_response_wrapper(certificates.activate)
        self.deactivate = to_raw_response_wrapper(certificates.deactivate)


class AsyncCertificatesWithRawResponse:
    """Methods of `AsyncCertificates`; see `with_raw_response`."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.create = async_to_raw_response_wrapper(certificates.create)
        self.retrieve = async_to_raw_response_wrapper(certificates.retrieve)
        self.update = async_to_raw_response_wrapper(certificates.update)
        self.list = async_to_raw_response_wrapper(certificates.list)
        self.delete = async_to_raw_response_wrapper(certificates.delete)
        self.activate = async_to_raw_response_wrapper(certificates.activate)
        self.deactivate = async_to_raw_response_wrapper(certificates.deactivate)


class CertificatesWithStreamingResponse:
    """Methods of `Certificates`; see `with_streaming_response`."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.create = to_streamed_response_wrapper(certificates.create)
        self.retrieve = to_streamed_response_wrapper(certificates.retrieve)
        self.update = to_streamed_response_wrapper(certificates.update)
        self.list = to_streamed_response_wrapper(certificates.list)
        self.delete = to_streamed_response_wrapper(certificates.delete)
        self.activate = to_streamed_response_wrapper(certificates.activate)
        self.deactivate = to_streamed_response_wrapper(certificates.deactivate)


class AsyncCertificatesWithStreamingResponse:
    """Methods of `AsyncCertificates`; see `with_streaming_response`."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.create = async_to_streamed_response_wrapper(certificates.create)
        self.retrieve = async_to_streamed_response_wrapper(certificates.retrieve)
        self.update = async_to_streamed_response_wrapper(certificates.update)
        self.list = async_to_streamed_response_wrapper(certificates.list)
        self.delete = async_to_streamed_response_wrapper(certificates.delete)
        self.activate = async_to_streamed_response_wrapper(certificates.activate)
        self.deactivate = async_to_streamed_response_wrapper(certificates.deactivate)
