# Generated from spec/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .response_steer_error_code import ResponseSteerErrorCode
from .response_steer_input import ResponseSteerInput

__all__ = ["Error", "ResponseSteerFailedEvent", "Steer"]


class Error(BaseModel):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(BaseModel):
    input: ResponseSteerInput
    previous_response_id: str
    id: Optional[str] = None


class ResponseSteerFailedEvent(BaseModel):
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None
