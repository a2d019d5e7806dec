# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["Translation"]


class Translation(BaseModel):
    text: str
