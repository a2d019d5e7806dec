# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.safety`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alerts import Alerts as Alerts
    from .alerts import AlertsWithRawResponse as AlertsWithRawResponse
    from .alerts import AlertsWithStreamingResponse as AlertsWithStreamingResponse
    from .alerts import AsyncAlerts as AsyncAlerts
    from .alerts import AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse
    from .alerts import AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse
    from .cases import AsyncCases as AsyncCases
    from .cases import AsyncCasesWithRawResponse as AsyncCasesWithRawResponse
    from .cases import AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse
    from .cases import Cases as Cases
    from .cases import CasesWithRawResponse as CasesWithRawResponse
    from .cases import CasesWithStreamingResponse as CasesWithStreamingResponse
    from .safety import AsyncSafety as AsyncSafety
    from .safety import AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse
    from .safety import AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse
    from .safety import Safety as Safety
    from .safety import SafetyWithRawResponse as SafetyWithRawResponse
    from .safety import SafetyWithStreamingResponse as SafetyWithStreamingResponse
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
