# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel

__all__ = ["Error"]


class Error(BaseModel):
    code: str
    message: str
    type: str
    client_event_id: Optional[str] = None
    param: Optional[str] = None
