# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationSessionUpdateEvent"]


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: Optional[str] = None
