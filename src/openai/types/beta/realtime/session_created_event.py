# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel
from .session import Session

__all__ = ["SessionCreatedEvent"]


class SessionCreatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.created"]
