# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_resource import SessionResource
from .session_usage import SessionUsage

__all__ = ["SessionClosedEvent"]


class SessionClosedEvent(BaseModel):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
