# Generated from spec/responses/events.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .response_steer_pending_reason import ResponseSteerPendingReason
from .response_steer_required_input import ResponseSteerRequiredInput

__all__ = ["ResponseSteerPendingEvent", "Steer"]


class Steer(BaseModel):
    id: str
    previous_response_id: str


class ResponseSteerPendingEvent(BaseModel):
    reason: ResponseSteerPendingReason
    required_input: List[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None
