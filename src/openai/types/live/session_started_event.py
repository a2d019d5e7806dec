# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_resource import SessionResource

__all__ = ["SessionStartedEvent"]


class SessionStartedEvent(BaseModel):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: Optional[str] = None
