# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel

__all__ = ["RealtimeError"]


class RealtimeError(BaseModel):
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    param: Optional[str] = None
