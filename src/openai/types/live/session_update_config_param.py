# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .client_delegation_param import ClientDelegationParam
from .decision_trigger_param import DecisionTriggerParam
from .decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam
from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]


class DelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class DelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: Optional[Delegation]
    triggers: Iterable[DecisionTriggerParam]
