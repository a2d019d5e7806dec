# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel
from .automation_invocation_source import AutomationInvocationSource

__all__ = ["AutomationInvocation", "Error"]


class Error(BaseModel):
    code: str
    message: str


class AutomationInvocation(BaseModel):
    id: str
    automation_id: str
    created_at: int
    error: Optional[Error] = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = None
    session_id: Optional[str] = None
    skip_reason: Optional[Literal["pending_delivery"]] = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]
