# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.safety`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alerts import (
        Alerts as Alerts,
        AlertsWithRawResponse as AlertsWithRawResponse,
        AlertsWithStreamingResponse as AlertsWithStreamingResponse,
        AsyncAlerts as AsyncAlerts,
        AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse,
    )
    from .cases import (
        AsyncCases as AsyncCases,
        AsyncCasesWithRawResponse as AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse,
        Cases as Cases,
        CasesWithRawResponse as CasesWithRawResponse,
        CasesWithStreamingResponse as CasesWithStreamingResponse,
    )
    from .safety import (
        AsyncSafety as AsyncSafety,
        AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse,
        Safety as Safety,
        SafetyWithRawResponse as SafetyWithRawResponse,
        SafetyWithStreamingResponse as SafetyWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Alerts": ".alerts",
            "AlertsWithRawResponse": ".alerts",
            "AlertsWithStreamingResponse": ".alerts",
            "AsyncAlerts": ".alerts",
            "AsyncAlertsWithRawResponse": ".alerts",
            "AsyncAlertsWithStreamingResponse": ".alerts",
            "AsyncCases": ".cases",
            "AsyncCasesWithRawResponse": ".cases",
            "AsyncCasesWithStreamingResponse": ".cases",
            "Cases": ".cases",
            "CasesWithRawResponse": ".cases",
            "CasesWithStreamingResponse": ".cases",
            "AsyncSafety": ".safety",
            "AsyncSafetyWithRawResponse": ".safety",
            "AsyncSafetyWithStreamingResponse": ".safety",
            "Safety": ".safety",
            "SafetyWithRawResponse": ".safety",
            "SafetyWithStreamingResponse": ".safety",
        },
    )
