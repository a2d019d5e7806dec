# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["TranscriptionWord"]


class TranscriptionWord(BaseModel):
    end: float
    start: float
    word: str
