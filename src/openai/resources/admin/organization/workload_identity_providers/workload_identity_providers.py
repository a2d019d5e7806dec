# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
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
    from typing import Iterable, Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.admin.organization import (
        workload_identity_provider_create_params,
        workload_identity_provider_update_params,
    )
    from .....types.admin.organization.workload_identity_provider import WorkloadIdentityProvider
    from .....types.admin.organization.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from .federation_rules import (
        AsyncFederationRules,
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
        FederationRules,
        FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse,
    )

__all__ = [
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
    "WorkloadIdentityProviders",
    "WorkloadIdentityProvidersWithRawResponse",
    "WorkloadIdentityProvidersWithStreamingResponse",
]

_CREATE: Operation[WorkloadIdentityProvider] = Operation(
    "POST",
    "/organization/workload_identity_providers",
    "openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_RETRIEVE: Operation[WorkloadIdentityProvider] = Operation(
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_UPDATE: Operation[WorkloadIdentityProvider] = Operation(
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_LIST: PageOperation[
    SyncCursorPage[WorkloadIdentityProvider],
    AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]],
] = PageOperation(
    "GET",
    "/organization/workload_identity_providers",
    "openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    page="CursorPage",
    admin=True,
)
_DELETE: Operation[WorkloadIdentityProviderDeleted] = Operation(
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "openai.types.admin.organization.workload_identity_provider_deleted:WorkloadIdentityProviderDeleted",
    admin=True,
)


