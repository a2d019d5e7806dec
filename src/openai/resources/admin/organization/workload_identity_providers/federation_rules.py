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
    from typing import Dict, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.admin.organization.workload_identity_providers import (
        federation_rule_create_params,
        federation_rule_update_params,
    )
    from .....types.admin.organization.workload_identity_providers.federation_rule import FederationRule
    from .....types.admin.organization.workload_identity_providers.federation_rule_deleted import FederationRuleDeleted

__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "FederationRules",
    "FederationRulesWithRawResponse",
    "FederationRulesWithStreamingResponse",
]

_CREATE: Operation[FederationRule] = Operation(
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_RETRIEVE: Operation[FederationRule] = Operation(
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_UPDATE: Operation[FederationRule] = Operation(
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_LIST: PageOperation[
    SyncCursorPage[FederationRule],
    AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]],
] = PageOperation(
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    page="CursorPage",
    admin=True,
)
_DELETE: Operation[FederationRuleDeleted] = Operation(
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "openai.types.admin.organization.workload_identity_providers.federation_rule_deleted:FederationRuleDeleted",
    admin=True,
)


class FederationRules(SyncAPIResource):
    """Which workloads act as which service account."""

    @cached_property
    def with_raw_response(self) -> FederationRulesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FederationRulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FederationRulesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FederationRulesWithStreamingResponse(self)

    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: federation_rule_create_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Let matching workloads act as a service account.

        [API
        reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/federation-rules/create)

        Args:
            workload_identity_provider_id: Id of the identity provider.
            attribute_matchers: Values that token attributes must have, by attribute.
            project_id: Id of the project that owns the service account.
            service_account_id: Id of the service account to act as.
            description: What the rule is for.
            enabled: `False` puts the rule out of effect.
            name: Name of the rule.
            permissions: What workloads may do, all of the service account's rights or listed scopes.
        """
        return self._run(
            _CREATE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Return a federation rule.

        [API
        reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/federation-rules/retrieve)

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the identity provider.
        """
        return self._run(
            _RETRIEVE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        name: Optional[str] | Omit = omit,
        permissions: federation_rule_update_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Change a federation rule; what is absent stays as it is.

        [API
        reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/federation-rules/update)

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the identity provider.
            attribute_matchers: Values that token attributes must have, by attribute.
            description: What the rule is for.
            enabled: `False` puts the rule out of effect.
            name: Name of the rule.
            permissions: What workloads may do, all of the service account's rights or listed scopes.
        """
        return self._run(
            _UPDATE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FederationRule]:
        """List the federation rules of a provider.

        [API
        reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/federation-rules/list)

        Args:
            workload_identity_provider_id: Id of the identity provider.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            service_account_id: Only rules for this service account.
        """
        return self._page(
            _LIST,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        [API
        reference](https://platform.openai.com/docs/api-reference/workload-identity-providers/federation-rules/delete)

        Args:
            workload_identity_federation_rule_id: Id of the federation rule.
            workload_identity_provider_id: Id of the identity provider.
        """
        return self._run(
            _DELETE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFederationRules(AsyncAPIResource):
    """Async twin of `FederationRules`."""

    @cached_property
    def with_raw_response(self) -> AsyncFederationRulesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFederationRulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFederationRulesWithStreamingResponse(self)

    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: federation_rule_create_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Async twin of `FederationRules.create`."""
        return await self._run(
            _CREATE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Async twin of `FederationRules.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        name: Optional[str] | Omit = omit,
        permissions: federation_rule_update_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRule:
        """Async twin of `FederationRules.update`."""
        return await self._run(
            _UPDATE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """Async twin of `FederationRules.list`."""
        return self._page(
            _LIST,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> FederationRuleDeleted:
        """Async twin of `FederationRules.delete`."""
        return await self._run(
            _DELETE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FederationRulesWithRawResponse:
    """Methods of `FederationRules`; see `with_raw_response`."""

    def __init__(self, federation_rules: FederationRules) -> None:
        self._federation_rules = federation_rules
        self.create = to_raw_response_wrapper(federation_rules.create)
        self.retrieve = to_raw_response_wrapper(federation_rules.retrieve)
        self.update = to_raw_response_wrapper(federation_rules.update)
        self.list = to_raw_response_wrapper(federation_rules.list)
        self.delete = to_raw_response_wrapper(federation_rules.delete)


class AsyncFederationRulesWithRawResponse:
    """Methods of `AsyncFederationRules`; see `with_raw_response`."""

    def __init__(self, federation_rules: AsyncFederationRules) -> None:
        self._federation_rules = federation_rules
        self.create = async_to_raw_response_wrapper(federation_rules.create)
        self.retrieve = async_to_raw_response_wrapper(federation_rules.retrieve)
        self.update = async_to_raw_response_wrapper(federation_rules.update)
        self.list = async_to_raw_response_wrapper(federation_rules.list)
        self.delete = async_to_raw_response_wrapper(federation_rules.delete)


class FederationRulesWithStreamingResponse:
    """Methods of `FederationRules`; see `with_streaming_response`."""

    def __init__(self, federation_rules: FederationRules) -> None:
        self._federation_rules = federation_rules
        self.create = to_streamed_response_wrapper(federation_rules.create)
        self.retrieve = to_streamed_response_wrapper(federation_rules.retrieve)
        self.update = to_streamed_response_wrapper(federation_rules.update)
        self.list = to_streamed_response_wrapper(federation_rules.list)
        self.delete = to_streamed_response_wrapper(federation_rules.delete)


class AsyncFederationRulesWithStreamingResponse:
    """Methods of `AsyncFederationRules`; see `with_streaming_response`."""

    def __init__(self, federation_rules: AsyncFederationRules) -> None:
        self._federation_rules = federation_rules
        self.create = async_to_streamed_response_wrapper(federation_rules.create)
        self.retrieve = async_to_streamed_response_wrapper(federation_rules.retrieve)
        self.update = async_to_streamed_response_wrapper(federation_rules.update)
        self.list = async_to_streamed_response_wrapper(federation_rules.list)
        self.delete = async_to_streamed_response_wrapper(federation_rules.delete)
