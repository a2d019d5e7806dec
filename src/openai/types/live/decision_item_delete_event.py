# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionItemDeleteEvent"]


class DecisionItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = None
