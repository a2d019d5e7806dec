# Generated from spec/safety.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._types import Body, Headers, NotGiven, Query
    from ...types.safety.safety_alert import SafetyAlert

__all__ = [
    "Alerts",
    "AlertsWithRawResponse",
    "AlertsWithStreamingResponse",
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
]

_RETRIEVE: Operation[SafetyAlert] = Operation(
    "GET",
    "/safety/alerts/{id}",
    "openai.types.safety.safety_alert:SafetyAlert",
)


class Alerts(SyncAPIResource):
    """Alerts about risky model behaviour."""

    @cached_property
    def with_raw_response(self) -> AlertsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AlertsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SafetyAlert:
        """Return a safety alert, as announced by a webhook.

        [API reference](https://platform.openai.com/docs/api-reference/safety/alerts/retrieve)

        Args:
            id: Id of the safety alert.
        """
        return self._run(_RETRIEVE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAlerts(AsyncAPIResource):
    """Async twin of `Alerts`."""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAlertsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SafetyAlert:
        """Async twin of `Alerts.retrieve`."""
        return await self._run(_RETRIEVE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AlertsWithRawResponse:
    """Methods of `Alerts`; see `with_raw_response`."""

    def __init__(self, alerts: Alerts) -> None:
        self._alerts = alerts
        self.retrieve = to_raw_response_wrapper(alerts.retrieve)


class AsyncAlertsWithRawResponse:
    """Methods of `AsyncAlerts`; see `with_raw_response`."""

    def __init__(self, alerts: AsyncAlerts) -> None:
        self._alerts = alerts
        self.retrieve = async_to_raw_response_wrapper(alerts.retrieve)


class AlertsWithStreamingResponse:
    """Methods of `Alerts`; see `with_streaming_response`."""

    def __init__(self, alerts: Alerts) -> None:
        self._alerts = alerts
        self.retrieve = to_streamed_response_wrapper(alerts.retrieve)


class AsyncAlertsWithStreamingResponse:
    """Methods of `AsyncAlerts`; see `with_streaming_response`."""

    def __init__(self, alerts: AsyncAlerts) -> None:
        self._alerts = alerts
        self.retrieve = async_to_streamed_response_wrapper(alerts.retrieve)
