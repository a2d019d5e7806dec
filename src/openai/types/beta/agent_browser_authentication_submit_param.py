# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationSubmitParam", "Field"]


class Field(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: Optional[str]
