# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel
from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: RealtimeTranslationSession
    value: str
