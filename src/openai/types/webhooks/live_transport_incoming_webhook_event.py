# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "DataSipHeader", "LiveTransportIncomingWebhookEvent"]


class DataSipHeader(BaseModel):
    name: str
    value: str


class Data(BaseModel):
    session_id: str
    sip_headers: List[DataSipHeader]
    type: Literal["sip"]
    sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None


class LiveTransportIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = None
