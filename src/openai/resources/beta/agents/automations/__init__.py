# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.automations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automations import AsyncAutomations as AsyncAutomations
    from .automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from .automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from .automations import Automations as Automations
    from .automations import AutomationsWithRawResponse as AutomationsWithRawResponse
    from .automations import AutomationsWithStreamingResponse as AutomationsWithStreamingResponse
    from .invocations import AsyncInvocations as AsyncInvocations
    from .invocations import AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse
    from .invocations import AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse
    from .invocations import Invocations as Invocations
    from .invocations import InvocationsWithRawResponse as InvocationsWithRawResponse
    from .invocations import InvocationsWithStreamingResponse as InvocationsWithStreamingResponse
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
