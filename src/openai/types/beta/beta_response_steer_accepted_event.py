# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaResponseSteerAcceptedEvent", "Steer"]


class Steer(BaseModel):
    id: str
    previous_response_id: str


class BetaResponseSteerAcceptedEvent(BaseModel):
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None
