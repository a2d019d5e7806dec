# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents import (
        Agents as Agents,
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgents as AsyncAgents,
        AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
    )
    from .automations.automations import (
        AsyncAutomations as AsyncAutomations,
        AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
        Automations as Automations,
        AutomationsWithRawResponse as AutomationsWithRawResponse,
        AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
    )
    from .environments.environments import (
        AsyncEnvironments as AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        Environments as Environments,
        EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
    )
    from .sessions.sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from .vaults.vaults import (
        AsyncVaults as AsyncVaults,
        AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
        Vaults as Vaults,
        VaultsWithRawResponse as VaultsWithRawResponse,
        VaultsWithStreamingResponse as VaultsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Agents": ".agents",
            "AgentsWithRawResponse": ".agents",
            "AgentsWithStreamingResponse": ".agents",
            "AsyncAgents": ".agents",
            "AsyncAgentsWithRawResponse": ".agents",
            "AsyncAgentsWithStreamingResponse": ".agents",
            "AsyncAutomations": ".automations.automations",
            "AsyncAutomationsWithRawResponse": ".automations.automations",
            "AsyncAutomationsWithStreamingResponse": ".automations.automations",
            "Automations": ".automations.automations",
            "AutomationsWithRawResponse": ".automations.automations",
            "AutomationsWithStreamingResponse": ".automations.automations",
            "AsyncEnvironments": ".environments.environments",
            "AsyncEnvironmentsWithRawResponse": ".environments.environments",
            "AsyncEnvironmentsWithStreamingResponse": ".environments.environments",
            "Environments": ".environments.environments",
            "EnvironmentsWithRawResponse": ".environments.environments",
            "EnvironmentsWithStreamingResponse": ".environments.environments",
            "AsyncSessions": ".sessions.sessions",
            "AsyncSessionsWithRawResponse": ".sessions.sessions",
            "AsyncSessionsWithStreamingResponse": ".sessions.sessions",
            "Sessions": ".sessions.sessions",
            "SessionsWithRawResponse": ".sessions.sessions",
            "SessionsWithStreamingResponse": ".sessions.sessions",
            "AsyncVaults": ".vaults.vaults",
            "AsyncVaultsWithRawResponse": ".vaults.vaults",
            "AsyncVaultsWithStreamingResponse": ".vaults.vaults",
            "Vaults": ".vaults.vaults",
            "VaultsWithRawResponse": ".vaults.vaults",
            "VaultsWithStreamingResponse": ".vaults.vaults",
        },
    )
