# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "ResponseIncompleteWebhookEvent"]


class Data(BaseModel):
    id: str


class ResponseIncompleteWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = None
