# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "ResponseFailedWebhookEvent"]


class Data(BaseModel):
    id: str


class ResponseFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = None
