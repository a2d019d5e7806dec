# Generated from spec/realtime/events.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypeAlias

from .realtime_translation_input_audio_buffer_append_event_param import (
    RealtimeTranslationInputAudioBufferAppendEventParam,
)
from .realtime_translation_session_close_event_param import RealtimeTranslationSessionCloseEventParam
from .realtime_translation_session_update_event_param import RealtimeTranslationSessionUpdateEventParam

__all__ = ["RealtimeTranslationClientEventParam"]

RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]