class WorkloadIdentityProviders(SyncAPIResource):
    """Identity providers whose workloads may call the API without keys."""

    @cached_property
    def with_raw_response(self) -> WorkloadIdentityProvidersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return WorkloadIdentityProvidersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkloadIdentityProvidersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return WorkloadIdentityProvidersWithStreamingResponse(self)

    @cached_property
    def federation_rules(self) -> FederationRules:
        """Which workloads act as which service account."""
        from .federation_rules import FederationRules

        return FederationRules(self._client)

    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation]
        | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: workload_identity_provider_create_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Register an OIDC provider whose tokens can be traded for API access.

        [API reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/create)

        Args:
            audience: Audience that tokens must carry.
            issuer: Issuer that tokens must carry.
            name: Name of the provider.
            type: Kind of provider; only `oidc`.
            attribute_transformations: Expressions that derive attributes from token claims.
            description: What the provider is for.
            enabled: `False` turns its tokens away.
            verification: Where signing keys come from, `discovery` or `uploaded_jwks`.
        """
        return self._run(
            _CREATE,
            {
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Return the settings of a workload identity provider.

        [API reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/retrieve)

        Args:
            workload_identity_provider_id: Id of the identity provider.
        """
        return self._run(
            _RETRIEVE,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation]
        | Omit = omit,
        audience: str | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: workload_identity_provider_update_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/update)

        Args:
            workload_identity_provider_id: Id of the identity provider.
            attribute_transformations: Expressions that derive attributes from token claims.
            audience: Audience that tokens must carry.
            description: What the provider is for.
            enabled: `False` turns its tokens away.
            issuer: Issuer that tokens must carry.
            name: Name of the provider.
            verification: Where signing keys come from, `discovery` or `uploaded_jwks`.
        """
        return self._run(
            _UPDATE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
            },
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
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """List the organization's workload identity providers.

        [API reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/list)

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
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProviderDeleted:
        """Delete an identity provider.

        [API reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/delete)

        Args:
            workload_identity_provider_id: Id of the identity provider.
        """
        return self._run(
            _DELETE,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncWorkloadIdentityProviders(AsyncAPIResource):
    """Async twin of `WorkloadIdentityProviders`."""

    @cached_property
    def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncWorkloadIdentityProvidersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncWorkloadIdentityProvidersWithStreamingResponse(self)

    @cached_property
    def federation_rules(self) -> AsyncFederationRules:
        """Which workloads act as which service account."""
        from .federation_rules import AsyncFederationRules

        return AsyncFederationRules(self._client)

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation]
        | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: workload_identity_provider_create_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Async twin of `WorkloadIdentityProviders.create`."""
        return await self._run(
            _CREATE,
            {
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Async twin of `WorkloadIdentityProviders.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation]
        | Omit = omit,
        audience: str | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: workload_identity_provider_update_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProvider:
        """Async twin of `WorkloadIdentityProviders.update`."""
        return await self._run(
            _UPDATE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
            },
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
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """Async twin of `WorkloadIdentityProviders.list`."""
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
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> WorkloadIdentityProviderDeleted:
        """Async twin of `WorkloadIdentityProviders.delete`."""
        return await self._run(
            _DELETE,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class WorkloadIdentityProvidersWithRawResponse:
    """Methods of `WorkloadIdentityProviders`; see `with_raw_response`."""

    def __init__(self, workload_identity_providers: WorkloadIdentityProviders) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.create = to_raw_response_wrapper(workload_identity_providers.create)
        self.retrieve = to_raw_response_wrapper(workload_identity_providers.retrieve)
        self.update = to_raw_response_wrapper(workload_identity_providers.update)
        self.list = to_raw_response_wrapper(workload_identity_providers.list)
        self.delete = to_raw_response_wrapper(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> FederationRulesWithRawResponse:
        from .federation_rules import FederationRulesWithRawResponse

        return FederationRulesWithRawResponse(self._workload_identity_providers.federation_rules)


class AsyncWorkloadIdentityProvidersWithRawResponse:
    """Methods of `AsyncWorkloadIdentityProviders`; see `with_raw_response`."""

    def __init__(self, workload_identity_providers: AsyncWorkloadIdentityProviders) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.create = async_to_raw_response_wrapper(workload_identity_providers.create)
        self.retrieve = async_to_raw_response_wrapper(workload_identity_providers.retrieve)
        self.update = async_to_raw_response_wrapper(workload_identity_providers.update)
        self.list = async_to_raw_response_wrapper(workload_identity_providers.list)
        self.delete = async_to_raw_response_wrapper(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse:
        from .federation_rules import AsyncFederationRulesWithRawResponse

        return AsyncFederationRulesWithRawResponse(self._workload_identity_providers.federation_rules)


class WorkloadIdentityProvidersWithStreamingResponse:
    """Methods of `WorkloadIdentityProviders`; see `with_streaming_response`."""

    def __init__(self, workload_identity_providers: WorkloadIdentityProviders) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.create = to_streamed_response_wrapper(workload_identity_providers.create)
        self.retrieve = to_streamed_response_wrapper(workload_identity_providers.retrieve)
        self.update = to_streamed_response_wrapper(workload_identity_providers.update)
        self.list = to_streamed_response_wrapper(workload_identity_providers.list)
        self.delete = to_streamed_response_wrapper(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> FederationRulesWithStreamingResponse:
        from .federation_rules import FederationRulesWithStreamingResponse

        return FederationRulesWithStreamingResponse(self._workload_identity_providers.federation_rules)


class AsyncWorkloadIdentityProvidersWithStreamingResponse:
    """Methods of `AsyncWorkloadIdentityProviders`; see `with_streaming_response`."""

    def __init__(self, workload_identity_providers: AsyncWorkloadIdentityProviders) -> None:
        self._workload_identity_providers = workload_identity_providers
        self.create = async_to_streamed_response_wrapper(workload_identity_providers.create)
        self.retrieve = async_to_streamed_response_wrapper(workload_identity_providers.retrieve)
        self.update = async_to_streamed_response_wrapper(workload_identity_providers.update)
        self.list = async_to_streamed_response_wrapper(workload_identity_providers.list)
        self.delete = async_to_streamed_response_wrapper(workload_identity_providers.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse:
        from .federation_rules import AsyncFederationRulesWithStreamingResponse

        return AsyncFederationRulesWithStreamingResponse(self._workload_identity_providers.federation_rules)
