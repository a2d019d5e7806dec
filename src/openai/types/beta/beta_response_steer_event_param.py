# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .beta_response_steer_input_param import BetaResponseSteerInputParam

__all__ = ["BetaResponseSteerEventParam"]


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]
