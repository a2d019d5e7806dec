# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .client_delegation import ClientDelegation
from .decision_trigger import DecisionTrigger
from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]


class DelegationResponses(BaseModel):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    responses: Optional[ResponsesDelegationUpdateConfig] = None


class DelegationDecisions(BaseModel):
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = None
    decisions: Optional[DecisionsDelegationUpdateConfig] = None


Delegation: TypeAlias = Annotated[
    Union[ClientDelegation, DelegationResponses, DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]


class SessionUpdateConfig(BaseModel):
    delegation: Optional[Delegation] = None
    triggers: Optional[List[DecisionTrigger]] = None
