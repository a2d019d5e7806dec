# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationCancelParamParam"]


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]
