# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ..._models import BaseModel

__all__ = ["CustomVoice"]


class CustomVoice(BaseModel):
    id: str
