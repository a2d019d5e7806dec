# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.automations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automations import (
        AsyncAutomations as AsyncAutomations,
        AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
        Automations as Automations,
        AutomationsWithRawResponse as AutomationsWithRawResponse,
        AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
    )
    from .invocations import (
        AsyncInvocations as AsyncInvocations,
        AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse,
        Invocations as Invocations,
        InvocationsWithRawResponse as InvocationsWithRawResponse,
        InvocationsWithStreamingResponse as InvocationsWithStreamingResponse,
    )
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncAutomations": ".automations",
            "AsyncAutomationsWithRawResponse": ".automations",
            "AsyncAutomationsWithStreamingResponse": ".automations",
            "Automations": ".automations",
            "AutomationsWithRawResponse": ".automations",
            "AutomationsWithStreamingResponse": ".automations",
            "AsyncInvocations": ".invocations",
            "AsyncInvocationsWithRawResponse": ".invocations",
            "AsyncInvocationsWithStreamingResponse": ".invocations",
            "Invocations": ".invocations",
            "InvocationsWithRawResponse": ".invocations",
            "InvocationsWithStreamingResponse": ".invocations",
        },
    )
