# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionCreateEvent"]


class DecisionCreateEvent(BaseModel):
    event_id: str
    type: Literal["decision.create"]
