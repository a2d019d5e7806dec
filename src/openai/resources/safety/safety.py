# Generated from spec/safety.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .alerts import (
        Alerts,
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        AsyncAlerts,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from .cases import (
        AsyncCases,
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        Cases,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )

__all__ = [
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
]


class Safety(SyncAPIResource):
    """Entry to safety alerts and cases."""

    @cached_property
    def with_raw_response(self) -> SafetyWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SafetyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SafetyWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SafetyWithStreamingResponse(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Alerts about risky model behaviour."""
        from .alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def cases(self) -> Cases:
        """Warnings and deactivations issued for safety reasons."""
        from .cases import Cases

        return Cases(self._client)


class AsyncSafety(AsyncAPIResource):
    """Async twin of `Safety`."""

    @cached_property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSafetyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSafetyWithStreamingResponse(self)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Alerts about risky model behaviour."""
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    @cached_property
    def cases(self) -> AsyncCases:
        """Warnings and deactivations issued for safety reasons."""
        from .cases import AsyncCases

        return AsyncCases(self._client)


class SafetyWithRawResponse:
    """Methods of `Safety`; see `with_raw_response`."""

    def __init__(self, safety: Safety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AlertsWithRawResponse:
        from .alerts import AlertsWithRawResponse

        return AlertsWithRawResponse(self._safety.alerts)

    @cached_property
    def cases(self) -> CasesWithRawResponse:
        from .cases import CasesWithRawResponse

        return CasesWithRawResponse(self._safety.cases)


class AsyncSafetyWithRawResponse:
    """Methods of `AsyncSafety`; see `with_raw_response`."""

    def __init__(self, safety: AsyncSafety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AsyncAlertsWithRawResponse:
        from .alerts import AsyncAlertsWithRawResponse

        return AsyncAlertsWithRawResponse(self._safety.alerts)

    @cached_property
    def cases(self) -> AsyncCasesWithRawResponse:
        from .cases import AsyncCasesWithRawResponse

        return AsyncCasesWithRawResponse(self._safety.cases)


class SafetyWithStreamingResponse:
    """Methods of `Safety`; see `with_streaming_response`."""

    def __init__(self, safety: Safety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AlertsWithStreamingResponse:
        from .alerts import AlertsWithStreamingResponse

        return AlertsWithStreamingResponse(self._safety.alerts)

    @cached_property
    def cases(self) -> CasesWithStreamingResponse:
        from .cases import CasesWithStreamingResponse

        return CasesWithStreamingResponse(self._safety.cases)


class AsyncSafetyWithStreamingResponse:
    """Methods of `AsyncSafety`; see `with_streaming_response`."""

    def __init__(self, safety: AsyncSafety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AsyncAlertsWithStreamingResponse:
        from .alerts import AsyncAlertsWithStreamingResponse

        return AsyncAlertsWithStreamingResponse(self._safety.alerts)

    @cached_property
    def cases(self) -> AsyncCasesWithStreamingResponse:
        from .cases import AsyncCasesWithStreamingResponse

        return AsyncCasesWithStreamingResponse(self._safety.cases)
