# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["LiveCreateResponse", "Session", "Transport"]


class Session(BaseModel):
    id: str


class Transport(BaseModel):
    sdp: str
    type: Literal["webrtc"]


class LiveCreateResponse(BaseModel):
    session: Session
    transport: Transport
