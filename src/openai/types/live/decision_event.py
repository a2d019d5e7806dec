# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from ..decision import Decision

__all__ = ["DecisionEvent", "Event"]


class Event(BaseModel):
    decision: Decision
    type: Literal["decision.completed"]


class DecisionEvent(BaseModel):
    delegation_id: Optional[str] = None
    event: Event
    event_id: str
    source_event_id: Optional[str] = None
    source_event_type: Optional[Literal["session.input_transcript.delta", "session.output_transcript.delta"]] = None
    trigger_id: Optional[str] = None
    type: Literal["decision.event"]
