# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["RealtimeTranslationSessionClosedEvent"]


class RealtimeTranslationSessionClosedEvent(BaseModel):
    event_id: str
    type: Literal["session.closed"]
