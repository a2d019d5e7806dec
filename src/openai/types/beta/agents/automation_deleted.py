# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["AutomationDeleted"]


class AutomationDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]
