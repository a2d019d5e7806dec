# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InfoEvent"]


class InfoEvent(BaseModel):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None
