# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel
from .session import Session

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]
