# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents import Agents as Agents
    from .agents import AgentsWithRawResponse as AgentsWithRawResponse
    from .agents import AgentsWithStreamingResponse as AgentsWithStreamingResponse
    from .agents import AsyncAgents as AsyncAgents
    from .agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from .agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from .automations.automations import AsyncAutomations as AsyncAutomations
    from .automations.automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from .automations.automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from .automations.automations import Automations as Automations
    from .automations.automations import AutomationsWithRawResponse as AutomationsWithRawResponse
    from .automations.automations import AutomationsWithStreamingResponse as AutomationsWithStreamingResponse
    from .environments.environments import AsyncEnvironments as AsyncEnvironments
    from .environments.environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from .environments.environments import (
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
    )
    from .environments.environments import Environments as Environments
    from .environments.environments import EnvironmentsWithRawResponse as EnvironmentsWithRawResponse
    from .environments.environments import EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse
    from .sessions.sessions import AsyncSessions as AsyncSessions
    from .sessions.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .sessions.sessions import Sessions as Sessions
    from .sessions.sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from .sessions.sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from .vaults.vaults import AsyncVaults as AsyncVaults
    from .vaults.vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from .vaults.vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
    from .vaults.vaults import Vaults as Vaults
    from .vaults.vaults import VaultsWithRawResponse as VaultsWithRawResponse
    from .vaults.vaults import VaultsWithStreamingResponse as VaultsWithStreamingResponse
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
