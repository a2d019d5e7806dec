# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BatchFailedWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class BatchFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = None
