# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ....._models import BaseModel
from ....._utils import PropertyInfo
from ..automation import Automation

__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual",
]


class AutomationInvocationSourceResourceManual(BaseModel):
    type: Literal["manual"]


class AutomationInvocationSourceResourceAutomation(BaseModel):
    automation: Automation
    type: Literal["automation"]


AutomationInvocationSource: TypeAlias = Annotated[
    Union[AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation],
    PropertyInfo(discriminator="type"),
]
