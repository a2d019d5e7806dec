# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["VoiceDeleted"]


class VoiceDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]
