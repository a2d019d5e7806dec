# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
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
    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from .....types.admin.organization.projects import spend_alert_create_params, spend_alert_update_params
    from .....types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
    from .....types.admin.organization.projects.project_spend_alert_deleted import ProjectSpendAlertDeleted

__all__ = [
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "SpendAlerts",
    "SpendAlertsWithRawResponse",
    "SpendAlertsWithStreamingResponse",
]

_CREATE: Operation[ProjectSpendAlert] = Operation(
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    "openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_RETRIEVE: Operation[ProjectSpendAlert] = Operation(
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_UPDATE: Operation[ProjectSpendAlert] = Operation(
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_LIST: PageOperation[
    SyncConversationCursorPage[ProjectSpendAlert],
    AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]],
] = PageOperation(
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    "openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE: Operation[ProjectSpendAlertDeleted] = Operation(
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "openai.types.admin.organization.projects.project_spend_alert_deleted:ProjectSpendAlertDeleted",
    admin=True,
)


class SpendAlerts(SyncAPIResource):
    """Mails about a project's spending."""

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
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Have mails sent once a project spends more than a threshold.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-alerts/create)

        Args:
            project_id: Id of the project.
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            notification_channel: Addresses and subject of the mails.
            threshold_amount: Threshold in cents.
        """
        return self._run(
            _CREATE,
            {
                "project_id": project_id,
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
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Return a spend alert of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-alerts/retrieve)

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project.
        """
        return self._run(
            _RETRIEVE,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-alerts/update)

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project.
            currency: Currency of the threshold; only `USD`.
            interval: Period over which spend is summed; only `month`.
            notification_channel: Addresses and subject of the mails.
            threshold_amount: Threshold in cents.
        """
        return self._run(
            _UPDATE,
            {
                "alert_id": alert_id,
                "project_id": project_id,
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
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List a project's spend alerts.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-alerts/list)

        Args:
            project_id: Id of the project.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `asc` (default) for oldest first, `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        [API reference](https://platform.openai.com/docs/api-reference/project-spend-alerts/delete)

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project.
        """
        return self._run(
            _DELETE,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


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
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Async twin of `SpendAlerts.create`."""
        return await self._run(
            _CREATE,
            {
                "project_id": project_id,
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
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Async twin of `SpendAlerts.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlert:
        """Async twin of `SpendAlerts.update`."""
        return await self._run(
            _UPDATE,
            {
                "alert_id": alert_id,
                "project_id": project_id,
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
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """Async twin of `SpendAlerts.list`."""
        return self._page(
            _LIST,
            {"project_id": project_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ProjectSpendAlertDeleted:
        """Async twin of `SpendAlerts.delete`."""
        return await self._run(
            _DELETE,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


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
