# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Optional

from .._models import BaseModel

__all__ = ["VideoGetCharacterResponse"]


class VideoGetCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None
