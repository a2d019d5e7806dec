# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_usage import SessionUsage

__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]


class ContextWindow(BaseModel):
    usage_ratio: float


class SessionUsageUpdatedEvent(BaseModel):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
    context_window: Optional[ContextWindow] = None
