# Generated from spec/responses/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]
