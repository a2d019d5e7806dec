# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["CustomVoice"]


class CustomVoice(BaseModel):
    id: str
