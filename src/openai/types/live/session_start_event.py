# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .session_config import SessionConfig

__all__ = ["SessionStartEvent"]


class SessionStartEvent(BaseModel):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None
