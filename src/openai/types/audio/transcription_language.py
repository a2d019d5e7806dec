# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["TranscriptionLanguage"]


class TranscriptionLanguage(BaseModel):
    code: str
