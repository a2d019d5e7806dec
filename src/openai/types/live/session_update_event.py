# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_update_config import SessionUpdateConfig

__all__ = ["SessionUpdateEvent"]


class SessionUpdateEvent(BaseModel):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: Optional[str] = None
