# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

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
    from typing import Optional, Union

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.admin.organization.external_key import ExternalKey
    from ....types.admin.organization.external_key_validate_response import ExternalKeyValidateResponse

__all__ = [
    "AsyncExternalKeys",
    "AsyncExternalKeysWithRawResponse",
    "AsyncExternalKeysWithStreamingResponse",
    "ExternalKeys",
    "ExternalKeysWithRawResponse",
    "ExternalKeysWithStreamingResponse",
]

_CREATE: Operation[ExternalKey] = Operation(
    "POST",
    "/organization/external_keys",
    "openai.types.admin.organization.external_key:ExternalKey",
    either=(
        ("external_id", "kms_arn", "role_arn"),
        (
            "audience",
            "kms_key_location",
            "kms_key_name",
            "kms_key_ring_name",
            "kms_project_id",
            "workload_identity_pool_id",
            "workload_identity_project_number",
            "workload_identity_provider_id",
        ),
        ("key_name", "tenant_id", "vault_uri"),
        ("key_ocid", "region", "vault_ocid"),
    ),
    admin=True,
)
_RETRIEVE: Operation[ExternalKey] = Operation(
    "GET",
    "/organization/external_keys/{external_key_id}",
    "openai.types.admin.organization.external_key:ExternalKey",
    admin=True,
)
_LIST: PageOperation[
    SyncCursorPage[ExternalKey],
    AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]],
] = PageOperation(
    "GET",
    "/organization/external_keys",
    "openai.types.admin.organization.external_key:ExternalKey",
    page="CursorPage",
    admin=True,
)
_DELETE: Operation[ExternalKey] = Operation(
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    "openai.types.admin.organization.external_key:ExternalKey",
    admin=True,
)
_VALIDATE: Operation[ExternalKeyValidateResponse] = Operation(
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    "openai.types.admin.organization.external_key_validate_response:ExternalKeyValidateResponse",
    admin=True,
)


