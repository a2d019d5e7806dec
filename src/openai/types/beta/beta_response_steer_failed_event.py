# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response_steer_error_code import BetaResponseSteerErrorCode
from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]


class Error(BaseModel):
    code: BetaResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: Optional[str] = None


class BetaResponseSteerFailedEvent(BaseModel):
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None
