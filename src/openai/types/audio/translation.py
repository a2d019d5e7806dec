# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ..._models import BaseModel

__all__ = ["Translation"]


class Translation(BaseModel):
    text: str
