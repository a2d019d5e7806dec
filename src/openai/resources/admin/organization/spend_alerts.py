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
    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ....types.admin.organization import spend_alert_create_params, spend_alert_update_params
    from ....types.admin.organization.organization_spend_alert import OrganizationSpendAlert
    from ....types.admin.organization.organization_spend_alert_deleted import OrganizationSpendAlertDeleted

__all__ = [
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "SpendAlerts",
    "SpendAlertsWithRawResponse",
    "SpendAlertsWithStreamingResponse",
]

_CREATE: Operation[OrganizationSpendAlert] = Operation(
    "POST",
    "/organization/spend_alerts",
    "openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    admin=True,
)
_RETRIEVE: Operation[OrganizationSpendAlert] = Operation(
    "GET",
    "/organization/spend_alerts/{alert_id}",
    "openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    admin=True,
)
_UPDATE: Operation[OrganizationSpendAlert] = Operation(
    "POST",
    "/organization/spend_alerts/{alert_id}",
    "openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[OrganizationSpendAlert],
    AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]],
] = PageOperation(
    "GET",
    "/organization/spend_alerts",
    "openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[OrganizationSpendAlertDeleted] = Operation(
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    "openai.types.admin.organization.organization_spend_alert_deleted:OrganizationSpendAlertDeleted",
    admin=True,
)


class SpendAlerts(SyncAPIResource):
    """Mails about the organization's spending."""

    @cached_property
    def with_raw_response(self) -> SpendAlertsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SpendAlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SpendAlertsWithStreamingResponse(self)

    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Have mails sent once the organization spends more than a threshold.

        [API reference](https://platform.openai.com/docs/api-reference/spend-alerts/create)

        Args:
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            notification_channel: Addresses and subject of the mails.
            threshold_amount: Threshold in cents.
        """
        return self._run(
            _CREATE,
            {
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Return a spend alert.

        [API reference](https://platform.openai.com/docs/api-reference/spend-alerts/retrieve)

        Args:
            alert_id: Id of the spend alert.
        """
        return self._run(_RETRIEVE, {"alert_id": alert_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Change when and whom a spend alert warns.

        [API reference](https://platform.openai.com/docs/api-reference/spend-alerts/update)

        Args:
            alert_id: Id of the spend alert.
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            notification_channel: Addresses and subject of the mails.
            threshold_amount: Threshold in cents.
        """
        return self._run(
            _UPDATE,
            {
                "alert_id": alert_id,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
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
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List spend alerts.

        [API reference](https://platform.openai.com/docs/api-reference/spend-alerts/list)

        Args:
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert.

        [API reference](https://platform.openai.com/docs/api-reference/spend-alerts/delete)

        Args:
            alert_id: Id of the spend alert.
        """
        return self._run(_DELETE, {"alert_id": alert_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncSpendAlerts(AsyncAPIResource):
    """Async twin of `SpendAlerts`."""

    @cached_property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSpendAlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSpendAlertsWithStreamingResponse(self)

    async def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Async twin of `SpendAlerts.create`."""
        return await self._run(
            _CREATE,
            {
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Async twin of `SpendAlerts.retrieve`."""
        return await self._run(_RETRIEVE, {"alert_id": alert_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlert:
        """Async twin of `SpendAlerts.update`."""
        return await self._run(
            _UPDATE,
            {
                "alert_id": alert_id,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
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
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """Async twin of `SpendAlerts.list`."""
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> OrganizationSpendAlertDeleted:
        """Async twin of `SpendAlerts.delete`."""
        return await self._run(_DELETE, {"alert_id": alert_id}, extra_headers, extra_query, extra_body, timeout)


class SpendAlertsWithRawResponse:
    """Methods of `SpendAlerts`; see `with_raw_response`."""

    def __init__(self, spend_alerts: SpendAlerts) -> None:
        self._spend_alerts = spend_alerts
        self.create = to_raw_response_wrapper(spend_alerts.create)
        self.retrieve = to_raw_response_wrapper(spend_alerts.retrieve)
        self.update = to_raw_response_wrapper(spend_alerts.update)
        self.list = to_raw_response_wrapper(spend_alerts.list)
        self.delete = to_raw_response_wrapper(spend_alerts.delete)


class AsyncSpendAlertsWithRawResponse:
    """Methods of `AsyncSpendAlerts`; see `with_raw_response`."""

    def __init__(self, spend_alerts: AsyncSpendAlerts) -> None:
        self._spend_alerts = spend_alerts
        self.create = async_to_raw_response_wrapper(spend_alerts.create)
        self.retrieve = async_to_raw_response_wrapper(spend_alerts.retrieve)
        self.update = async_to_raw_response_wrapper(spend_alerts.update)
        self.list = async_to_raw_response_wrapper(spend_alerts.list)
        self.delete = async_to_raw_response_wrapper(spend_alerts.delete)


class SpendAlertsWithStreamingResponse:
    """Methods of `SpendAlerts`; see `with_streaming_response`."""

    def __init__(self, spend_alerts: SpendAlerts) -> None:
        self._spend_alerts = spend_alerts
        self.create = to_streamed_response_wrapper(spend_alerts.create)
        self.retrieve = to_streamed_response_wrapper(spend_alerts.retrieve)
        self.update = to_streamed_response_wrapper(spend_alerts.update)
        self.list = to_streamed_response_wrapper(spend_alerts.list)
        self.delete = to_streamed_response_wrapper(spend_alerts.delete)


class AsyncSpendAlertsWithStreamingResponse:
    """Methods of `AsyncSpendAlerts`; see `with_streaming_response`."""

    def __init__(self, spend_alerts: AsyncSpendAlerts) -> None:
        self._spend_alerts = spend_alerts
        self.create = async_to_streamed_response_wrapper(spend_alerts.create)
        self.retrieve = async_to_streamed_response_wrapper(spend_alerts.retrieve)
        self.update = async_to_streamed_response_wrapper(spend_alerts.update)
        self.list = async_to_streamed_response_wrapper(spend_alerts.list)
        self.delete = async_to_streamed_response_wrapper(spend_alerts.delete)
