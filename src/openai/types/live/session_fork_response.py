# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Session", "SessionForkResponse", "Transport"]


class Session(BaseModel):
    id: str


class Transport(BaseModel):
    sdp: str
    type: Literal["webrtc"]


class SessionForkResponse(BaseModel):
    session: Session
    transport: Transport
