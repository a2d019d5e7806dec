# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "LiveTransportConnectedWebhookEvent"]


class Data(BaseModel):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]
