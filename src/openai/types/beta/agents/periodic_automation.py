# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import Literal

from ...._models import BaseModel
from .automation_created_by import AutomationCreatedBy
from .automation_target import AutomationTarget

__all__ = ["PeriodicAutomation"]


class PeriodicAutomation(BaseModel):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
