# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel
from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionUpdatedEvent"]


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]
