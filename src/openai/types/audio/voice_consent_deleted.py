# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["VoiceConsentDeleted"]


class VoiceConsentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]
