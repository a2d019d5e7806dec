# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .fork_session_config import ForkSessionConfig

__all__ = ["ForkSessionStartEvent"]


class ForkSessionStartEvent(BaseModel):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None
