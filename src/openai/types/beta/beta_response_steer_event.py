# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


class BetaResponseSteerEvent(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]
