# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Union

    import httpx
    from typing_extensions import Literal

    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....types.admin.organization.projects.project_optional_service_tier import ProjectOptionalServiceTier
    from .....types.admin.organization.projects.project_service_tier_settings import ProjectServiceTierSettings

__all__ = [
    "AsyncServiceTierSettings",
    "AsyncServiceTierSettingsWithRawResponse",
    "AsyncServiceTierSettingsWithStreamingResponse",
    "ServiceTierSettings",
    "ServiceTierSettingsWithRawResponse",
    "ServiceTierSettingsWithStreamingResponse",
]

_RETRIEVE: Operation[ProjectServiceTierSettings] = Operation(
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    "openai.types.admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    admin=True,
)
_UPDATE: Operation[ProjectServiceTierSettings] = Operation(
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    "openai.types.admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    admin=True,
)


class ServiceTierSettings(SyncAPIResource):
    """Service tiers of a project."""

    @cached_property
    def with_raw_response(self) -> ServiceTierSettingsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ServiceTierSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ServiceTierSettingsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceTierSettings:
        """Return a project's service tiers.

        [API reference](https://platform.openai.com/docs/api-reference/service-tier-settings/retrieve)

        Args:
            project_id: Id of the project.
        """
        return self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceTierSettings:
        """Set a project's default service tier and the tiers it may ask for.

        [API reference](https://platform.openai.com/docs/api-reference/service-tier-settings/update)

        Args:
            project_id: Id of the project.
            default: Tier of requests that name none, `standard`, `fast` or `scale`.
            enabled_tiers: Tiers that requests may ask for, or `all`.
        """
        return self._run(
            _UPDATE,
            {"project_id": project_id, "default": default, "enabled_tiers": enabled_tiers},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncServiceTierSettings(AsyncAPIResource):
    """Async twin of `ServiceTierSettings`."""

    @cached_property
    def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncServiceTierSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncServiceTierSettingsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceTierSettings:
        """Async twin of `ServiceTierSettings.retrieve`."""
        return await self._run(_RETRIEVE, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectServiceTierSettings:
        """Async twin of `ServiceTierSettings.update`."""
        return await self._run(
            _UPDATE,
            {"project_id": project_id, "default": default, "enabled_tiers": enabled_tiers},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ServiceTierSettingsWithRawResponse:
    """Methods of `ServiceTierSettings`; see `with_raw_response`."""

    def __init__(self, service_tier_settings: ServiceTierSettings) -> None:
        self._service_tier_settings = service_tier_settings
        self.retrieve = to_raw_response_wrapper(service_tier_settings.retrieve)
        self.update = to_raw_response_wrapper(service_tier_settings.update)


class AsyncServiceTierSettingsWithRawResponse:
    """Methods of `AsyncServiceTierSettings`; see `with_raw_response`."""

    def __init__(self, service_tier_settings: AsyncServiceTierSettings) -> None:
        self._service_tier_settings = service_tier_settings
        self.retrieve = async_to_raw_response_wrapper(service_tier_settings.retrieve)
        self.update = async_to_raw_response_wrapper(service_tier_settings.update)


class ServiceTierSettingsWithStreamingResponse:
    """Methods of `ServiceTierSettings`; see `with_streaming_response`."""

    def __init__(self, service_tier_settings: ServiceTierSettings) -> None:
        self._service_tier_settings = service_tier_settings
        self.retrieve = to_streamed_response_wrapper(service_tier_settings.retrieve)
        self.update = to_streamed_response_wrapper(service_tier_settings.update)


class AsyncServiceTierSettingsWithStreamingResponse:
    """Methods of `AsyncServiceTierSettings`; see `with_streaming_response`."""

    def __init__(self, service_tier_settings: AsyncServiceTierSettings) -> None:
        self._service_tier_settings = service_tier_settings
        self.retrieve = async_to_streamed_response_wrapper(service_tier_settings.retrieve)
        self.update = async_to_streamed_response_wrapper(service_tier_settings.update)
