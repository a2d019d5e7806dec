# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionEnvironmentState", "Error"]


class Error(BaseModel):
    code: str
    message: str
    type: str


class AgentSessionEnvironmentState(BaseModel):
    id: str
    error: Optional[Error] = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str
