# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "FineTuningJobSucceededWebhookEvent"]


class Data(BaseModel):
    id: str


class FineTuningJobSucceededWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = None
