# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents.automations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_invocation import AutomationInvocation as AutomationInvocation
    from .automation_invocation_source import AutomationInvocationSource as AutomationInvocationSource
    from .invocation_list_params import InvocationListParams as InvocationListParams
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AutomationInvocation": ".automation_invocation",
            "AutomationInvocationSource": ".automation_invocation_source",
            "InvocationListParams": ".invocation_list_params",
        },
    )
