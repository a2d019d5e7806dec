# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]


class AutomationCreatedByResourceDeveloper(BaseModel):
    type: Literal["developer"]


class AutomationCreatedByResourceAgent(BaseModel):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]


AutomationCreatedBy: TypeAlias = Annotated[
    Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent],
    PropertyInfo(discriminator="type"),
]