class ExternalKeys(SyncAPIResource):
    """Encryption keys in your own cloud."""

    @cached_property
    def with_raw_response(self) -> ExternalKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ExternalKeysWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    def create(
        self,
        *,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        name: str,
        type: Literal["gcp"],
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    def create(
        self,
        *,
        key_name: str,
        name: str,
        tenant_id: str,
        type: Literal["azure"],
        vault_uri: str,
        key_version: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    def create(
        self,
        *,
        key_ocid: str,
        name: str,
        region: str,
        type: Literal["oci"],
        vault_ocid: str,
        key_version_ocid: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    def create(
        self,
        *,
        name: str,
        type: Literal["aws"] | Literal["gcp"] | Literal["azure"] | Literal["oci"],
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        role_arn: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Register an encryption key kept in AWS, Google Cloud, Azure or Oracle Cloud.

        [API reference](https://platform.openai.com/docs/api-reference/external-keys/create)

        Args:
            name: Name of the key.
            type: Where the key lives, `aws`, `gcp`, `azure` or `oci`.
            external_id: External id required to assume the AWS role.
            kms_arn: ARN of the key in AWS KMS.
            role_arn: ARN of the AWS role that may use the key.
            purpose: What the key is for, `ekm` or `psp_decryption`.
            audience: Audience of the token exchanged with Google Cloud.
            kms_key_location: Location of the key ring in Google Cloud.
            kms_key_name: Name of the key in Google Cloud.
            kms_key_ring_name: Name of the key ring in Google Cloud.
            kms_project_id: Google Cloud project that owns the key.
            workload_identity_pool_id: Google Cloud workload identity pool.
            workload_identity_project_number: Number of the Google Cloud project that owns the pool.
            workload_identity_provider_id: Provider within the Google Cloud pool.
            kms_key_version: Version of the key in Google Cloud.
            key_name: Name of the key in Azure Key Vault.
            tenant_id: Azure tenant that owns the vault.
            vault_uri: URI of the Azure Key Vault.
            key_version: Version of the key in Azure Key Vault.
            key_ocid: OCID of the key in Oracle Cloud.
            region: Oracle Cloud region of the vault.
            vault_ocid: OCID of the vault in Oracle Cloud.
            key_version_ocid: OCID of the key's version in Oracle Cloud.
        """
        return self._run(
            _CREATE,
            {
                "name": name,
                "type": type,
                "external_id": external_id,
                "kms_arn": kms_arn,
                "role_arn": role_arn,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Return an external key's record.

        [API reference](https://platform.openai.com/docs/api-reference/external-keys/retrieve)

        Args:
            external_key_id: Id of the external key.
        """
        return self._run(
            _RETRIEVE,
            {"external_key_id": external_key_id},
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[ExternalKey]:
        """List the organization's external keys.

        [API reference](https://platform.openai.com/docs/api-reference/external-keys/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            purpose: Only keys for this purpose, `ekm` or `psp_decryption`.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Remove an external key, and return its record.

        [API reference](https://platform.openai.com/docs/api-reference/external-keys/delete)

        Args:
            external_key_id: Id of the external key.
        """
        return self._run(_DELETE, {"external_key_id": external_key_id}, extra_headers, extra_query, extra_body, timeout)

    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKeyValidateResponse:
        """Check that an external key can be used.

        [API reference](https://platform.openai.com/docs/api-reference/external-keys/validate)

        Args:
            external_key_id: Id of the external key.
        """
        return self._run(
            _VALIDATE,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncExternalKeys(AsyncAPIResource):
    """Async twin of `ExternalKeys`."""

    @cached_property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncExternalKeysWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        name: str,
        type: Literal["gcp"],
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        key_name: str,
        name: str,
        tenant_id: str,
        type: Literal["azure"],
        vault_uri: str,
        key_version: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        key_ocid: str,
        name: str,
        region: str,
        type: Literal["oci"],
        vault_ocid: str,
        key_version_ocid: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey: ...

    async def create(
        self,
        *,
        name: str,
        type: Literal["aws"] | Literal["gcp"] | Literal["azure"] | Literal["oci"],
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        role_arn: str | Omit = omit,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Async twin of `ExternalKeys.create`."""
        return await self._run(
            _CREATE,
            {
                "name": name,
                "type": type,
                "external_id": external_id,
                "kms_arn": kms_arn,
                "role_arn": role_arn,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Async twin of `ExternalKeys.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"external_key_id": external_key_id},
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """Async twin of `ExternalKeys.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKey:
        """Async twin of `ExternalKeys.delete`."""
        return await self._run(
            _DELETE,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ExternalKeyValidateResponse:
        """Async twin of `ExternalKeys.validate`."""
        return await self._run(
            _VALIDATE,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ExternalKeysWithRawResponse:
    """Methods of `ExternalKeys`; see `with_raw_response`."""

    def __init__(self, external_keys: ExternalKeys) -> None:
        self._external_keys = external_keys
        self.create = to_raw_response_wrapper(external_keys.create)
        self.retrieve = to_raw_response_wrapper(external_keys.retrieve)
        self.list = to_raw_response_wrapper(external_keys.list)
        self.delete = to_raw_response_wrapper(external_keys.delete)
        self.validate = to_raw_response_wrapper(external_keys.validate)


class AsyncExternalKeysWithRawResponse:
    """Methods of `AsyncExternalKeys`; see `with_raw_response`."""

    def __init__(self, external_keys: AsyncExternalKeys) -> None:
        self._external_keys = external_keys
        self.create = async_to_raw_response_wrapper(external_keys.create)
        self.retrieve = async_to_raw_response_wrapper(external_keys.retrieve)
        self.list = async_to_raw_response_wrapper(external_keys.list)
        self.delete = async_to_raw_response_wrapper(external_keys.delete)
        self.validate = async_to_raw_response_wrapper(external_keys.validate)


class ExternalKeysWithStreamingResponse:
    """Methods of `ExternalKeys`; see `with_streaming_response`."""

    def __init__(self, external_keys: ExternalKeys) -> None:
        self._external_keys = external_keys
        self.create = to_streamed_response_wrapper(external_keys.create)
        self.retrieve = to_streamed_response_wrapper(external_keys.retrieve)
        self.list = to_streamed_response_wrapper(external_keys.list)
        self.delete = to_streamed_response_wrapper(external_keys.delete)
        self.validate = to_streamed_response_wrapper(external_keys.validate)


class AsyncExternalKeysWithStreamingResponse:
    """Methods of `AsyncExternalKeys`; see `with_streaming_response`."""

    def __init__(self, external_keys: AsyncExternalKeys) -> None:
        self._external_keys = external_keys
        self.create = async_to_streamed_response_wrapper(external_keys.create)
        self.retrieve = async_to_streamed_response_wrapper(external_keys.retrieve)
        self.list = async_to_streamed_response_wrapper(external_keys.list)
        self.delete = async_to_streamed_response_wrapper(external_keys.delete)
        self.validate = async_to_streamed_response_wrapper(external_keys.validate)
