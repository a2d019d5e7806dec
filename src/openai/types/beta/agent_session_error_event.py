# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_error import SessionError

__all__ = ["AgentSessionErrorEvent"]


class AgentSessionErrorEvent(BaseModel):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str] = None
