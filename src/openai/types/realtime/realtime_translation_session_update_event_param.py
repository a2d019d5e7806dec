# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam

__all__ = ["RealtimeTranslationSessionUpdateEventParam"]


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str
