# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ResponseEvent"]


class ResponseEvent(BaseModel):
    event: Dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: Optional[str] = None
    delegation_id: Optional[str] = None
