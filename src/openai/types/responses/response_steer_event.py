# Generated from spec/responses/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel
from .response_steer_input import ResponseSteerInput

__all__ = ["ResponseSteerEvent"]


class ResponseSteerEvent(BaseModel):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]
