# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike
from .beta_response_container_reference import BetaResponseContainerReference
from .beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = [
    "Action",
    "Agent",
    "BetaResponseFunctionShellToolCall",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Environment",
]


class Action(BaseModel):
    commands: List[str]
    max_output_length: Optional[int] = None
    timeout_ms: Optional[int] = None


Environment: TypeAlias = Annotated[
    Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None],
    PropertyInfo(discriminator="type"),
]


class Agent(BaseModel):
    agent_name: str


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class BetaResponseFunctionShellToolCall(DictLike):
    id: str
    action: Action
    call_id: str
    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
