# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo
from ..input_content import InputContent
from .automation_agent_config import AutomationAgentConfig
from .automation_environment import AutomationEnvironment

__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceExistingSession",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
]


class AutomationTargetResourceNewSessionInput(BaseModel):
    content: List[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationTargetResourceNewSession(BaseModel):
    agent: Optional[AutomationAgentConfig] = None
    agent_id: Optional[str] = None
    environment: AutomationEnvironment
    input: List[AutomationTargetResourceNewSessionInput]
    metadata: Dict[str, str]
    type: Literal["new_session"]
    vault_ids: List[str]


class AutomationTargetResourceExistingSession(BaseModel):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


AutomationTarget: TypeAlias = Annotated[
    Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession],
    PropertyInfo(discriminator="type"),
]
