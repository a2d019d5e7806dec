# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel

__all__ = ["ServerEventSelector"]


class ServerEventSelector(BaseModel):
    type: str
    response_event: Optional[str] = None
